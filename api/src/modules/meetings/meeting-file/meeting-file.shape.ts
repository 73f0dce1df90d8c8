/** What each part of a meeting file must look like, as `packages/taxonomy/src/meeting-file.ts` describes it. */
import {
  AGENDA_ITEM_KINDS,
  ATTRIBUTION_LEVELS,
  LANGUAGES,
  MODERATIONS,
  PHASE_KINDS,
} from '@aportes/domain/vocabulary';
import { findCountry } from '@aportes/taxonomy/countries';
import { isObject, list, matching, needed, object, oneOf, optional, text, type Shape } from './shape.js';

const LONG = text(2_000);
const SHORT = text(200);
const CODE = matching('CODE', /^[A-Za-z0-9_-]{1,40}$/);
const SLUG = matching('SLUG', /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/);

const country = needed('COUNTRY', (value) => typeof value === 'string' && findCountry(value) !== undefined);

/** At least one of the product's languages; a language in which it is not known is absent. */
const localized: Shape = (value, place) => {
  const isEmpty = isObject(value) && Object.keys(value).length === 0;
  if (isEmpty) return [{ place, code: 'MISSING' }];
  return object(Object.fromEntries(LANGUAGES.map((one) => [one, optional(LONG)])))(value, place);
};

/** A day that the calendar has. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
const day = needed('DAY', isDay);

function isTimeZone(value: unknown): boolean {
  try {
    return (
      typeof value === 'string' &&
      /^[A-Za-z]/.test(value) &&
      Boolean(Intl.DateTimeFormat('en', { timeZone: value }))
    );
  } catch {
    return false;
  }
}

const agendaItem = object({
  kind: oneOf(AGENDA_ITEM_KINDS),
  title: localized,
  day: optional(day),
  themeCode: optional(CODE),
  speakers: optional(list(object({ name: SHORT, role: optional(localized) }))),
  session: optional(object({ moderation: oneOf(MODERATIONS) })),
});

export const meetingFile = object({
  slug: SLUG,
  symbolPrefix: matching('PREFIX', /^[A-Z0-9]{2,12}$/),
  process: object({ slug: SLUG, name: localized }),
  phase: object({ kind: oneOf(PHASE_KINDS), name: localized }),
  title: localized,
  place: object({ venue: optional(localized), city: SHORT, countryCode: country }),
  startsOn: day,
  endsOn: day,
  timeZone: needed('TIME_ZONE', isTimeZone),
  organizers: list(localized),
  mandates: list(object({ symbol: optional(SHORT), title: localized })),
  aim: optional(localized),
  objectives: list(localized),
  attributionDefault: oneOf(ATTRIBUTION_LEVELS),
  languages: list(oneOf(LANGUAGES), 1),
  themes: list(object({ code: CODE, numeral: SHORT, title: localized, shortTitle: localized })),
  subregions: list(
    object({ code: CODE, name: localized, abbreviation: localized, countryCodes: list(country) }),
  ),
  agenda: list(agendaItem),
});
