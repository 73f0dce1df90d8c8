/** The export for programs: one JSON value, with the meaning of its keys in front, written as it is read. */
import type { Words } from '@aportes/i18n/translator';
import type { Item, Value } from '../data/own-data.repository.js';
import type { OwnData } from '../own-data.queries.js';
import { EXPORT_KEYS } from './export-keys.js';
import { withMaskedWords } from './masked-words.js';

/** Another number when a key goes or changes its meaning. */
const FORMAT = 'aportes-own-data/1';

const line = (key: string, value: Value) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;

export async function* jsonDocument(t: Words, data: OwnData): AsyncGenerator<string> {
  const keys = Object.fromEntries(EXPORT_KEYS.map((key): [string, string] => [key, t(`ownData:key.${key}`)]));
  const head = [
    line('format', FORMAT),
    line('exportedAt', data.exportedAt.toISOString()),
    line('language', data.language),
    line('keys', keys),
    line('account', data.account),
  ];
  yield `{\n${head.join(',\n')}`;
  for (const { name, items } of data.sections) {
    yield `,\n${JSON.stringify(name)}: [`;
    yield* entries(withMaskedWords(t, items));
    yield ']';
  }
  yield '\n}\n';
}

async function* entries(items: AsyncIterable<Item>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
    isFirst = false;
  }
}
