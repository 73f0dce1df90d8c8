/** Inviting people: by the secretariat. */
import { usualCapacities } from '@aportes/domain/capacities';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../kernel/clock.js';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { InvitationService, type InviteOutcome, type NewInvitee } from '../invitation.service.js';
import { invitation } from '../people.presenter.js';
import {
  InvitePeopleInput,
  RevokeInvitationInput,
  SendInvitationsInput,
  type InviteeInput,
} from './people.inputs.js';
import {
  InvitationPayload,
  InvitationsPayload,
  InvitationsResult,
  RevokeInvitationResult,
} from './people.results.type.js';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly clock: Clock,
  ) {}

  @SignedIn()
  @Limited('people')
  @Mutation(() => InvitationsResult, {
    description: 'Invites people to a meeting; whoever was invited before stays invited as they were.',
  })
  async invitePeople(
    @Args('input') { meetingId, people, send }: InvitePeopleInput,
    @Context() context: RequestContext,
  ): Promise<typeof InvitationsResult> {
    return this.answer(await this.invitations.invite(context, meetingId, people.map(inviteeOf), send));
  }

  @SignedIn()
  @Limited('people')
  @Mutation(() => InvitationsResult, {
    description: 'Sends invitations, or sends them again: the links mailed before open nothing any more.',
  })
  async sendInvitations(
    @Args('input') { meetingId, invitationIds }: SendInvitationsInput,
    @Context() context: RequestContext,
  ): Promise<typeof InvitationsResult> {
    return this.answer(await this.invitations.send(context, meetingId, invitationIds));
  }

  @SignedIn()
  @Limited('people')
  @Mutation(() => RevokeInvitationResult, { description: 'Revokes an invitation: its link opens nothing.' })
  async revokeInvitation(
    @Args('input') { invitationId }: RevokeInvitationInput,
    @Context() context: RequestContext,
  ): Promise<typeof RevokeInvitationResult> {
    const row = await this.invitations.revoke(context, invitationId);
    if (!row) return NotAllowedNowType.of();
    return Object.assign(new InvitationPayload(), { invitation: invitation(row, this.clock.now()) });
  }

  private answer(outcome: InviteOutcome): typeof InvitationsResult {
    if (outcome.outcome === 'INVALID') return InvalidType.of(outcome.fields);
    const now = this.clock.now();
    return Object.assign(new InvitationsPayload(), {
      invitations: outcome.invitations.map((row) => invitation(row, now)),
    });
  }
}

function inviteeOf(input: InviteeInput): NewInvitee {
  const institution = input.institution || null;
  const roles = input.roles?.length ? input.roles : [{ role: 'EXPERT' as const }];
  return {
    ...input,
    institution,
    countryCode: input.countryCode || null,
    capacities: input.capacities ?? usualCapacities(institution),
    roles: roles.map(({ role, sessionId = null }) => ({ role, sessionId })),
  };
}
