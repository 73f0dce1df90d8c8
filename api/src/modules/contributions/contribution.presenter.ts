/** A stored contribution as one viewer sees it: identity by attribution level, support by breadth, own abilities. */
import { hasRole, type Viewer } from '@aportes/domain/actor';
import type { VisibleAuthor } from '@aportes/domain/attribution.rules';
import { breadthOf, type Breadth } from '@aportes/domain/breadth';
import {
  isAuthor,
  isItsRapporteur,
  mayComment,
  mayDecide,
  mayEndorse,
  mayRevise,
  mayWithdraw,
  type ContributionFacts,
} from '@aportes/domain/contribution.policy';
import { shownIdentity } from './attribution.access.js';
import type { ContributionRow, SupporterGroup } from './data/contribution-row.js';

export interface Abilities {
  decide: boolean;
  revise: boolean;
  withdraw: boolean;
  comment: boolean;
  endorse: boolean;
}

export function abilitiesOf(viewer: Viewer, facts: ContributionFacts): Abilities {
  return {
    decide: mayDecide(viewer, facts),
    revise: mayRevise(viewer, facts),
    withdraw: mayWithdraw(viewer, facts),
    comment: mayComment(viewer, facts),
    endorse: mayEndorse(viewer, facts),
  };
}

/** Decisions and their messages are between the author and those who run the desk. */
export function maySeeDecisions(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) || isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

export function shownAuthor(viewer: Viewer, row: ContributionRow): VisibleAuthor {
  const { author, attributionLevel } = row;
  return shownIdentity({ identity: author ?? null, level: attributionLevel, isOwn: isAuthor(viewer, row) });
}

/** That a State speaks is part of its identity, and goes where the identity goes. */
export function showsMemberState(viewer: Viewer, row: ContributionRow): boolean {
  return row.isMemberState && (row.attributionLevel !== 'NON_ATTRIBUTABLE' || isAuthor(viewer, row));
}

export function breadthOfGroups(groups: readonly SupporterGroup[]): Breadth {
  return breadthOf(groups.flatMap((group) => Array.from({ length: group.count }, () => group)));
}
