/** Changes of a meeting for one viewer: those that were missed, and those to come. */
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { MeetingQueries } from '../meetings/meeting.queries.js';
import { changeForAll, isPersonal } from './change-audience.js';
import { ChangeFactsService } from './change-facts.service.js';
import { ChangeFeed } from './change-feed.js';
import { shownChange } from './change.presenter.js';
import { ChangeRepository, type ChangeRow } from './data/change.repository.js';
import type { MeetingChangeObject, MeetingChangePageType } from './graphql/change.type.js';

/** What concerns the whole meeting reaches also those who follow one session. */
function concerns(change: ChangeRow, sessionId: string | null): boolean {
  return sessionId === null || change.sessionId === sessionId || change.sessionId === null;
}

@Injectable()
export class ChangeService {
  constructor(
    private readonly changes: ChangeRepository,
    private readonly feed: ChangeFeed,
    private readonly facts: ChangeFactsService,
    private readonly meetings: MeetingQueries,
  ) {}

  async since(
    context: RequestContext,
    meetingId: string,
    seq: number,
    first: number,
  ): Promise<MeetingChangePageType> {
    const meeting = this.meetings.byId(context, meetingId);
    const { id } = await meeting;
    const rows = await this.changes.since(id, seq, first + 1);
    const page = rows.slice(0, first);
    const facts = await this.facts.of(meeting, page);
    const shown = page.map((row) => shownChange(context.viewerIn(id), row, facts));
    return {
      changes: shown.filter((change) => change !== null),
      seq: page.at(-1)?.seq ?? seq,
      hasMore: rows.length > first,
    };
  }

  async follow(
    context: RequestContext,
    meetingId: string,
    sessionId: string | null,
  ): Promise<AsyncIterableIterator<MeetingChangeObject>> {
    const { id } = await this.meetings.byId(context, meetingId);
    return this.feed.listen(id, (change, facts) => {
      if (!concerns(change, sessionId)) return null;
      const viewer = context.viewerIn(id);
      if (context.asksAlike && !isPersonal(viewer, change, facts))
        return changeForAll(viewer, change, facts, (shared) => this.meetings.remember(shared, facts.meeting));
      // What was read for the change before is old by now.
      context.forget();
      this.meetings.remember(context, facts.meeting);
      return shownChange(viewer, change, facts);
    });
  }
}
