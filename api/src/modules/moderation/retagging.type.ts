/** What a rapporteur sends to retag: only what is named changes. */
import type { MeetingActor } from '@aportes/domain/actor';
import { haveSameTags, type Tags } from '@aportes/domain/retagging.policy';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import type { RetaggingRow } from './data/retagging.repository.js';

export interface RetagContribution {
  retaggingId: string;
  contributionId: string;
  expectedVersion: number;
  kind?: ContributionKind | null;
  /** The main one first. */
  themeIds?: readonly string[] | null;
  subregionIds?: readonly string[] | null;
}

const uniform = (ids: readonly string[]) => [...new Set(ids.map((id) => id.toLowerCase()))];

/** What is not named stays as it is. */
export function tagsAsked({ kind, themeIds, subregionIds }: RetagContribution, present: Tags): Tags {
  return {
    kind: kind ?? present.kind,
    themeIds: themeIds ? uniform(themeIds) : present.themeIds,
    subregionIds: subregionIds ? uniform(subregionIds) : present.subregionIds,
  };
}

/** One delivered once more gets the answer it got before. */
export function isSameRetagging(
  { contributionId, participantId, to, takesBack }: RetaggingRow,
  viewer: MeetingActor,
  command: RetagContribution,
): boolean {
  return (
    takesBack === null &&
    contributionId === command.contributionId.toLowerCase() &&
    participantId === viewer.participantId &&
    haveSameTags(to, tagsAsked(command, to))
  );
}
