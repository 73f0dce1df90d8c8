/** A stored endorsement as one viewer sees it: who stands behind it by the attribution of meeting and contribution. */
import type { Viewer } from '@aportes/domain/actor';
import { breadthOf, type Breadth } from '@aportes/domain/breadth';
import {
  levelBeside,
  shownIdentity,
  shownTime,
  type MeetingTerms,
} from '../contributions/attribution.access.js';
import { AuthorType } from '../contributions/graphql/author.type.js';
import type { ContributionType } from '../contributions/graphql/contribution.type.js';
import type { SupportRow } from './data/endorsement.repository.js';
import type { EndorsementType } from './graphql/endorsement.type.js';

type EndorsedContribution = ContributionType['row'];
type OwnEndorsement = NonNullable<EndorsedContribution['viewerEndorsement']>;

export function shownEndorsement(
  row: SupportRow,
  viewer: Viewer,
  contribution: EndorsedContribution,
  meeting: MeetingTerms,
): EndorsementType {
  const { id, stance, capacity, reservation, revisionNumber, standing } = row;
  const isMine = viewer !== null && row.participantId === viewer.participantId;
  const terms = { level: levelBeside(contribution, meeting, row.participantId), isOwn: isMine };
  const shown = shownIdentity({ identity: row.identity, ...terms });
  const createdAt = shownTime(terms, row.createdAt, meeting.timeZone);
  const endorsedBy = AuthorType.of(shown, contribution.meetingId);
  const { meetingId, id: contributionId } = contribution;
  const facts = { id, stance, capacity, reservation, revisionNumber, standing, createdAt };
  return { ...facts, meetingId, contributionId, isMine, endorsedBy };
}

/** The viewer's own stance, with the own identity in full. */
export function ownEndorsement(
  own: OwnEndorsement,
  { meetingId, id: contributionId }: EndorsedContribution,
): EndorsementType {
  const { endorsedBy, createdAt, ...facts } = own;
  const shown = shownIdentity({ identity: endorsedBy, level: 'NAME_AND_INSTITUTION', isOwn: true });
  return {
    ...facts,
    meetingId,
    contributionId,
    createdAt: new Date(createdAt).toISOString(),
    isMine: true,
    endorsedBy: AuthorType.of(shown, meetingId),
  };
}

/** One of the viewer's own, whatever became of the contribution. */
export function listedOwn(row: SupportRow, meetingId: string): EndorsementType {
  const { id, stance, capacity, reservation, revisionNumber, standing, contributionId, identity } = row;
  const createdAt = row.createdAt.toISOString();
  const shown = shownIdentity({ identity, level: 'NAME_AND_INSTITUTION', isOwn: true });
  const facts = { id, stance, capacity, reservation, revisionNumber, standing, createdAt };
  return {
    ...facts,
    meetingId,
    contributionId,
    isMine: true,
    endorsedBy: AuthorType.of(shown, meetingId),
  };
}

/** Null while support is hidden. */
export function breadthOfGroups(groups: EndorsedContribution['supporters'] = []): Breadth | null {
  if (groups === null) return null;
  return breadthOf(groups.flatMap((group) => Array.from({ length: group.count }, () => group)));
}
