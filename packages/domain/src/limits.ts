/** Every length, count and duration that the product promises or enforces, read by database, API and web. */

/** A length in characters (Unicode code points), both ends included. */
export interface TextLimit {
  min: number;
  max: number;
}

/** How long each kind of text may be. */
export const TEXT_LIMITS = {
  contributionText: { min: 1, max: 20_000 },
  contributionTitle: { min: 1, max: 300 },
  detail: { min: 1, max: 5_000 },
  comment: { min: 1, max: 5_000 },
  reservation: { min: 1, max: 2_000 },
  note: { min: 1, max: 2_000 },
  personName: { min: 1, max: 200 },
  institution: { min: 1, max: 300 },
  source: { min: 1, max: 2_000 },
  searchQuery: { min: 1, max: 200 },
} as const satisfies Record<string, TextLimit>;

/** What a screen suggests for one concrete recommendation; longer is accepted. */
export const SUGGESTED_TEXT_LENGTH = { min: 20, max: 1_200 } as const;

export const COUNT_LIMITS = {
  subregions: 10,
  themes: 6,
  countries: 40,
  addressees: 9,
  affectedGroups: 15,
} as const;

export const PAGE_SIZE = { default: 20, max: 100 } as const;

/** Written while the session was open and delivered within this time of its closing: taken, marked late. */
export const LATE_DELIVERY_MS = 15 * 60 * 1000;

/** A sign-in ends this long after its start, or after this long without use. */
export const SIGN_IN_ABSOLUTE_MS = 14 * 24 * 60 * 60 * 1000;
export const SIGN_IN_IDLE_MS = 7 * 24 * 60 * 60 * 1000;
