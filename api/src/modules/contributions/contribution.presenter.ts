/** A stored contribution as one viewer sees it: identity by attribution level, and own abilities. */
import type { Viewer } from '@aportes/domain/actor';
import type { VisibleAuthor } from '@aportes/domain/attribution.rules';
import {
  isAuthor,
  mayChangeAttribution,
  mayComment,
  mayDecide,
  mayEndorse,
  mayRevise,
  maySeePrivateDetails,
  mayWithdraw,
  mayWithdrawEdit,
  type ContributionFacts,
  type EditFacts,
} from '@aportes/domain/contribution.policy';
import { isPrivateDetail } from '@aportes/domain/contribution.template';
import { mayLink } from '@aportes/domain/link.policy';
import { shownIdentity } from './attribution.access.js';
import type { ContributionDetail } from './data/contribution-revision.entity.js';
import type { ContributionRow } from './data/contribution-row.js';

export interface Abilities {
  decide: boolean;
  revise: boolean;
  decideEdit: boolean;
  withdrawEdit: boolean;
  withdraw: boolean;
  changeAttribution: boolean;
  comment: boolean;
  endorse: boolean;
  link: boolean;
}

export function abilitiesOf(viewer: Viewer, facts: EditFacts): Abilities {
  return {
    decide: mayDecide(viewer, 'TEXT', facts),
    revise: mayRevise(viewer, facts),
    decideEdit: mayDecide(viewer, 'EDIT', facts),
    withdrawEdit: mayWithdrawEdit(viewer, facts),
    withdraw: mayWithdraw(viewer, facts),
    changeAttribution: mayChangeAttribution(viewer, facts),
    comment: mayComment(viewer, facts),
    endorse: mayEndorse(viewer, facts),
    link: mayLink(viewer, facts),
  };
}

export function shownAuthor(viewer: Viewer, row: ContributionRow): VisibleAuthor {
  const { author, attributionLevel } = row;
  return shownIdentity({ identity: author ?? null, level: attributionLevel, isOwn: isAuthor(viewer, row) });
}

/** That a State speaks is part of its identity, and goes where the identity goes. */
export function showsMemberState(viewer: Viewer, row: ContributionRow): boolean {
  return row.isMemberState && (row.attributionLevel !== 'NON_ATTRIBUTABLE' || isAuthor(viewer, row));
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
