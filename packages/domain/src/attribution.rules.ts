/** The attribution ladder: what of an author's identity a reader other than the author may see. */
import type { AttributionLevel, StakeholderKind } from './vocabulary.js';

export interface AuthorIdentity {
  name: string;
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
}

const NOBODY: VisibleAuthor = {
  name: null,
  institution: null,
  stakeholderKind: null,
  countryCode: null,
  subregionCodes: [],
};

/** Each level reveals strictly less than the one before; an unknown author reveals nothing. */
export function visibleAuthor(identity: AuthorIdentity | null, level: AttributionLevel): VisibleAuthor {
  if (identity === null) return NOBODY;
  const { name, institution, stakeholderKind, countryCode, subregionCodes } = identity;
  switch (level) {
    case 'NAME_AND_INSTITUTION':
      return { name, institution, stakeholderKind, countryCode, subregionCodes };
    case 'INSTITUTION':
      return { name: null, institution, stakeholderKind, countryCode, subregionCodes };
    case 'KIND_AND_SUBREGION':
      return { name: null, institution: null, stakeholderKind, countryCode: null, subregionCodes };
    case 'NON_ATTRIBUTABLE':
      return NOBODY;
  }
}
