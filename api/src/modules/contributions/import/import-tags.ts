/** Free labels of a file matched to the closed vocabularies; what does not match stays the label it was. */
import { foldName } from '@aportes/domain/fold-name';
import {
  ADDRESSEES,
  AFFECTED_GROUPS,
  CONTRIBUTION_KINDS,
  type Addressee,
  type AffectedGroup,
  type ContributionKind,
} from '@aportes/domain/vocabulary';
import type { Tag } from './row-cells.js';

/** The names under which reviews of human rights and of the Compact know the groups. */
const GROUP_NAMES: Record<string, AffectedGroup> = {
  women_and_girls: 'WOMEN',
  girls: 'WOMEN',
  child: 'CHILDREN',
  boys_and_girls: 'CHILDREN',
  refugees_and_asylum_seekers: 'REFUGEES',
  asylum_seekers: 'REFUGEES',
  indigenous_peoples: 'INDIGENOUS',
  persons_with_disabilities: 'DISABILITY',
  older_persons: 'OLDER',
  people_of_african_descent: 'AFRODESCENDANT',
  persons_of_african_descent: 'AFRODESCENDANT',
  migrant_workers: 'WORKERS',
  victims_of_trafficking: 'VICTIMS',
};

function among<T extends string>(values: readonly T[], label: string): T | null {
  const name = foldName(label).toUpperCase();
  return values.find((value) => value === name) ?? null;
}

export function kindOf(label: string): ContributionKind | null {
  return among(CONTRIBUTION_KINDS, label);
}

export function addresseeOf(label: string): Addressee | null {
  return among(ADDRESSEES, label);
}

export function groupOf(label: string): AffectedGroup | null {
  return among(AFFECTED_GROUPS, label) ?? GROUP_NAMES[foldName(label)] ?? null;
}

/** Splits tags into values of the vocabulary, each once, and those that stay as they are. */
export function sorted<T>(
  tags: readonly Tag[],
  match: (label: string) => T | null,
): { known: T[]; free: Tag[] } {
  const known = new Set<T>();
  const free: Tag[] = [];
  for (const tag of tags) {
    const value = match(tag.label);
    if (value === null) free.push(tag);
    else known.add(value);
  }
  return { known: [...known], free };
}
