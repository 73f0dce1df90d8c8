/** The ladder hides more with every step down. */
import { describe, expect, it } from '@jest/globals';
import {
  READERS,
  authorSeenBy,
  isOneOfFew,
  isShownAlike,
  reliesOnCrowd,
  revealsMore,
  visibleAuthor,
} from './attribution.rules.js';
import { ATTRIBUTION_LEVELS } from './vocabulary.js';

const identity = {
  name: 'Elena Quispe Vargas',
  institution: 'Casa del Migrante',
  stakeholderKind: 'CIVIL_SOCIETY',
  countryCode: 'PE',
  subregionCodes: ['south_america'],
} as const;
const revealed = (level: (typeof ATTRIBUTION_LEVELS)[number]) =>
  Object.entries(visibleAuthor(identity, level))
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== false))
    .map(([key]) => key);

describe('visibleAuthor', () => {
  it('reveals at each level what the ladder says', () => {
    expect(ATTRIBUTION_LEVELS.map(revealed)).toEqual([
      ['name', 'institution', 'stakeholderKind', 'countryCode', 'subregionCodes'],
      ['institution', 'stakeholderKind', 'countryCode', 'subregionCodes'],
      ['stakeholderKind', 'subregionCodes'],
      [],
    ]);
  });

  it('says of somebody erased that a name is gone where one stood, and changes nothing where none did', () => {
    const erased = { ...identity, name: null, institution: null };
    const seen = ATTRIBUTION_LEVELS.map((level) => visibleAuthor(erased, level));
    const nothing = visibleAuthor(null, 'NON_ATTRIBUTABLE');
    const gone = { ...nothing, isWithdrawn: true };
    expect(seen).toEqual([gone, gone, visibleAuthor(identity, 'KIND_AND_SUBREGION'), nothing]);
  });

  it('reveals nothing of an unknown author', () => {
    expect(visibleAuthor(null, 'NAME_AND_INSTITUTION').name).toBeNull();
  });
});

describe('isShownAlike', () => {
  const shown = (level: (typeof ATTRIBUTION_LEVELS)[number], of: typeof identity | null = identity) =>
    visibleAuthor(of, level);

  it('holds at the same step of the ladder alone, as long as a name or an institution stands there', () => {
    const alike = ATTRIBUTION_LEVELS.map((one) =>
      ATTRIBUTION_LEVELS.filter((other) => isShownAlike(shown(one), shown(other))),
    );
    expect(alike).toEqual([['NAME_AND_INSTITUTION'], ['INSTITUTION'], [], []]);
  });

  it('does not hold for others, nor for those of whom nothing is known', () => {
    const other = { ...identity, name: 'Otra', institution: 'Otra Casa' } as unknown as typeof identity;
    for (const level of ATTRIBUTION_LEVELS) {
      expect(isShownAlike(shown(level), shown(level, other))).toBe(false);
      expect(isShownAlike(shown(level, null), shown(level, null))).toBe(false);
    }
  });
});

describe('authorSeenBy', () => {
  it.each(ATTRIBUTION_LEVELS)('shows at %s everybody the same, except the authors themselves', (level) => {
    const seen = READERS.map((reader) => authorSeenBy(reader, identity, level));
    const shown = visibleAuthor(identity, level);
    expect(seen).toEqual([visibleAuthor(identity, 'NAME_AND_INSTITUTION'), shown, shown, shown]);
  });
});

it('shows to the two who opened a seal whom they opened it for, and of somebody erased nobody', () => {
  const opened = authorSeenBy('OPENER', identity, 'NON_ATTRIBUTABLE');
  expect(opened).toEqual(visibleAuthor(identity, 'NAME_AND_INSTITUTION'));
  const erased = authorSeenBy('OPENER', { ...identity, name: null, institution: null }, 'NON_ATTRIBUTABLE');
  expect(erased).toEqual({ ...visibleAuthor(null, 'NON_ATTRIBUTABLE'), isWithdrawn: true });
});

describe('revealsMore', () => {
  it('goes down the ladder', () => {
    const opener = ATTRIBUTION_LEVELS.map((level) => revealsMore(level, 'INSTITUTION'));
    expect(opener).toEqual([true, false, false, false]);
  });
});

describe('a crowd', () => {
  it('hides nobody among four, and is relied on where neither name nor institution is shown', () => {
    expect([1, 4, 5, 6].map(isOneOfFew)).toEqual([true, true, false, false]);
    expect(ATTRIBUTION_LEVELS.map(reliesOnCrowd)).toEqual([false, false, true, true]);
  });
});
