/** A stored request to open a seal as one viewer sees it. */
import type { Viewer } from '@aportes/domain/actor';
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { ContributionFacts } from '@aportes/domain/contribution.policy';
import { isOpener, mayAnswerOpening, sealState } from '@aportes/domain/seal.policy';
import { shownIdentity } from '../contributions/attribution.access.js';
import { AuthorType } from '../contributions/graphql/author.type.js';
import type { SealOpeningRow } from './data/seal-opening.repository.js';
import { SealOpeningType } from './graphql/seal.type.js';

export function shownOpening(
  viewer: Viewer,
  facts: ContributionFacts,
  row: SealOpeningRow,
  now: Date,
): SealOpeningType {
  const { id, meetingId, reason, language, askedAt, expiresAt, answeredAt, openUntil, asker, second } = row;
  const state = sealState(row, now);
  const shown = { id, state, reason, language, askedAt, expiresAt, answeredAt, openUntil };
  return Object.assign(new SealOpeningType(), {
    ...shown,
    askedBy: inOffice(asker, meetingId),
    answeredBy: second && inOffice(second, meetingId),
    mayAnswer: state === 'WAITING' && mayAnswerOpening(viewer, facts, row),
    mayRead: state === 'OPEN' && isOpener(viewer, row),
  });
}

/** Whoever opens a seal does so by name: the author is to know who did. */
function inOffice(identity: AuthorIdentity, meetingId: string): AuthorType {
  return AuthorType.of(shownIdentity({ identity, level: 'NAME_AND_INSTITUTION', isOwn: false }), meetingId);
}
