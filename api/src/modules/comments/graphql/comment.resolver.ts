/** Commenting, editing and withdrawing a comment, and the comments of a contribution. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Args, Context, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Position } from '../../../kernel/page.js';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { notFound, refusal } from '../../../platform/graphql/errors.js';
import { Pages } from '../../../platform/graphql/pages.js';
import { LongPageArgs } from '../../../platform/graphql/paging.type.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { shownComment } from '../comment.access.js';
import { CommentQueries, type CommentRow } from '../comment.queries.js';
import { CommentRevisionService } from '../comment-revision.service.js';
import { CommentService } from '../comment.service.js';
import { CommentResults } from './comment-results.service.js';
import { ReviseCommentInput, SubmitCommentInput, WithdrawCommentInput } from './comment.inputs.js';
import { CommentResult } from './comment.results.type.js';
import { CommentConnectionType } from './comment.type.js';

@Resolver(() => ContributionType)
export class CommentResolver {
  constructor(
    private readonly queries: CommentQueries,
    private readonly meetings: MeetingQueries,
    private readonly access: ContributionAccess,
    private readonly service: CommentService,
    private readonly revisions: CommentRevisionService,
    private readonly results: CommentResults,
    private readonly pages: Pages,
  ) {}

  @ForSome()
  @ResolveField(() => CommentConnectionType, { description: 'The discussion, oldest first.' })
  async comments(
    @Parent() { id, row: { meetingId }, viewer }: ContributionType,
    @Args() args: LongPageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentConnectionType> {
    const meeting = await this.meetings.byId(context, meetingId);
    const list = {
      page: (first: number, after: Position | null) => this.queries.page(id, first, after),
      count: () => this.queries.count(id),
    };
    return this.pages.counted(args, info, list, (row) => shownComment(row, viewer, meeting));
  }

  @SignedIn()
  @Limited('comment')
  @Mutation(() => CommentResult, { description: 'Comments on a contribution, or replies to a comment.' })
  async submitComment(
    @Args('input') input: SubmitCommentInput,
    @Context() context: RequestContext,
  ): Promise<typeof CommentResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.submit(viewer, input));
  }

  @SignedIn()
  @Limited('comment')
  @Mutation(() => CommentResult, { description: 'Edits an own comment, as long as it is fresh.' })
  async reviseComment(
    @Args('input') input: ReviseCommentInput,
    @Context() context: RequestContext,
  ): Promise<typeof CommentResult> {
    const { comment, viewer } = await this.own(context, input.commentId);
    return this.results.of(context, viewer, await this.revisions.revise(viewer, comment, input));
  }

  @SignedIn()
  @Limited('comment')
  @Mutation(() => CommentResult, {
    description: 'Withdraws an own comment, also where the viewer sees no more what it stands on.',
  })
  async withdrawComment(
    @Args('input') { commentId }: WithdrawCommentInput,
    @Context() context: RequestContext,
  ): Promise<typeof CommentResult> {
    const { comment, viewer } = await this.own(context, commentId, true);
    return this.results.of(context, viewer, await this.service.withdraw(viewer, comment));
  }

  /** @param whereHidden also where the viewer sees no more what it stands on */
  private async own(
    context: RequestContext,
    commentId: string,
    whereHidden = false,
  ): Promise<{ comment: CommentRow; viewer: MeetingActor }> {
    const comment = await this.queries.byId(commentId);
    if (!comment) throw notFound();
    const isOwn = ({ participantId }: MeetingActor) => participantId === comment.participantId;
    const viewerOf = (id: string) => context.viewerIn(id);
    const viewer = await this.access.participantAt(
      comment.contributionId,
      viewerOf,
      whereHidden ? isOwn : undefined,
    );
    if (!isOwn(viewer)) throw refusal('FORBIDDEN');
    return { comment, viewer };
  }
}
