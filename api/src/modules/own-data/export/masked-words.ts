/** In a file nothing explains a mark: where a passage is masked, the words say so, and why. */
import { runsOf } from '@aportes/domain/redaction-marks';
import type { Words } from '@aportes/i18n/translator';
import type { Item, Value } from '../data/own-data.repository.js';

interface Mark {
  number: number;
  redactionReason: string;
}

export async function* withMaskedWords(t: Words, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    const marks = (item['redactions'] ?? []) as unknown as readonly Mark[];
    yield marks.length > 0 ? (inWords(t, marks, item) as Item) : item;
  }
}

function inWords(t: Words, marks: readonly Mark[], value: Value): Value {
  if (typeof value === 'string') return said(t, marks, value);
  if (Array.isArray(value)) return value.map((one: Value) => inWords(t, marks, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inWords(t, marks, one)]));
}

function said(t: Words, marks: readonly Mark[], text: string): string {
  const numbers = marks.map(({ number }) => number);
  const reasonOf = (number: number) => marks.find((one) => one.number === number)!.redactionReason;
  return runsOf(text, numbers)
    .map((run) => {
      if (run.kind === 'TEXT') return run.text;
      const reason = t(`vocabulary:redactionReason.${reasonOf(run.number)}`);
      return t('ownData:masked', { reason: reason.toLocaleLowerCase() });
    })
    .join('');
}
