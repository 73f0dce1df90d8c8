/** When something happened that somebody is told, as exactly as they may know of whoever did it. */
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { NotificationKind } from '@aportes/domain/vocabulary';
import { narrowestLevel, shownTime } from '../contributions/attribution.access.js';
import type { NotificationRow } from './data/notification.repository.js';

/** What the desk and the secretariat do, they do by their office. */
const BY_OFFICE: ReadonlySet<NotificationKind> = new Set([
  'CAPTURED',
  'ACCEPTED',
  'DECLINED',
  'CHANGES_REQUESTED',
  'DECISION_UNDONE',
  'MERGED',
  'CO_AUTHORSHIP_ASKED',
  'SUPPORTED_MERGED',
  'SPLIT',
  'SUPPORTED_SPLIT',
  'WORDING_PROPOSED',
  'WORDING_LAPSED',
  'REOPENED',
  'RESTORED',
  'RETAGGED',
  'EDIT_ACCEPTED',
  'EDIT_DECLINED',
  'EDIT_DECISION_UNDONE',
  'SEAL_OPENED',
  'REDACTED',
  'REDACTION_LIFTED',
]);

/** Who did it is not said here: whoever could be shown least decides. */
export function toldTime({ kind, levels, happenedAt, timeZone }: NotificationRow): SeenTime {
  const level = BY_OFFICE.has(kind) ? 'NAME_AND_INSTITUTION' : narrowestLevel(levels);
  return shownTime({ level, isOwn: false }, happenedAt, timeZone);
}
