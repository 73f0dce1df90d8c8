/** What is wrong with a meeting file is named by its place, all of it at once, in every language. */
import { describe, expect, it } from '@jest/globals';
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
import { readMeetingFile } from '../meeting-file.validation.js';

const [THEME, OTHER_THEME] = DEMO_MEETING.themes;
const [SUBREGION] = DEMO_MEETING.subregions;
const [ITEM] = DEMO_MEETING.agenda;

const problemsOf = (content: unknown) => {
  const read = readMeetingFile(content);
  return 'problems' in read ? read.problems : [];
};
const told = (changes: object) =>
  problemsOf({ ...DEMO_MEETING, ...changes }).map(({ place, code }) => `${place} ${code}`);

const BROKEN: [string, object][] = [
  ['slug SLUG', { slug: 'Lima 2018' }],
  ['slug SLUG', { slug: 'a'.repeat(81) }],
  ['symbolPrefix PREFIX', { symbolPrefix: 'x' }],
  ['process OBJECT', { process: 'consulta' }],
  ['process.slug MISSING', { process: { name: { es: 'Consulta' } } }],
  ['phase.kind ONE_OF', { phase: { kind: 'PARTY', name: { es: 'Fiesta' } } }],
  ['title OBJECT', { title: 'Segunda reunión' }],
  ['title MISSING', { title: {} }],
  ['title.xx UNKNOWN_FIELD', { title: { es: 'Una', xx: 'Otra' } }],
  ['title.es TEXT', { title: { es: 'a\u0000b' } }],
  ['title.es TEXT', { title: { es: '\ud800' } }],
  ['title.es TEXT', { title: { es: 'a'.repeat(2_001) } }],
  ['place MISSING', { place: null }],
  ['place.countryCode COUNTRY', { place: { city: 'Atlantis', countryCode: 'ATL' } }],
  ['startsOn DAY', { startsOn: '30/08/2017' }],
  ['startsOn DAY', { startsOn: '2017-02-31' }],
  ['startsOn DAY', { startsOn: '0000-01-01' }],
  ['startsOn DAY', { startsOn: 20170830 }],
  ['endsOn BEFORE_START', { endsOn: '2017-08-29' }],
  ['timeZone TIME_ZONE', { timeZone: 'America/Atlantis' }],
  ['timeZone TIME_ZONE', { timeZone: '+03:00' }],
  ['attributionDefault ONE_OF', { attributionDefault: 'NOBODY' }],
  ['languages LIST', { languages: 'es' }],
  ['languages MISSING', { languages: [] }],
  ['languages[0] ONE_OF', { languages: ['xx'] }],
  ['languages[1] REPEATED', { languages: ['es', 'es'] }],
  ['colour UNKNOWN_FIELD', { colour: 'red' }],
  ['agenda MISSING', { agenda: undefined }],
  ['agenda[0].kind ONE_OF', { agenda: [{ ...ITEM, kind: 'PARTY' }] }],
  ['agenda[0].themeCode UNKNOWN_THEME', { agenda: [{ ...ITEM, themeCode: 't9' }] }],
  ['agenda[0].day DAY', { agenda: [{ ...ITEM, day: '2017-08-32' }] }],
  ['agenda[0].day OUTSIDE_MEETING', { agenda: [{ ...ITEM, day: '2017-09-01' }] }],
  ['agenda[0].speakers[0].name MISSING', { agenda: [{ ...ITEM, speakers: [{}] }] }],
  ['agenda[0].session.moderation ONE_OF', { agenda: [{ ...ITEM, session: { moderation: 'LATER' } }] }],
  ['themes[0].title.xx UNKNOWN_FIELD', { themes: [{ ...THEME, title: { xx: 'Eje' } }], agenda: [] }],
  ['themes[0].shortTitle MISSING', { themes: [{ ...THEME, shortTitle: undefined }], agenda: [] }],
  ['themes[0].code CODE', { themes: [{ ...THEME, code: 'a b' }], agenda: [] }],
  ['themes[1].code REPEATED', { themes: [THEME, { ...OTHER_THEME, code: 't1' }], agenda: [] }],
  ['themes[1].numeral REPEATED', { themes: [THEME, { ...OTHER_THEME, numeral: 'i' }], agenda: [] }],
  ['subregions[0].abbreviation MISSING', { subregions: [{ ...SUBREGION, abbreviation: undefined }] }],
  ['subregions[0].countryCodes[0] COUNTRY', { subregions: [{ ...SUBREGION, countryCodes: ['ATL'] }] }],
  ['subregions[0].countryCodes[1] REPEATED', { subregions: [{ ...SUBREGION, countryCodes: ['CL', 'CHL'] }] }],
  ['subregions[1].code REPEATED', { subregions: [SUBREGION, SUBREGION] }],
];

describe('readMeetingFile', () => {
  it('reads the demo meeting, also after it was written as JSON', () => {
    expect(readMeetingFile(JSON.parse(JSON.stringify(DEMO_MEETING)))).toEqual({ file: DEMO_MEETING });
  });

  it.each(BROKEN)('says %s and nothing else', (problem, changes) => {
    expect(told(changes)).toEqual([problem]);
  });

  it('names everything at once', () => {
    const changes = {
      startsOn: '2017-02-31',
      timeZone: 'Nowhere',
      themes: [THEME, THEME],
      subregions: [{ ...SUBREGION, abbreviation: undefined }],
      agenda: [{ ...ITEM, kind: 'PARTY', themeCode: 't9' }],
    };
    expect(told(changes)).toEqual([
      'startsOn DAY',
      'timeZone TIME_ZONE',
      'subregions[0].abbreviation MISSING',
      'agenda[0].kind ONE_OF',
      'themes[1].code REPEATED',
      'themes[1].numeral REPEATED',
      'agenda[0].themeCode UNKNOWN_THEME',
    ]);
  });

  it.each([null, 'text', 7, [[]]])('refuses %j, which is no meeting file at all', (content) => {
    expect(problemsOf(content)).toHaveLength(1);
  });

  it.each(LANGUAGES)('has a sentence for each reason, in %s', async (language) => {
    const say = await translator(language);
    const codes = new Set([...BROKEN.map(([problem]) => problem.split(' ')[1]!), 'IN_USE']);
    for (const code of codes) {
      const key = `meeting.problems.${code}`;
      expect(say(`command:${key}`, { value: 'v', allowed: 'a' })).not.toBe(key);
    }
  });
});
