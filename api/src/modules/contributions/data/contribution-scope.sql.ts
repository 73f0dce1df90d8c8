/** Which contributions a list is about, before any filter: browse, a session's wall, the room, the desk, one's own. */
import { AWAITED_STATUSES, ROOM_STATUSES } from '@aportes/domain/contribution.transitions';
import { oneOf } from '../../../platform/database/checks.js';
import { CO_AUTHORSHIP_IS_ASKED } from '../co-authors-sql.queries.js';
import { NOT_TAKEN_BACK } from '../taken-back-sql.queries.js';
import type { SqlParameters } from './sql-parameters.js';

/** What of the queue is assigned to somebody, or to nobody; of the reader's own texts that is not told. */
export interface Whose {
  assigneeId: string | null;
  readerId: string;
}

export type ContributionScope =
  | { list: 'BROWSE'; meetingId: string }
  | { list: 'WALL'; sessionId: string; inTheRoom: boolean }
  | { list: 'ROOM'; meetingId: string; authorId: string | null; exceptIds: readonly string[] }
  | { list: 'QUEUE'; meetingId: string; sessionIds: readonly string[] | 'ALL'; whose?: Whose | null }
  | { list: 'MINE'; meetingId: string; participantId: string; isAwaited: boolean | null };

/** The queue's condition is that of its partial index. */
export function scopeConditions(scope: ContributionScope, parameters: SqlParameters): string[] {
  switch (scope.list) {
    case 'BROWSE':
      return [`c.meeting_id = ${parameters.add(scope.meetingId)}`, `c.status = 'ACCEPTED'`];
    case 'WALL':
      return [
        `c.session_id = ${parameters.add(scope.sessionId)}`,
        scope.inTheRoom ? oneOf('c.status', ROOM_STATUSES) : `c.status = 'ACCEPTED'`,
      ];
    case 'ROOM':
      return [
        `c.meeting_id = ${parameters.add(scope.meetingId)}`,
        oneOf('c.status', ROOM_STATUSES),
        `c.id <> ALL(${parameters.add(scope.exceptIds)}::uuid[])`,
        ...(scope.authorId ? [`c.author_participant_id = ${parameters.add(scope.authorId)}`] : []),
      ];
    case 'QUEUE':
      return [
        `c.meeting_id = ${parameters.add(scope.meetingId)}`,
        'c.waiting_since IS NOT NULL',
        ...(scope.sessionIds === 'ALL'
          ? []
          : [`c.session_id = ANY(${parameters.add(scope.sessionIds)}::uuid[])`]),
        ...(scope.whose ? whoseConditions(scope.whose, parameters) : []),
      ];
    case 'MINE':
      return [
        `c.meeting_id = ${parameters.add(scope.meetingId)}`,
        `c.author_participant_id = ${parameters.add(scope.participantId)}`,
        NOT_TAKEN_BACK,
        ...(scope.isAwaited === null
          ? []
          : [`(${oneOf('c.status', AWAITED_STATUSES)} OR ${CO_AUTHORSHIP_IS_ASKED}) = ${scope.isAwaited}`]),
      ];
  }
}

function whoseConditions({ assigneeId, readerId }: Whose, parameters: SqlParameters): string[] {
  const assigned = 'SELECT FROM assignee s WHERE s.contribution_id = c.id';
  return [
    `c.author_participant_id IS DISTINCT FROM ${parameters.add(readerId)}`,
    assigneeId === null
      ? `NOT EXISTS (${assigned})`
      : `EXISTS (${assigned} AND s.participant_id = ${parameters.add(assigneeId)})`,
  ];
}
