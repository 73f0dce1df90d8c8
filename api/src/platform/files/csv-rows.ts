/** Rows of a CSV file: a header, then one row of as many cells each; what is broken in one harms no other. */
import { byteLines, type ByteLine } from './byte-lines.js';
import { decodeUtf8 } from './byte-stream.js';
import { CsvRecord } from './csv-record.js';
import { MAX_ROW_BYTES } from './row-problem.js';
import { brokenRow, UnreadableFile, type SourceRow } from './source-row.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The character that divides the cells, as the header shows it. */
function delimiterIn(header: string): string {
  const outsideQuotes = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outsideQuotes.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function columnNames(cells: readonly string[]): string[] {
  const names = cells.map((cell, index) => cell.trim() || `column ${index + 1}`);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new UnreadableFile('COLUMN_REPEATED', repeated);
  return names;
}

class CsvReading {
  private header: string[] | null = null;
  private delimiter: string | null = null;
  private record: CsvRecord | null = null;
  private startLine = 1;
  private size = 0;

  /** The row that ends with this line, or null. */
  add({ line, bytes }: ByteLine): SourceRow | null {
    if (this.record === null) {
      this.startLine = line;
      this.size = 0;
    }
    this.size += (bytes?.length ?? 0) + 1;
    if (bytes === null || this.size > MAX_ROW_BYTES)
      return this.refuse({ code: 'ROW_TOO_LARGE', limit: MAX_ROW_BYTES });
    const text = decodeUtf8(bytes);
    if (text === null) return this.refuse({ code: 'NOT_UTF8' });
    return this.record === null && text.trim() === '' ? null : this.addText(text);
  }

  end(): SourceRow | null {
    const row = this.record === null ? null : this.refuse({ code: 'QUOTE_NOT_CLOSED' });
    if (this.header === null) throw new UnreadableFile('NO_HEADER', '');
    return row;
  }

  private addText(text: string): SourceRow | null {
    this.delimiter ??= delimiterIn(text);
    this.record ??= new CsvRecord(this.delimiter);
    const state = this.record.add(text);
    if (state === 'OPEN') return null;
    if (state === 'BROKEN') return this.refuse({ code: 'BROKEN_QUOTES' });
    const { cells } = this.record;
    this.record = null;
    return this.rowOf(cells);
  }

  private rowOf(cells: string[]): SourceRow | null {
    if (this.header === null) {
      this.header = columnNames(cells);
      return null;
    }
    if (cells.length !== this.header.length)
      return this.refuse({ code: 'COLUMN_COUNT', limit: this.header.length, actual: cells.length });
    const columns = Object.fromEntries(this.header.map((name, index) => [name, cells[index]]));
    return { line: this.startLine, columns, problem: null };
  }

  /** Gives up on the record; the next line begins a new one. A header in such a state makes the file unreadable. */
  private refuse(problem: Parameters<typeof brokenRow>[1]): SourceRow {
    this.record = null;
    if (this.header === null) throw new UnreadableFile('NO_HEADER', '');
    return brokenRow(this.startLine, problem);
  }
}

export async function* csvRows(bytes: AsyncIterable<Buffer>): AsyncGenerator<SourceRow> {
  const reading = new CsvReading();
  for await (const line of byteLines(bytes, MAX_ROW_BYTES)) {
    const row = reading.add(line);
    if (row) yield row;
  }
  const last = reading.end();
  if (last) yield last;
}
