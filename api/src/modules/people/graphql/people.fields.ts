/** The lists of people below a meeting: for its secretariat, null for everybody else. */
import { mayManagePeople } from '@aportes/domain/people.policy';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../kernel/clock.js';
import { ForSome } from '../../../platform/access/audience.js';
import { Pages } from '../../../platform/graphql/pages.js';
import { PageArgs } from '../../../platform/graphql/paging.type.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ParticipantQueries } from '../../identity/participant.queries.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { InvitationQueries } from '../invitation.queries.js';
import { invitation, listedParticipant } from '../people.presenter.js';
import { InvitationConnectionType, ListedParticipantConnectionType } from './people.type.js';

@Resolver(() => MeetingType)
export class PeopleFields {
  constructor(
    private readonly participantRows: ParticipantQueries,
    private readonly invitationRows: InvitationQueries,
    private readonly clock: Clock,
    private readonly pages: Pages,
  ) {}

  @ForSome()
  @ResolveField(() => ListedParticipantConnectionType, {
    nullable: true,
    description: 'Who takes part, newest first; for the secretariat alone.',
  })
  async participants(
    @Parent() { id }: MeetingType,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<ListedParticipantConnectionType | null> {
    if (!mayManagePeople(context.viewerIn(id))) return null;
    const { rows, hasNextPage } = await this.participantRows.page(id, this.pages.keysetOf(args));
    const totalCount = await this.participantRows.count(id);
    return { ...this.pages.edgesOf(rows, hasNextPage, listedParticipant), totalCount };
  }

  @ForSome()
  @ResolveField(() => InvitationConnectionType, {
    nullable: true,
    description: 'Who is invited, newest first; for the secretariat alone.',
  })
  async invitations(
    @Parent() { id }: MeetingType,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<InvitationConnectionType | null> {
    if (!mayManagePeople(context.viewerIn(id))) return null;
    const { rows, hasNextPage } = await this.invitationRows.page(id, this.pages.keysetOf(args));
    const now = this.clock.now();
    const totalCount = await this.invitationRows.count(id);
    return { ...this.pages.edgesOf(rows, hasNextPage, (row) => invitation(row, now)), totalCount };
  }
}
