/** A row becomes a contribution to the letter, or every reason why not is named. */
import { describe, expect, it } from '@jest/globals';
import { ColumnPlan } from '../column-plan.js';
import { draftDigest } from '../contribution-draft.js';
import type { ImportField } from '../import-fields.js';
import { importVocabulary } from '../import-vocabulary.js';
import { readRow } from '../row-draft.js';

const vocabulary = importVocabulary(
  ['t1', 't2', 't3', 't4', 't5', 't6'],
  ['south_america', 'caribbean', 'central_america_mexico'],
  [
    { alpha2: 'DO', alpha3: 'DOM' },
    { alpha2: 'MX', alpha3: 'MEX' },
    { alpha2: 'SX', alpha3: 'SXM' },
    { alpha2: 'MF', alpha3: 'MAF' },
  ],
);
const read = (
  columns: Record<string, unknown>,
  map?: Map<string, ImportField>,
  defaults?: Map<ImportField, string>,
) => readRow(columns, { plan: new ColumnPlan(map), vocabulary, defaults: defaults ?? new Map() });
const problemsOf = (columns: Record<string, unknown>) =>
  read(columns).problems.map(({ field, code }) => `${field} ${code}`);
const row = { id: 'a:1', text: 'Share what works.' };

describe('readRow', () => {
  it('needs an id and a text, and nothing else', () => {
    expect(read(row).draft).toEqual({
      externalId: 'a:1',
      text: 'Share what works.',
      language: 'und',
      kind: null,
      title: null,
      themes: [],
      subregions: [],
      countries: [],
      addressees: [],
      groups: [],
      source: null,
      writtenAt: null,
      details: [],
    });
  });

  it('reads a recommendation of one State to another, and keeps every further column as a detail', () => {
    const { draft } = read({
      ...row,
      lang: 'en',
      state: 'DOM',
      by: 'MEX',
      decision: 'noted',
      year: 2014,
      para: null,
      sdg: [8, 16],
      targets: [],
      groups: ['Women and girls', 'Migrants', 'Youth'],
      subregion: 'caribbean',
      migration: true,
      theme_hint: ['t5', 't1'],
    });
    expect(draft).toMatchObject({
      language: 'en',
      themes: ['t5', 't1'],
      subregions: ['caribbean'],
      countries: ['DO'],
      addressees: ['STATES'],
      groups: ['WOMEN'],
      source: 'MEX',
      details: [
        { name: 'decision', text: 'noted' },
        { name: 'year', text: '2014' },
        { name: 'sdg', text: '8, 16' },
        { name: 'migration', text: 'true' },
        { name: 'groups', text: 'Migrants, Youth' },
      ],
    });
  });

  it('puts the main theme first and the source by name before its code', () => {
    const { draft } = read({
      ...row,
      themes_secondary: ['t6', 't3'],
      theme: 't3',
      by: 'MEX',
      by_name: 'Mexico',
    });
    expect(draft).toMatchObject({
      themes: ['t3', 't6'],
      source: 'Mexico',
      details: [{ name: 'by', text: 'MEX' }],
    });
  });

  it('keeps a kind, a theme or a date that it does not know as details', () => {
    const { draft } = read({ ...row, kind: 'commitment', theme: 'Saúde', date: 'last spring' });
    expect(draft).toMatchObject({ kind: null, themes: [], writtenAt: null });
    expect(draft?.details.map(({ text }) => text)).toEqual(['commitment', 'Saúde', 'last spring']);
  });

  it('reads kinds as people write them, and dates with their zone', () => {
    expect(read({ ...row, kind: 'Good practice', at: '2019-01-17 10:38:20 +0100' }).draft).toMatchObject({
      kind: 'GOOD_PRACTICE',
      writtenAt: '2019-01-17T09:38:20.000Z',
    });
  });

  it('fills what a row leaves empty with what was set, and nothing else', () => {
    const defaults = new Map<ImportField, string>([
      ['kind', 'RECOMMENDATION'],
      ['language', 'es'],
    ]);
    expect(read({ ...row, lang: 'pt_BR', kind: 'action' }, undefined, defaults).draft).toMatchObject({
      kind: 'RECOMMENDATION',
      language: 'pt-BR',
      details: [{ name: 'kind', text: 'action' }],
    });
  });

  it.each(['DOM', 'do', 'Dominican Republic', 'República Dominicana', 'republique dominicaine'])(
    'knows the country %s',
    (country) => {
      expect(read({ ...row, country }).draft?.countries).toEqual(['DO']);
    },
  );

  it('keeps a text of blanks alone, and takes an optional cell of blanks for an empty one', () => {
    const { draft } = read({ id: 'a', text: ' \n', title: ' ', author: '\t', note: ' ' });
    expect(draft).toMatchObject({ text: ' \n', title: null, source: null, details: [] });
  });

  it('names an unknown country under its column', () => {
    expect(read({ ...row, state: 'ATL' }).problems).toEqual([
      { field: 'state', code: 'UNKNOWN_REFERENCE', value: 'ATL' },
    ]);
  });

  it.each([
    [{ id: 'a' }, 'text REQUIRED'],
    [{ id: 'a', text: '' }, 'text REQUIRED'],
    [{ text: 'a' }, 'id REQUIRED'],
    [{ id: 'a', text: 'a\u0000' }, 'text MALFORMED'],
    [{ id: 'a', text: 'a\ud800' }, 'text MALFORMED'],
    [{ id: 'a', text: 'a'.repeat(20_001) }, 'text TOO_LONG'],
    [{ id: 'a', text: { es: 'a' } }, 'text MALFORMED'],
    [{ id: Number('12345678901234567890'), text: 'a' }, 'id MALFORMED'],
    [{ id: 'a'.repeat(201), text: 'a' }, 'id TOO_LONG'],
    [{ ...row, lang: 'Español' }, 'language MALFORMED'],
    [{ ...row, title: 'a'.repeat(301) }, 'title TOO_LONG'],
    [{ ...row, note: 'a\u0000' }, 'note MALFORMED'],
    [{ ...row, note: 'a'.repeat(5_001) }, 'note TOO_LONG'],
    [{ ...row, author: 'a\udc00' }, 'source MALFORMED'],
  ])('refuses %j for one reason', (columns, problem) => {
    expect(problemsOf(columns)).toEqual([problem]);
  });

  it('names every reason at once', () => {
    expect(problemsOf({ id: '', text: '', lang: '??' })).toEqual([
      'id REQUIRED',
      'text REQUIRED',
      'language MALFORMED',
    ]);
  });

  it('says how long a text may be and how long it is', () => {
    expect(read({ id: 'a', text: 'ñ'.repeat(1_048_576) }).problems).toEqual([
      { field: 'text', code: 'TOO_LONG', limit: 20_000, actual: 1_048_576 },
    ]);
  });

  it('keeps broken characters, marks and spaces as they are', () => {
    const text = '\ufeff caf\ufffd\u202e  \r\n\u0007👩🏽‍🚀 ';
    expect(read({ id: 'a', text }).draft?.text).toBe(text);
  });

  it('takes a name like __proto__ as the plain name of a column', () => {
    const columns = JSON.parse('{"id":"a","text":"b","__proto__":"c","constructor":"d"}') as Record<
      string,
      unknown
    >;
    expect(read(columns).draft?.details).toEqual([
      { name: '__proto__', text: 'c' },
      { name: 'constructor', text: 'd' },
    ]);
  });
});

describe('draftDigest', () => {
  it('is the same for the same content, and another for any other', () => {
    const digests = [
      row,
      { ...row },
      { ...row, text: 'Share.' },
      { ...row, lang: 'es' },
      { ...row, note: 'x' },
    ].map((columns) => {
      const { draft } = read(columns);
      return draft && draftDigest(draft);
    });
    expect(digests[0]).toBe(digests[1]);
    expect(new Set(digests).size).toBe(4);
  });
});
