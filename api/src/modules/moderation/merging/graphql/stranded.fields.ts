/** What went into a text that was withdrawn since, for the desk: whoever merged it may let it stand by itself again. */
import { isAuthor } from '@aportes/domain/contribution.policy';
import { deskSessions, maySeeDesk } from '@aportes/domain/meeting.policy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../../platform/access/audience.js';
import { refusal } from '../../../../platform/graphql/errors.js';
import { participantIn } from '../../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionQueries } from '../../../contributions/contribution.queries.js';
import { ContributionType } from '../../../contributions/graphql/contribution.type.js';
import { MeetingType } from '../../../meetings/graphql/meeting.type.js';
import { LineageRepository } from '../data/lineage.repository.js';
import { LineageItemType } from './lineage.type.js';

@Resolver(() => MeetingType)
export class StrandedFields {
  constructor(
    private readonly contributions: ContributionQueries,
    private readonly lineage: LineageRepository,
  ) {}

  @ForSome()
  @ResolveField(() => [LineageItemType], {
    description: 'What was merged, in sessions of the viewer’s desk, into a text that was withdrawn since.',
  })
  async strandedContributions(
    @Parent() { id: meetingId }: MeetingType,
    @Context() context: RequestContext,
  ): Promise<LineageItemType[]> {
    const viewer = participantIn(context, meetingId);
    if (!maySeeDesk(viewer)) throw refusal('FORBIDDEN');
    const sessions = deskSessions(viewer);
    const ids = await this.lineage.stranded(meetingId, sessions === 'ALL' ? null : sessions);
    const views = await this.contributions.visibleByIds(viewer, ids);
    const others = views.filter(({ row }) => !isAuthor(viewer, row));
    return others.map((view) => LineageItemType.of(ContributionType.of(view)));
  }
}
