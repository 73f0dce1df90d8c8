/** Keeping the list of speakers of a session. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import type { SpeakersOutcome } from '../speakers-outcome.type.js';
import { SpeakersService } from '../speakers.service.js';
import {
  AddSpeakerInput,
  ChangeCapacityInput,
  EndTurnInput,
  GiveFloorInput,
  MoveSpeakerInput,
  RemoveSpeakerInput,
} from './scribe.inputs.js';
import { SpeakersPayload, SpeakersResult } from './speakers.results.type.js';

@Resolver()
export class SpeakersResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: SpeakersService,
    private readonly meetings: MeetingQueries,
  ) {}

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => SpeakersResult, { description: 'Puts somebody on the list of speakers.' })
  async addSpeaker(
    @Args('input') input: AddSpeakerInput,
    @Context() context: RequestContext,
  ): Promise<typeof SpeakersResult> {
    return this.answer(context, input, (viewer) => this.service.add(viewer, input));
  }

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => SpeakersResult, { description: 'Moves somebody who waits to another place.' })
  async moveSpeaker(
    @Args('input') input: MoveSpeakerInput,
    @Context() context: RequestContext,
  ): Promise<typeof SpeakersResult> {
    return this.answer(context, input, (viewer) => this.service.move(viewer, input));
  }

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => SpeakersResult, {
    description: 'Changes for whom somebody speaks, until what they say was taken down.',
  })
  async changeCapacity(
    @Args('input') input: ChangeCapacityInput,
    @Context() context: RequestContext,
  ): Promise<typeof SpeakersResult> {
    return this.answer(context, input, (viewer) => this.service.changeCapacity(viewer, input));
  }

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => SpeakersResult, { description: 'Takes somebody who waits off the list of speakers.' })
  async removeSpeaker(
    @Args('input') input: RemoveSpeakerInput,
    @Context() context: RequestContext,
  ): Promise<typeof SpeakersResult> {
    return this.answer(context, input, (viewer) => this.service.remove(viewer, input));
  }

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => SpeakersResult, { description: 'Gives somebody the floor; whoever had it has spoken.' })
  async giveFloor(
    @Args('input') input: GiveFloorInput,
    @Context() context: RequestContext,
  ): Promise<typeof SpeakersResult> {
    return this.answer(context, input, (viewer) => this.service.giveFloor(viewer, input));
  }

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => SpeakersResult, { description: 'Ends a turn at the floor; nobody has it then.' })
  async endTurn(
    @Args('input') input: EndTurnInput,
    @Context() context: RequestContext,
  ): Promise<typeof SpeakersResult> {
    return this.answer(context, input, (viewer) => this.service.endTurn(viewer, input));
  }

  private async answer(
    context: RequestContext,
    { sessionId }: { sessionId: string },
    command: (viewer: MeetingActor) => Promise<SpeakersOutcome>,
  ): Promise<typeof SpeakersResult> {
    const viewer = await this.access.participantIn(sessionId, (id) => context.viewerIn(id));
    const outcome = await command(viewer);
    if (outcome.outcome === 'INVALID') return InvalidType.of(outcome.fields);
    if (outcome.outcome === 'ID_REUSED') return IdReusedType.of();
    const session = await this.meetings.session(context, viewer.meetingId, outcome.sessionId);
    if (!session) throw notFound();
    return SpeakersPayload.of(session);
  }
}
