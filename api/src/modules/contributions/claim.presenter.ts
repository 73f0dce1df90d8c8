/** A stored claim as one viewer sees it: null for others than the desk. */
import type { Viewer } from '@aportes/domain/actor';
import { mayRelease, maySeeClaim, type Claim } from '@aportes/domain/claim.policy';
import { shownIdentity } from './attribution.access.js';
import type { ContributionRow } from './data/contribution-row.js';
import { ClaimType } from './graphql/claim.type.js';

export function claimOf({ claim }: ContributionRow): Claim | null {
  return claim ? { holderId: claim.holderId, expiresAt: new Date(claim.expiresAt) } : null;
}

/** Whoever works at the desk does so by name. */
export function shownClaim(viewer: Viewer, row: ContributionRow): ClaimType | null {
  const claim = claimOf(row);
  if (!claim || !maySeeClaim(viewer, row)) return null;
  const identity = row.claim?.holder ?? null;
  const { name } = shownIdentity({ identity, level: 'NAME_AND_INSTITUTION', isOwn: false });
  return Object.assign(new ClaimType(), {
    by: name,
    until: claim.expiresAt,
    isMine: viewer?.participantId === claim.holderId,
    mayRelease: mayRelease(viewer, row, claim),
  });
}
