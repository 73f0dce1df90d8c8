/** Rows of a JSONL file: one JSON object a line; blank lines are passed over, broken ones are named. */
import { byteLines, type ByteLine } from './byte-lines.js';
import { decodeUtf8 } from './byte-stream.js';
import { MAX_ROW_BYTES, shortened } from './row-problem.js';
import { brokenRow, type SourceRow } from './source-row.js';

function parsed(line: number, text: string): SourceRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return brokenRow(line, { code: 'NOT_JSON', value: shortened(text) });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return brokenRow(line, { code: 'NOT_AN_OBJECT', value: shortened(text) });
  return { line, columns: value as Record<string, unknown>, problem: null };
}

/** Null for a blank line. */
function rowOf({ line, bytes }: ByteLine): SourceRow | null {
  if (bytes === null) return brokenRow(line, { code: 'ROW_TOO_LARGE', limit: MAX_ROW_BYTES });
  const text = decodeUtf8(bytes);
  if (text === null) return brokenRow(line, { code: 'NOT_UTF8' });
  return text.trim() === '' ? null : parsed(line, text);
}

export async function* jsonlRows(bytes: AsyncIterable<Buffer>): AsyncGenerator<SourceRow> {
  for await (const line of byteLines(bytes, MAX_ROW_BYTES)) {
    const row = rowOf(line);
    if (row) yield row;
  }
}
