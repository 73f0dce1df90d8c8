/** An entry of the record as one reader sees it: names by attribution, those of the desk to the desk, times as they go with them. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { VisibleAuthor } from '@aportes/domain/attribution.rules';
import { recordDoer, type RecordActionName, type RecordDoer } from '@aportes/domain/record.actions';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { ContributionStatus, DeclineReason } from '@aportes/domain/vocabulary';
import { shownIdentity, shownTime } from '../contributions/attribution.access.js';
import type { RecordedTags, RecordedText, RecordRow } from './data/record.repository.js';

export interface ShownEntry {
  contributionId: string;
  symbol: string | null;
  action: RecordActionName;
  by: RecordDoer;
  /** Null where nobody did it, or nobody is named to the reader. */
  person: VisibleAuthor | null;
  at: SeenTime;
  fromStatus: ContributionStatus | null;
  toStatus: ContributionStatus | null;
  reason: DeclineReason | null;
  message: string | null;
  before: RecordedText | null;
  after: RecordedText | null;
  tagsBefore: RecordedTags | null;
  tagsAfter: RecordedTags | null;
}

export function shownEntry({ participantId }: MeetingActor, row: RecordRow): ShownEntry {
  const { id: contributionId, symbol, action, actorId, authorId, fromStatus, toStatus } = row;
  const { reason, message, before, after, tagsBefore, tagsAfter } = row;
  const by = recordDoer(action, actorId, authorId);
  const isOwn = authorId === participantId;
  const terms = { level: row.attributionLevel, isOwn };
  return {
    ...{ contributionId, symbol, action, by, fromStatus, toStatus, reason, message, before, after },
    ...{ tagsBefore, tagsAfter },
    person: personOf(row, by, isOwn),
    // What its author did, or a rule did at that moment, tells when the author was there.
    at: by === 'DESK' || actorId === null ? row.at.toISOString() : shownTime(terms, row.at, row.timeZone),
  };
}

function personOf(row: RecordRow, by: RecordDoer, isOwn: boolean): VisibleAuthor | null {
  if (by === 'AUTHOR') return shownIdentity({ identity: row.author, level: row.attributionLevel, isOwn });
  if (by === 'SYSTEM' || isOwn) return null;
  return shownIdentity({ identity: row.actor, level: 'NAME_AND_INSTITUTION', isOwn: false });
}
