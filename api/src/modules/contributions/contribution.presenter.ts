/** A stored contribution as one viewer sees it: identity by attribution level, and own abilities. */
import type { Viewer } from '@aportes/domain/actor';
import { mayAssign } from '@aportes/domain/assignment.policy';
import type { VisibleAuthor } from '@aportes/domain/attribution.rules';
import {
  isAuthor,
  mayAnswerWording,
  mayAppeal,
  mayChangeAttribution,
  mayComment,
  mayDecide,
  mayEndorse,
  mayReopen,
  mayRevise,
  maySeeEdits,
  maySeePrivateDetails,
  mayWithdraw,
  mayWithdrawEdit,
  type ContributionFacts,
  type DeskFacts,
  type NamedFacts,
} from '@aportes/domain/contribution.policy';
import { isPrivateDetail } from '@aportes/domain/contribution.template';
import { mayRetag } from '@aportes/domain/retagging.policy';
import { mayLink } from '@aportes/domain/link.policy';
import { mayMerge } from '@aportes/domain/merging.policy';
import { maySplit } from '@aportes/domain/splitting.policy';
import { mayConfirm, mayDisown, type CapturedFacts } from '@aportes/domain/scribe.policy';
import { mayRedact } from '@aportes/domain/redaction.policy';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import { shownIdentity, shownTime, shownWaiting, type Terms } from './attribution.access.js';
import type { ContributionDetail } from './data/contribution-revision.entity.js';
import type { ContributionRow } from './data/contribution-row.js';
import type { RevisionRow } from './data/revision.repository.js';

export interface Abilities {
  decide: boolean;
  merge: boolean;
  split: boolean;
  retag: boolean;
  assign: boolean;
  revise: boolean;
  proposeWording: boolean;
  answerWording: boolean;
  appeal: boolean;
  reopen: boolean;
  decideEdit: boolean;
  withdrawEdit: boolean;
  withdraw: boolean;
  changeAttribution: boolean;
  comment: boolean;
  endorse: boolean;
  link: boolean;
  confirm: boolean;
  disown: boolean;
  redact: boolean;
}

export type ShownRevision = Omit<RevisionRow, 'createdAt'> & { createdAt: SeenTime };

export function abilitiesOf(viewer: Viewer, facts: DeskFacts & CapturedFacts & NamedFacts): Abilities {
  return {
    decide: mayDecide(viewer, 'TEXT', facts),
    merge: mayMerge(viewer, facts),
    split: maySplit(viewer, facts),
    retag: mayRetag(viewer, facts),
    assign: mayAssign(viewer, facts),
    revise: mayRevise(viewer, facts),
    proposeWording: mayDecide(viewer, 'QUESTION', facts),
    answerWording: mayAnswerWording(viewer, facts),
    appeal: mayAppeal(viewer, facts),
    reopen: mayReopen(viewer, facts),
    decideEdit: mayDecide(viewer, 'EDIT', facts),
    withdrawEdit: mayWithdrawEdit(viewer, facts),
    withdraw: mayWithdraw(viewer, facts),
    changeAttribution: mayChangeAttribution(viewer, facts),
    comment: mayComment(viewer, facts),
    endorse: mayEndorse(viewer, facts),
    link: mayLink(viewer, facts),
    confirm: mayConfirm(viewer, facts),
    disown: mayDisown(viewer, facts),
    redact: mayRedact(viewer, facts),
  };
}

/** Under which whoever wrote it is shown to the viewer. */
export function termsOf(viewer: Viewer, row: ContributionRow): Terms {
  return { level: row.attributionLevel, isOwn: isAuthor(viewer, row) };
}

export function shownAuthor(viewer: Viewer, row: ContributionRow): VisibleAuthor {
  return shownIdentity({ identity: row.author ?? null, ...termsOf(viewer, row) });
}

export interface ShownTimes {
  submittedAt: SeenTime | null;
  decidedAt: SeenTime | null;
  withdrawnAt: SeenTime | null;
  waitingSince: SeenTime | null;
}

/** When it was decided too: where the session takes everything at once, that is when it was given. */
export function shownTimes(viewer: Viewer, row: ContributionRow): ShownTimes {
  const terms = termsOf(viewer, row);
  const shown = (at: Date | null) => at && shownTime(terms, at, row.timeZone);
  const { submittedAt, decidedAt, withdrawnAt, waitingSince } = row;
  return {
    submittedAt: shown(submittedAt),
    decidedAt: shown(decidedAt),
    withdrawnAt: shown(withdrawnAt),
    waitingSince: maySeeEdits(viewer, row) && waitingSince ? shownWaiting(terms, waitingSince) : null,
  };
}

/** That a State speaks is part of its identity, and goes where the identity goes. */
export function showsMemberState(viewer: Viewer, row: ContributionRow): boolean {
  return row.isMemberState && (row.attributionLevel !== 'NON_ATTRIBUTABLE' || isAuthor(viewer, row));
}

/** One of its versions as the viewer sees it. */
export function shownRevision(viewer: Viewer, row: ContributionRow, one: RevisionRow): ShownRevision {
  return {
    ...one,
    details: shownDetails(viewer, row, one.details),
    createdAt: shownTime(termsOf(viewer, row), one.createdAt, row.timeZone),
  };
}

/** The further fields of any version of it, without those that were filled in confidence. */
export function shownDetails(
  viewer: Viewer,
  facts: ContributionFacts,
  details: readonly ContributionDetail[],
): ContributionDetail[] {
  const withPrivate = maySeePrivateDetails(viewer, facts);
  return details.filter(({ name }) => withPrivate || !isPrivateDetail(name));
}
