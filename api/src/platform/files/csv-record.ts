/** One CSV record put together from the lines of a file: strict about quotation marks, exact about everything else. */

const QUOTE = '"';

export type CsvRecordState = 'COMPLETE' | 'OPEN' | 'BROKEN';

export class CsvRecord {
  readonly cells: string[] = [];
  private quoted: string | null = null;

  constructor(private readonly delimiter: string) {}

  /** Adds a line without its line feed. OPEN: a quoted cell goes on in the next line. */
  add(line: string): CsvRecordState {
    let at = 0;
    for (;;) {
      if (this.quoted === null && line.charAt(at) === QUOTE) {
        this.quoted = '';
        at += 1;
      }
      const end = this.quoted === null ? this.addPlain(line, at) : this.addQuoted(line, at);
      if (typeof end === 'string') return end;
      at = end;
    }
  }

  /** A cell up to the next delimiter; a quotation mark within is a character like any other. */
  private addPlain(line: string, from: number): number | CsvRecordState {
    const end = line.indexOf(this.delimiter, from);
    this.cells.push(end === -1 ? line.slice(from).replace(/\r$/, '') : line.slice(from, end));
    return end === -1 ? 'COMPLETE' : end + 1;
  }

  private addQuoted(line: string, from: number): number | CsvRecordState {
    const end = line.indexOf(QUOTE, from);
    if (end === -1) {
      this.quoted += `${line.slice(from)}\n`;
      return 'OPEN';
    }
    this.quoted += line.slice(from, end);
    const next = line.charAt(end + 1);
    if (next === QUOTE) {
      this.quoted += QUOTE;
      return end + 2;
    }
    const isLast = next === '' || line.slice(end + 1) === '\r';
    if (!isLast && next !== this.delimiter) return 'BROKEN';
    this.cells.push(this.quoted ?? '');
    this.quoted = null;
    return isLast ? 'COMPLETE' : end + 2;
  }
}
