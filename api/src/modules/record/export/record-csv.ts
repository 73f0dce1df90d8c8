/** The record as a table, line by line, and at its end the head of the log to be kept. */
import { recordKey } from '@aportes/domain/record.actions';
import type { AuditHead } from '../../../platform/events/audit-chain.js';
import type { ShownEntry } from '../record.presenter.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';

const HEADER = [
  'at',
  'contribution',
  'action',
  'by',
  'name',
  'institution',
  'from',
  'to',
  'reason',
  'message',
  'version_before',
  'version_after',
  'text_before',
  'text_after',
];
/** What stands for an action in the last line. */
const HEAD = 'CHAIN_HEAD';

export async function* recordCsv(
  entries: AsyncIterable<ShownEntry>,
  head: AuditHead | null,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEADER);
  for await (const entry of entries) yield line(entry);
  if (head)
    yield csvLine(
      HEADER.map((name) =>
        name === 'action' ? HEAD : name === 'message' ? `${head.id}:${head.hash}` : null,
      ),
    );
}

function line(entry: ShownEntry): string {
  const { at, symbol, contributionId, action, by, person, fromStatus, toStatus, reason, message } = entry;
  const { before, after } = entry;
  return csvLine([
    ...[
      at,
      symbol ?? contributionId,
      recordKey(action),
      by,
      person?.name ?? null,
      person?.institution ?? null,
    ],
    ...[fromStatus, toStatus, reason, message, before?.number ?? null, after?.number ?? null],
    ...[before, after].map((one) => one && [one.title, one.text].filter((part) => part !== null).join('\n')),
  ]);
}
