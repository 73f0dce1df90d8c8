/** Every action of the audit log that is written about a contribution is told in the record, in four languages, or is none of it. */
import { expect, it } from '@jest/globals';
import { BESIDE_THE_RECORD, RECORD_ACTION_NAMES, recordKey } from '@aportes/domain/record.actions';
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { loadLate } from '@aportes/i18n/late-catalogues';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.join(import.meta.dirname, '../src/modules');
const ACTION = /'(contribution\.[a-z_]+)'/g;

function written(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\btest\b|\.spec\.ts$/.test(file),
  );
  const texts = files.map((file) => readFileSync(path.join(SOURCES, file), 'utf8'));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(ACTION)].map(([, action]) => action!))),
  ].sort();
}

it('knows every action that is written anywhere', () => {
  const known = new Set<string>([...RECORD_ACTION_NAMES, ...BESIDE_THE_RECORD]);
  expect(written().length).toBeGreaterThan(10);
  expect(written().filter((action) => !known.has(action))).toEqual([]);
});

it.each(LANGUAGES)('has words for every action in %s', async (language) => {
  const { record } = (await loadLate('record', language)) as {
    record: { actions: Record<string, string> };
  };
  expect(RECORD_ACTION_NAMES.map(recordKey).filter((key) => !record.actions[key])).toEqual([]);
});
