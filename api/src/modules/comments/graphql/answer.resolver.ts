/** Accepting an answer, and the accepted answer of a question. */
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { notFound, refusal } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { AnswerService } from '../answer.service.js';
import { shownComment } from '../comment.access.js';
import { CommentQueries, type CommentRow } from '../comment.queries.js';
import { CommentResults } from './comment-results.service.js';
import { AcceptAnswerInput } from './comment.inputs.js';
import { CommentResult } from './comment.results.type.js';
import { CommentType } from './comment.type.js';

const LOADER = Symbol('accepted answers');

@Resolver(() => CommentType)
export class AnswerResolver {
  constructor(
    private readonly queries: CommentQueries,
    private readonly meetings: MeetingQueries,
    private readonly access: ContributionAccess,
    private readonly service: AnswerService,
    private readonly results: CommentResults,
  ) {}

  @ForSome()
  @ResolveField(() => CommentType, {
    nullable: true,
    description: 'Of a question, the reply that whoever asked it has accepted.',
  })
  async acceptedAnswer(
    { acceptedAnswerId, meetingId }: CommentType,
    _: unknown,
    context: RequestContext,
  ): Promise<CommentType | null> {
    if (acceptedAnswerId === null) return null;
    const [row, meeting] = await Promise.all([
      context.once(LOADER, () => this.loader()).load(acceptedAnswerId),
      this.meetings.byId(context, meetingId),
    ]);
    return row && shownComment(row, context.viewerIn(meetingId), meeting);
  }

  @SignedIn()
  @Limited('comment')
  @Mutation(() => CommentResult, {
    description: 'Accepts a reply as the answer to an own question, or none any more.',
  })
  async acceptAnswer(
    @Args('input') { questionId, answerId = null }: AcceptAnswerInput,
    @Context() context: RequestContext,
  ): Promise<typeof CommentResult> {
    const question = await this.queries.byId(questionId);
    if (!question) throw notFound();
    const viewer = await this.access.participantAt(question.contributionId, (id) => context.viewerIn(id));
    if (question.participantId !== viewer.participantId) throw refusal('FORBIDDEN');
    return this.results.of(context, viewer, await this.service.accept(viewer, question, answerId));
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): DataLoader<string, CommentRow | null> {
    return new DataLoader(
      async (ids) => {
        const rows = new Map((await this.queries.byIds(ids)).map((row) => [row.id, row]));
        return ids.map((id) => rows.get(id) ?? null);
      },
      { cache: false },
    );
  }
}
