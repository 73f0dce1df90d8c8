/** Appointing, removing, leaving: in force at once. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ParticipantQueries } from '../../identity/participant.queries.js';
import { StandingService, type StandingOutcome } from '../../identity/standing.service.js';
import { InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { listedParticipant } from '../people.presenter.js';
import { LeaveMeetingInput, ParticipantRoleInput, RemoveParticipantInput } from './people.inputs.js';
import {
  LastSecretariatType,
  ParticipantGoneResult,
  ParticipantGoneType,
  ParticipantPayload,
  ParticipantRoleResult,
} from './people.results.type.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly standings: StandingService,
    private readonly participants: ParticipantQueries,
  ) {}

  @SignedIn()
  @Limited('people')
  @Mutation(() => ParticipantRoleResult, { description: 'The secretariat gives a participant a role.' })
  async grantRole(
    @Args('input') { sessionId = null, ...input }: ParticipantRoleInput,
    @Context() context: RequestContext,
  ): Promise<typeof ParticipantRoleResult> {
    return this.answer(await this.standings.grantRole(context, { ...input, sessionId }));
  }

  @SignedIn()
  @Limited('people')
  @Mutation(() => ParticipantRoleResult, { description: 'The secretariat takes a role from a participant.' })
  async revokeRole(
    @Args('input') { sessionId = null, ...input }: ParticipantRoleInput,
    @Context() context: RequestContext,
  ): Promise<typeof ParticipantRoleResult> {
    return this.answer(await this.standings.revokeRole(context, { ...input, sessionId }));
  }

  @SignedIn()
  @Limited('people')
  @Mutation(() => ParticipantGoneResult, {
    description: 'The secretariat removes a participant; what the person wrote stays.',
  })
  async removeParticipant(
    @Args('input') { participantId }: RemoveParticipantInput,
    @Context() context: RequestContext,
  ): Promise<typeof ParticipantGoneResult> {
    return gone(await this.standings.removeParticipant(context, participantId));
  }

  @SignedIn()
  @Mutation(() => ParticipantGoneResult, { description: 'Leaves a meeting; one may join again.' })
  async leaveMeeting(
    @Args('input') { meetingId }: LeaveMeetingInput,
    @Context() context: RequestContext,
  ): Promise<typeof ParticipantGoneResult> {
    return gone(await this.standings.leave(context, meetingId));
  }

  private async answer(outcome: StandingOutcome): Promise<typeof ParticipantRoleResult> {
    if (outcome.outcome === 'INVALID') return InvalidType.of(outcome.fields);
    if (outcome.outcome === 'LAST_SECRETARIAT') return LastSecretariatType.of();
    const row = await this.participants.listed(outcome.meetingId, outcome.participantId);
    if (!row) throw notFound();
    return Object.assign(new ParticipantPayload(), { participant: listedParticipant(row) });
  }
}

function gone(outcome: StandingOutcome): typeof ParticipantGoneResult {
  if (outcome.outcome !== 'DONE') return LastSecretariatType.of();
  const { participantId } = outcome;
  return Object.assign(new ParticipantGoneType(), { participantId });
}
