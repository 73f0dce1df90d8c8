/** The people of the demo are many, from everywhere, and none of them is real. */
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, ROLES, STAKEHOLDER_KINDS } from '@aportes/domain/vocabulary';
import { findCountry } from '@aportes/taxonomy/countries';
import { SUBREGIONS } from '@aportes/taxonomy/subregions';
import { CONTRIBUTIONS } from './contributions.js';
import { DEMO_MEETING } from './meeting.js';
import { PEOPLE, VISITORS } from './people.js';
import { TIMELINE } from './timeline.js';

const everyone = Object.values(PEOPLE);
const subregionsOf = (country: string | null) => (country && findCountry(country)?.subregionCodes) || [];

describe('the people of the demo', () => {
  it('are some forty-five, of all kinds, from at least twenty-five countries', () => {
    expect(everyone.length).toBeGreaterThanOrEqual(45);
    expect(new Set(everyone.map((one) => one.kind))).toEqual(new Set(STAKEHOLDER_KINDS));
    const countries = new Set(everyone.flatMap(({ country }) => country ?? []));
    expect([...countries].filter((code) => !findCountry(code))).toEqual([]);
    expect(countries.size).toBeGreaterThanOrEqual(25);
    expect([...countries].filter((code) => subregionsOf(code).length === 0).length).toBeGreaterThanOrEqual(3);
  });

  it('stand for each kind in each subregion, so that support can be as broad as it gets', () => {
    for (const { code } of SUBREGIONS)
      for (const kind of STAKEHOLDER_KINDS)
        expect(
          everyone.some((one) => one.kind === kind && subregionsOf(one.country).includes(code)) ||
            `${kind} in ${code}`,
        ).toBe(true);
  });

  it('have names of their own, and none is a speaker of the real meeting', () => {
    expect(new Set(everyone.map((one) => one.name)).size).toBe(everyone.length);
    const speakers = DEMO_MEETING.agenda.flatMap((item) => item.speakers ?? []).map((one) => one.name);
    expect(speakers.length).toBeGreaterThanOrEqual(5);
    const said = JSON.stringify([everyone, CONTRIBUTIONS]);
    expect(speakers.filter((name) => said.includes(name))).toEqual([]);
  });

  it('come from institutions that are none of the real ones of this field', () => {
    const real =
      /\b(CEPAL|ECLAC|OIM|IOM|UNHCR|ACNUR|UNICEF|OIT|ILO|OEA|OAS|SICA|CARICOM|MERCOSUR|UNDP|PNUD)\b/;
    expect(everyone.filter(({ institution }) => real.test(institution))).toEqual([]);
  });

  it('all speak or support', () => {
    const active = new Set(TIMELINE.map((act) => act.by));
    expect(Object.keys(PEOPLE).filter((key) => !active.has(key as keyof typeof PEOPLE))).toEqual([]);
  });

  it('let a visitor be any role, and a participant in each language', () => {
    const visitors = VISITORS.map((key) => PEOPLE[key]);
    const roles = visitors.map((one) => one.roles.at(-1)!.role);
    expect(new Set(roles)).toEqual(new Set(ROLES));
    expect(roles.filter((role) => role === 'EXPERT').length).toBeGreaterThanOrEqual(2);
    const experts = visitors.filter((_, index) => roles[index] === 'EXPERT');
    expect(new Set(experts.map((one) => one.language))).toEqual(new Set(LANGUAGES));
  });
});
