/** How a meeting was moderated, in numbers that everybody may read. */
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { ModerationFiguresQueries } from '../moderation-figures.queries.js';
import { ModerationFiguresType } from './moderation-figures.type.js';

@Resolver()
export class ModerationFiguresResolver {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly figures: ModerationFiguresQueries,
  ) {}

  @Public()
  @Query(() => ModerationFiguresType, {
    description:
      'How many contributions a meeting received and what became of them; small counts are not told.',
  })
  async moderationFigures(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Context() context: RequestContext,
  ): Promise<ModerationFiguresType> {
    const { id, agenda } = await this.meetings.byId(context, meetingId);
    const sessionIds = agenda.flatMap(({ session }) => (session ? [session.id] : []));
    return ModerationFiguresType.of(await this.figures.of(id, sessionIds));
  }
}
