/** What each kind of reader is told of who wrote something, by the same rule that the server applies on the way out. */
import type { AuthorPartsFragment } from '@aportes/graphql/generated/graphql';
import { authorSeenBy, type AuthorIdentity, type Reader } from '@aportes/domain/attribution.rules';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { useAuthorWords } from '../card/use-author-words';

/** Somebody as they see themselves, with the names of their subregions. */
export type OwnIdentity = Omit<AuthorPartsFragment, '__typename' | 'isWithdrawn' | 'pseudonym'>;

export function useSeenBy(person: OwnIdentity | null): (reader: Reader, level: AttributionLevel) => string {
  const words = useAuthorWords();
  return (reader, level) => {
    const { subregionCodes, ...shown } = authorSeenBy(reader, identityOf(person), level);
    const subregions = person?.subregions.filter(({ code }) => subregionCodes.includes(code)) ?? [];
    return words({ ...shown, pseudonym: null, subregions });
  };
}

/** Whoever is told nothing of somebody cannot say what others are told. */
function identityOf(person: OwnIdentity | null): AuthorIdentity | null {
  const { name, stakeholderKind, institution, countryCode, subregions } = person ?? NOBODY;
  if (name === null || stakeholderKind === null) return null;
  return {
    name,
    institution,
    stakeholderKind,
    countryCode,
    subregionCodes: subregions.map(({ code }) => code),
  };
}

const NOBODY: OwnIdentity = {
  name: null,
  institution: null,
  stakeholderKind: null,
  countryCode: null,
  subregions: [],
};
