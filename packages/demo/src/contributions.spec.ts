/** What is written in the demo is as varied as promised, within every limit, and nothing is said twice. */
import { describe, expect, it } from '@jest/globals';
import { contentProblems, detailFault } from '@aportes/domain/contribution.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import {
  AFFECTED_GROUPS,
  ATTRIBUTION_LEVELS,
  CONTRIBUTION_KINDS,
  LANGUAGES,
  STAKEHOLDER_KINDS,
} from '@aportes/domain/vocabulary';
import { findCountry } from '@aportes/taxonomy/countries';
import { CONTRIBUTIONS } from './contributions.js';
import { PEOPLE } from './people.js';
import type { DemoContribution } from './story.js';
import { TIMELINE } from './timeline.js';

const count = (holds: (one: DemoContribution) => boolean) => CONTRIBUTIONS.filter(holds).length;
const recommendations = CONTRIBUTIONS.filter((one) => one.kind === 'RECOMMENDATION');
const practices = CONTRIBUTIONS.filter((one) => one.kind === 'GOOD_PRACTICE');
const comments = CONTRIBUTIONS.flatMap((one) => one.comments ?? []).flatMap((one) => [
  one,
  ...(one.replies ?? []),
]);

describe('the contributions of the demo', () => {
  it('are about sixty, half in Spanish and the rest in the other three languages', () => {
    expect(CONTRIBUTIONS.length).toBeGreaterThanOrEqual(60);
    const spanish = count((one) => one.language === 'es') / CONTRIBUTIONS.length;
    expect(spanish).toBeGreaterThan(0.45);
    expect(spanish).toBeLessThan(0.55);
    for (const language of LANGUAGES)
      expect(count((one) => one.language === language)).toBeGreaterThanOrEqual(8);
  });

  it('are of all kinds, on all themes and subregions, by all kinds of stakeholder', () => {
    for (const kind of CONTRIBUTION_KINDS)
      expect(count((one) => one.kind === kind)).toBeGreaterThanOrEqual(2);
    for (const theme of ['t1', 't2', 't3', 't4', 't5', 't6'])
      expect(count((one) => (one.theme ?? one.session) === theme)).toBeGreaterThanOrEqual(6);
    for (const subregion of ['south_america', 'caribbean', 'central_america_mexico'] as const)
      expect(count((one) => one.subregions.includes(subregion))).toBeGreaterThanOrEqual(20);
    for (const kind of STAKEHOLDER_KINDS)
      expect(count((one) => PEOPLE[one.author].kind === kind)).toBeGreaterThanOrEqual(4);
    for (const level of ATTRIBUTION_LEVELS.slice(1))
      expect(count((one) => one.attribution === level)).toBeGreaterThanOrEqual(1);
  });

  it('pass the rules of their kind, with known countries and every studies input in a subregion', () => {
    for (const one of CONTRIBUTIONS) {
      const { kind, title = null, text, addressees = [], details = {} } = one;
      expect({ [one.key]: contentProblems({ kind, title, text, addressees }) }).toEqual({ [one.key]: [] });
      for (const [name, detail] of Object.entries(details)) expect(detailFault(name, detail)).toBeNull();
      expect((one.countries ?? []).filter((code) => !findCountry(code))).toEqual([]);
      expect(one.subregions.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('keep notes, messages, reservations and comments within their limits', () => {
    for (const act of TIMELINE) {
      if (act.act === 'DECLINE') expect(textFault(act.note, TEXT_LIMITS.note)).toBeNull();
      if (act.act === 'REQUEST_CHANGES') expect(textFault(act.message, TEXT_LIMITS.note)).toBeNull();
      if (act.act === 'COMMENT') expect(textFault(act.comment.text, TEXT_LIMITS.comment)).toBeNull();
      if (act.act === 'ENDORSE' && act.stance === 'WITH_RESERVATION')
        expect(textFault(act.reservation, TEXT_LIMITS.reservation)).toBeNull();
    }
  });

  it('never say the same thing in the same words', () => {
    const texts = [...CONTRIBUTIONS.map((one) => one.text), ...comments.map((one) => one.text)];
    expect(new Set(texts).size).toBe(texts.length);
    const keys = CONTRIBUTIONS.map((one) => one.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tell practices in full and recommend concretely', () => {
    const full = ['level', 'implementer', 'dates', 'beneficiaries', 'results', 'lessons'] as const;
    for (const { key, title, details } of practices) {
      expect(title).toBeTruthy();
      if (key !== 'six-small-bays' && key !== 'evening-school') {
        expect({ [key]: full.filter((name) => !details?.[name]) }).toEqual({ [key]: [] });
      }
    }
    const filed = practices.filter(
      ({ details }) =>
        details?.practiceStatus && details.gcmObjectives && details.sdgTargets && details.focalPoint,
    );
    expect(filed.length).toBeGreaterThanOrEqual(4);
    expect(practices.length).toBeGreaterThanOrEqual(9);
    expect(recommendations.filter((one) => one.details).length).toBeGreaterThanOrEqual(24);
    const groups = new Set(CONTRIBUTIONS.flatMap((one) => one.groups ?? []));
    expect(AFFECTED_GROUPS.filter((group) => !groups.has(group)).length).toBeLessThanOrEqual(1);
  });

  it('stretch the screens: one line, two thousand characters, a title of sixty words', () => {
    expect(count((one) => one.text.length < 80)).toBeGreaterThanOrEqual(2);
    expect(count((one) => one.text.length > 2_000)).toBeGreaterThanOrEqual(1);
    expect(count((one) => (one.title ?? '').split(/\s+/).length >= 60)).toBe(1);
  });

  it('are argued over: threads with answers, questions, and more than one language in a thread', () => {
    expect(comments.length).toBeGreaterThanOrEqual(90);
    expect(comments.filter((one) => one.kind === 'QUESTION').length).toBeGreaterThanOrEqual(10);
    const mixed = CONTRIBUTIONS.flatMap((one) => one.comments ?? []).filter((one) =>
      one.replies?.some((reply) => PEOPLE[reply.by].language !== PEOPLE[one.by].language),
    );
    expect(mixed.length).toBeGreaterThanOrEqual(10);
  });
});
