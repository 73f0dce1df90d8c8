/** The record as a table, line by line, and at its end the head of the log to be kept. */
import { recordKey } from '@aportes/domain/record.actions';
import type { AuditHead } from '../../../platform/events/audit-chain.js';
import type { RecordedTags, RecordedText } from '../data/record.repository.js';
import type { ShownEntry } from '../record.presenter.js';
import { BYTE_ORDER_MARK, csvLine, type CsvCell } from './csv.js';

/** Stable codes of the themes and subregions of a meeting, by their ids. */
export type TagCodes = ReadonlyMap<string, string>;

type Column = readonly [name: string, cell: (entry: ShownEntry, codes: TagCodes) => CsvCell | undefined];

/** A cell that holds several says so as spreadsheets bear it. */
const several = (values: readonly string[] | undefined) => values?.join('; ');

const ofText = (side: 'before' | 'after'): Column[] => {
  const column = (name: string, cell: (text: RecordedText) => CsvCell): Column => [
    `${name}_${side}`,
    (entry) => entry[side] && cell(entry[side]),
  ];
  return [
    column('version', ({ number }) => number),
    column('text', ({ title, text }) => [title, text].filter((part) => part !== null).join('\n')),
    column('addressees', ({ addressees }) => several(addressees) ?? null),
    column('affected_groups', ({ affectedGroups }) => several(affectedGroups) ?? null),
    column('countries', ({ countryCodes }) => several(countryCodes) ?? null),
    column('further_fields', ({ details }) => details.map(({ name, text }) => `${name}: ${text}`).join('\n')),
  ];
};

const ofTags = (side: 'before' | 'after'): Column[] => {
  const tagsOf = (entry: ShownEntry): RecordedTags | null =>
    side === 'before' ? entry.tagsBefore : entry.tagsAfter;
  return [
    [`kind_${side}`, (entry) => tagsOf(entry)?.kind],
    [`themes_${side}`, (entry, codes) => several(tagsOf(entry)?.themeIds.map((id) => codes.get(id) ?? id))],
    [
      `subregions_${side}`,
      (entry, codes) => several(tagsOf(entry)?.subregionIds.map((id) => codes.get(id) ?? id)),
    ],
  ];
};

const COLUMNS: readonly Column[] = [
  ['at', ({ at }) => at],
  ['contribution', ({ symbol, contributionId }) => symbol ?? contributionId],
  ['action', ({ action }) => recordKey(action)],
  ['by', ({ by }) => by],
  ['name', ({ person }) => person?.name],
  ['institution', ({ person }) => person?.institution],
  ['from', ({ fromStatus }) => fromStatus],
  ['to', ({ toStatus }) => toStatus],
  ['reason', ({ reason }) => reason],
  ['message', ({ message }) => message],
  ...ofText('before'),
  ...ofText('after'),
  ...ofTags('before'),
  ...ofTags('after'),
];

export async function* recordCsv(
  entries: AsyncIterable<ShownEntry>,
  codes: TagCodes,
  head: AuditHead | null,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name));
  for await (const entry of entries) yield csvLine(COLUMNS.map(([, cell]) => cell(entry, codes) ?? null));
  if (head) yield csvLine(COLUMNS.map(([name]) => headCell(name, head)));
}

/** The last line is no step: it says how far the log went, and its hash. */
function headCell(name: string, { id, hash }: AuditHead): CsvCell {
  if (name === 'action') return 'CHAIN_HEAD';
  return name === 'message' ? `${id}:${hash}` : null;
}
