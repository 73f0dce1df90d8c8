/** The rows of a file by the format that its name tells. */
import { extname } from 'node:path';
import { bytesOf } from './byte-stream.js';
import { csvRows } from './csv-rows.js';
import { jsonlRows } from './jsonl-rows.js';
import { UnreadableFile, type SourceRow } from './source-row.js';

const READERS: Record<string, (bytes: AsyncIterable<Buffer>) => AsyncGenerator<SourceRow>> = {
  '.jsonl': jsonlRows,
  '.ndjson': jsonlRows,
  '.csv': csvRows,
  '.tsv': csvRows,
};

export function sourceRows(file: string): AsyncGenerator<SourceRow> {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) throw new UnreadableFile('UNKNOWN_FORMAT', file);
  return read(bytesOf(file));
}
