/** Following a meeting live, and catching up with what was missed. */
import { PAGE_SIZE } from '@aportes/domain/limits';
import { Args, Context, ID, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import { isUuid } from '../../../kernel/field-refusals.js';
import { isPageSize } from '../../../kernel/page.js';
import { Public } from '../../../platform/access/gate.js';
import { refusal } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ChangeService } from '../change.service.js';
import { MeetingChangeObject, MeetingChangePageType } from './change.type.js';

@Resolver()
export class ChangeResolver {
  constructor(private readonly changes: ChangeService) {}

  @Public()
  @Query(() => MeetingChangePageType, { description: 'What happened after a change that was seen.' })
  async changesSince(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('seq', { type: () => Int }) seq: number,
    @Args('first', { type: () => Int, nullable: true, defaultValue: PAGE_SIZE.max }) wanted: number | null,
    @Context() context: RequestContext,
  ): Promise<MeetingChangePageType> {
    const first = wanted ?? PAGE_SIZE.max;
    if (!isPageSize(first) || seq < 0) throw refusal('INVALID');
    return this.changes.since(context, meetingId, seq, first);
  }

  @Public()
  @Subscription(() => MeetingChangeObject, {
    description: 'Every change of a meeting, or of one of its sessions, from now on.',
    resolve: (change: MeetingChangeObject) => change,
  })
  async meetingChanged(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('sessionId', { type: () => ID, nullable: true }) sessionId: string | null,
    @Context() context: RequestContext,
  ): Promise<AsyncIterableIterator<MeetingChangeObject>> {
    if (sessionId && !isUuid(sessionId)) throw refusal('NOT_FOUND');
    return this.changes.follow(context, meetingId, sessionId ?? null);
  }
}
