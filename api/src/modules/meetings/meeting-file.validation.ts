/** Whether a file really is a meeting file: every reason why not, by its place in the file. */
import {
  AGENDA_ITEM_KINDS,
  ATTRIBUTION_LEVELS,
  LANGUAGES,
  MODERATIONS,
  PHASE_KINDS,
} from '@aportes/domain/vocabulary';
import { findCountry } from '@aportes/taxonomy/countries';
import type { MeetingFile } from '@aportes/taxonomy/meeting-file';

type Json = Record<string, unknown>;

/** Collects what is wrong, each with its place, such as `agenda[3].kind`. */
class Findings {
  readonly list: string[] = [];

  need(place: string, holds: boolean, expected: string): void {
    if (!holds) this.list.push(`${place}: ${expected}`);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const among = (values: readonly string[], value: unknown) => values.includes(value as string);
const matches = (value: unknown, pattern: RegExp) => typeof value === 'string' && pattern.test(value);
const items = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map((one) => (isObject(one) ? one : {})) : [];
const isLocalized = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => among(LANGUAGES, key) && isText(text));

function isTimeZone(value: unknown): boolean {
  try {
    return isText(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function checkMeeting(file: Json, found: Findings): void {
  const process = isObject(file['process']) ? file['process'] : {};
  const phase = isObject(file['phase']) ? file['phase'] : {};
  const place = isObject(file['place']) ? file['place'] : {};
  found.need('slug', matches(file['slug'], /^[a-z0-9]+(-[a-z0-9]+)*$/), 'small letters, figures and hyphens');
  found.need(
    'symbolPrefix',
    matches(file['symbolPrefix'], /^[A-Z0-9]{2,12}$/),
    '2 to 12 capital letters or figures',
  );
  found.need('process.slug', isText(process['slug']), 'a text');
  found.need('process.name', isLocalized(process['name']), 'a text by language');
  found.need('phase.kind', among(PHASE_KINDS, phase['kind']), `one of ${PHASE_KINDS.join(', ')}`);
  found.need('phase.name', isLocalized(phase['name']), 'a text by language');
  found.need('title', isLocalized(file['title']), 'a text by language');
  found.need('place.city', isText(place['city']), 'a text');
  found.need(
    'place.countryCode',
    isText(place['countryCode']) && findCountry(place['countryCode']) !== undefined,
    'a country code',
  );
  found.need('startsOn', matches(file['startsOn'], DAY), 'a day such as 2017-08-30');
  found.need(
    'endsOn',
    matches(file['endsOn'], DAY) && String(file['endsOn']) >= String(file['startsOn']),
    'a day not before startsOn',
  );
  found.need('timeZone', isTimeZone(file['timeZone']), 'an IANA time zone');
  found.need(
    'attributionDefault',
    among(ATTRIBUTION_LEVELS, file['attributionDefault']),
    `one of ${ATTRIBUTION_LEVELS.join(', ')}`,
  );
  for (const list of ['organizers', 'mandates', 'objectives', 'languages', 'themes', 'subregions', 'agenda'])
    found.need(list, Array.isArray(file[list]), 'a list');
}

function checkTaxonomies(file: Json, found: Findings): void {
  items(file['themes']).forEach((theme, index) => {
    found.need(`themes[${index}].code`, isText(theme['code']), 'a text');
    found.need(`themes[${index}].numeral`, isText(theme['numeral']), 'a text');
    found.need(`themes[${index}].title`, isLocalized(theme['title']), 'a text by language');
    found.need(`themes[${index}].shortTitle`, isLocalized(theme['shortTitle']), 'a text by language');
  });
  items(file['subregions']).forEach((subregion, index) => {
    found.need(`subregions[${index}].code`, isText(subregion['code']), 'a text');
    found.need(`subregions[${index}].name`, isLocalized(subregion['name']), 'a text by language');
    const codes = Array.isArray(subregion['countryCodes']) ? subregion['countryCodes'] : [null];
    for (const code of codes)
      found.need(
        `subregions[${index}].countryCodes`,
        isText(code) && findCountry(code) !== undefined,
        `a country code, not ${String(code)}`,
      );
  });
}

function checkAgenda(file: Json, found: Findings): void {
  const themeCodes = items(file['themes']).map((theme) => theme['code']);
  items(file['agenda']).forEach((item, index) => {
    const place = `agenda[${index}]`;
    found.need(
      `${place}.kind`,
      among(AGENDA_ITEM_KINDS, item['kind']),
      `one of ${AGENDA_ITEM_KINDS.join(', ')}`,
    );
    found.need(`${place}.title`, isLocalized(item['title']), 'a text by language');
    if (item['themeCode'] !== undefined)
      found.need(
        `${place}.themeCode`,
        themeCodes.includes(item['themeCode']),
        'the code of a theme of this file',
      );
    if (item['session'] !== undefined)
      found.need(
        `${place}.session.moderation`,
        isObject(item['session']) && among(MODERATIONS, item['session']['moderation']),
        'PRE or POST',
      );
  });
}

/** The file, or every reason why it is none. */
export function readMeetingFile(content: unknown): { file: MeetingFile } | { problems: string[] } {
  if (!isObject(content)) return { problems: ['The file is no JSON object.'] };
  const found = new Findings();
  checkMeeting(content, found);
  checkTaxonomies(content, found);
  checkAgenda(content, found);
  return found.list.length > 0 ? { problems: found.list } : { file: content as unknown as MeetingFile };
}
