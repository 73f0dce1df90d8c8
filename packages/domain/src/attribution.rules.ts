/** The attribution ladder: what of an author's identity a reader other than the author may see. */
import { losesItsName } from './erasure.rules.js';
import { ATTRIBUTION_LEVELS, type AttributionLevel, type StakeholderKind } from './vocabulary.js';

export interface AuthorIdentity {
  /** Null of somebody who was erased: only what breadth counts is still known. */
  name: string | null;
  institution: string | null;
  stakeholderKind: StakeholderKind;
  countryCode: string | null;
  subregionCodes: readonly string[];
}

export interface VisibleAuthor {
  name: string | null;
  institution: string | null;
  stakeholderKind: StakeholderKind | null;
  countryCode: string | null;
  subregionCodes: readonly string[];
  /** Whether a name would stand here if its owner had not withdrawn it. */
  isWithdrawn: boolean;
}

const NOBODY: VisibleAuthor = {
  name: null,
  institution: null,
  stakeholderKind: null,
  countryCode: null,
  subregionCodes: [],
  isWithdrawn: false,
};

/** Each level reveals strictly less than the one before; an unknown author reveals nothing. */
export function visibleAuthor(identity: AuthorIdentity | null, level: AttributionLevel): VisibleAuthor {
  if (identity === null) return NOBODY;
  const { name, institution, stakeholderKind, countryCode, subregionCodes } = identity;
  if (name === null && losesItsName(level)) return { ...NOBODY, isWithdrawn: true };
  const isWithdrawn = false;
  switch (level) {
    case 'NAME_AND_INSTITUTION':
      return { name, institution, stakeholderKind, countryCode, subregionCodes, isWithdrawn };
    case 'INSTITUTION':
      return { name: null, institution, stakeholderKind, countryCode, subregionCodes, isWithdrawn };
    case 'KIND_AND_SUBREGION':
      return {
        name: null,
        institution: null,
        stakeholderKind,
        countryCode: null,
        subregionCodes,
        isWithdrawn,
      };
    case 'NON_ATTRIBUTABLE':
      return NOBODY;
  }
}

/**
 * Whether two items tell the same of who gave them, and tell so much that whoever reads both knows it already: the same
 * name, or else the same institution without one. Where one of them tells more than the other, they are not alike.
 */
export function isShownAlike(one: VisibleAuthor, other: VisibleAuthor): boolean {
  const isTold = one.name !== null || one.institution !== null;
  return isTold && one.name === other.name && one.institution === other.institution;
}

/** Who reads: its author, those who run the desk, whoever takes part, everybody. */
export const READERS = ['AUTHOR', 'DESK', 'ROOM', 'PUBLIC'] as const;
export type Reader = (typeof READERS)[number];

/** Whoever of the secretariat opened the seal together with somebody, as long as it is open. */
export type OpenerOfSeal = 'OPENER';

/**
 * Authors always see themselves, and the two who opened a seal whom they opened it for; of everybody else nobody sees
 * more than the level says, whatever they run.
 */
export function authorSeenBy(
  reader: Reader | OpenerOfSeal,
  identity: AuthorIdentity | null,
  level: AttributionLevel,
): VisibleAuthor {
  return visibleAuthor(identity, seesAll(reader) ? 'NAME_AND_INSTITUTION' : level);
}

/** Whether the reader is told the name of whoever has one. */
export function isNamedTo(reader: Reader | OpenerOfSeal, level: AttributionLevel): boolean {
  return seesAll(reader) || level === 'NAME_AND_INSTITUTION';
}

function seesAll(reader: Reader | OpenerOfSeal): boolean {
  return reader === 'AUTHOR' || reader === 'OPENER';
}

/** Whether the one level shows more of its author than the other. */
export function revealsMore(one: AttributionLevel, other: AttributionLevel): boolean {
  return ATTRIBUTION_LEVELS.indexOf(one) < ATTRIBUTION_LEVELS.indexOf(other);
}

/** Among fewer people than these one can be guessed. */
const CROWD = 5;

/** @param alike how many share what may be guessed from, oneself included */
export function isOneOfFew(alike: number): boolean {
  return alike < CROWD;
}

/** Whoever leaves the own name out, and the institution's, relies on being one among many. */
export function reliesOnCrowd(level: AttributionLevel): boolean {
  return level === 'KIND_AND_SUBREGION' || level === 'NON_ATTRIBUTABLE';
}
