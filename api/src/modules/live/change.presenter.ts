/** Who is told what of a change: policy is asked for each viewer, each time. */
import type { Viewer } from '@aportes/domain/actor';
import { mayHear, mayHearOfSession, maySee } from '@aportes/domain/contribution.policy';
import { GONE_STATUSES } from '@aportes/domain/contribution.transitions';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import { shownComment } from '../comments/comment.access.js';
import type { CommentType } from '../comments/graphql/comment.type.js';
import { narrowestLevel, shownTime } from '../contributions/attribution.access.js';
import { viewOfShared } from '../contributions/contribution.queries.js';
import { ContributionType } from '../contributions/graphql/contribution.type.js';
import type { ChangeFacts } from './change-facts.service.js';
import type { ChangeRow } from './data/change.repository.js';
import type { MeetingChangeObject } from './graphql/change.type.js';

/** Null where the change is not for the viewer. */
export function shownChange(
  viewer: Viewer,
  change: ChangeRow,
  facts: ChangeFacts,
): MeetingChangeObject | null {
  if (!isTold(viewer, change, facts)) return null;
  const { meeting } = facts;
  const items = meeting.agenda;
  return {
    ...change,
    at: timeOf(change, facts),
    meeting,
    contribution: contributionOf(viewer, change, facts),
    comment: commentOf(viewer, change, facts),
    session: items.find((item) => item.session && item.session.id === change.sessionId)?.session ?? null,
    agendaItem: items.find((item) => item.id === change.agendaItemId) ?? null,
  };
}

function isTold(viewer: Viewer, change: ChangeRow, { contributions, oncePublic }: ChangeFacts): boolean {
  const { type, contributionId, linkedContributionId, sessionId } = change;
  if (contributionId === null) return mayHearOfSession(viewer, type, sessionId);
  const contribution = contributions.get(contributionId);
  if (!contribution) return false;
  // Of a link hears whoever sees both: what is hidden is not even known to be linked.
  const linked = linkedContributionId === null ? null : contributions.get(linkedContributionId);
  if (linked !== null && !(linked && maySee(viewer, linked.row))) return false;
  return mayHear(viewer, { type, wasPublic: oncePublic.has(contributionId) }, contribution.row);
}

/**
 * The same for everybody: of whom it tells is not said, so whoever could be shown least decides. In which order things
 * happened stays, and what comes live comes at once: whoever is in the room sees it there. A log of all the minutes, to
 * be laid beside a list of who typed when, nobody gets afterwards.
 */
function timeOf(
  { at, contributionId, linkedContributionId }: ChangeRow,
  { meeting, contributions }: ChangeFacts,
): SeenTime {
  if (contributionId === null) return at.toISOString();
  const about = [contributionId, linkedContributionId].map((id) => contributions.get(id ?? '')?.row);
  const levels = about.flatMap((row) => (row ? [row.attributionLevel] : []));
  const level = narrowestLevel([meeting.attributionDefault, ...levels]);
  return shownTime({ level, isOwn: false }, at, meeting.timeZone);
}

/** What went into others is read at its address, and brought to nobody. */
function contributionOf(
  viewer: Viewer,
  { contributionId }: ChangeRow,
  { contributions }: ChangeFacts,
): ContributionType | null {
  const contribution = contributionId === null ? undefined : contributions.get(contributionId);
  if (!contribution || !maySee(viewer, contribution.row)) return null;
  if (GONE_STATUSES.includes(contribution.row.status)) return null;
  return ContributionType.of(viewOfShared(contribution, viewer));
}

function commentOf(
  viewer: Viewer,
  { commentId }: ChangeRow,
  { comments, contributions, meeting }: ChangeFacts,
): CommentType | null {
  const comment = commentId === null ? undefined : comments.get(commentId);
  const contribution = comment && contributions.get(comment.contributionId);
  if (!contribution || !maySee(viewer, contribution.row)) return null;
  return shownComment(comment, viewer, meeting);
}
