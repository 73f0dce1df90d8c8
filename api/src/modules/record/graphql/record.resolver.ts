/** The record of a contribution, for its author and the desk, and that of a meeting, for those who run it and its desk. */
import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isUuid } from '../../../kernel/field-refusals.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { refusal } from '../../../platform/graphql/errors.js';
import { Pages } from '../../../platform/graphql/pages.js';
import type { PageArgs } from '../../../platform/graphql/paging.type.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { ChainCheck } from '../chain-check.service.js';
import { RecordRepository } from '../data/record.repository.js';
import { RecordAccess, type ReadableRecord } from '../record.access.js';
import { shownEntry } from '../record.presenter.js';
import { RecordQueries } from '../record.queries.js';
import { ChainHeadType } from './chain.type.js';
import { ContributionRecordArgs, MeetingRecordArgs } from './record.args.js';
import { DeskPersonType, RecordConnectionType, RecordEntryType } from './record.type.js';

@Resolver(() => RecordConnectionType)
export class RecordResolver {
  constructor(
    private readonly access: RecordAccess,
    private readonly queries: RecordQueries,
    private readonly rows: RecordRepository,
    private readonly meetings: MeetingQueries,
    private readonly checks: ChainCheck,
    private readonly pages: Pages,
  ) {}

  @SignedIn()
  @Query(() => RecordConnectionType, {
    description: 'What happened to a contribution, step by step; for its author and the desk.',
  })
  async contributionRecord(
    @Args() args: ContributionRecordArgs,
    @Context() context: RequestContext,
  ): Promise<RecordConnectionType> {
    const record = await this.access.ofContribution(args.contributionId, (id) => context.viewerIn(id));
    return this.page(record, args);
  }

  @SignedIn()
  @Query(() => RecordConnectionType, {
    description:
      'What happened to the contributions of a meeting, day by day and one after the other; for the secretariat, and for rapporteurs of their sessions.',
  })
  async meetingRecord(
    @Args() { meetingId, sessionId, action, doerId, from, to, ...args }: MeetingRecordArgs,
    @Context() context: RequestContext,
  ): Promise<RecordConnectionType> {
    const { id } = await this.meetings.byId(context, meetingId);
    if ([sessionId, doerId].some((one) => one && !isUuid(one))) throw refusal('INVALID');
    const filter = { sessionId, action, doerId, from, to };
    return this.page(this.access.ofMeeting(id, context.viewerIn(id), filter), args);
  }

  @SignedIn()
  @Query(() => [DeskPersonType], {
    description: 'Who decides, or decided, at the desk of a meeting; for whoever reads its record.',
  })
  async deskPeople(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Context() context: RequestContext,
  ): Promise<DeskPersonType[]> {
    const { id } = await this.meetings.byId(context, meetingId);
    this.access.ofMeeting(id, context.viewerIn(id));
    return this.rows.doers(id);
  }

  @ResolveField(() => ChainHeadType, { nullable: true })
  async head(): Promise<ChainHeadType | null> {
    const head = await this.checks.head();
    return head && { number: head.id, hash: head.hash };
  }

  private async page(record: ReadableRecord, args: PageArgs): Promise<RecordConnectionType> {
    const { first, after } = this.pages.keysetOf(args, 'integer');
    const rows = await this.queries.page(record, first, after);
    const page = this.pages.edgesOf(rows.slice(0, first), rows.length > first, (row) =>
      RecordEntryType.of(shownEntry(record.reader, row), record.reader.meetingId),
    );
    return Object.assign(new RecordConnectionType(), page);
  }
}
