/** What a person at the terminal reads of an import: columns, reasons row by row, progress and the sum. */
import { basename } from 'node:path';
import { cellText } from './cell.js';
import type { KnownColumns } from './known-columns.js';
import { problemLine } from './problem-line.js';
import { shortened, type RefusedRow } from './row-problem.js';
import type { SourceRow, UnreadableFile } from './source-row.js';
import type { Say, Terminal } from './terminal.js';
import { refuseWords, type WordFault } from './words.js';

export interface RowCounts {
  read: number;
  taken: number;
  there: number;
  refused: number;
}

/** Told of rows once what became of them is settled. */
export interface RowsListener {
  refused(rows: readonly RefusedRow[]): void;
  progress(counts: RowCounts): void;
}

export class RowsReport<Field extends string> implements RowsListener {
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly say: Say,
    private readonly terminal: Terminal,
    private readonly fields: readonly Field[],
  ) {
    this.names = new Set([...fields, 'row']);
  }

  /** Columns and first rows as they will be read. */
  preview(file: string, rows: readonly SourceRow[], plan: KnownColumns<Field>): void {
    const readable = rows.flatMap(({ line, columns }) => (columns ? [{ line, columns }] : []));
    const columns = [...new Set(readable.flatMap((row) => Object.keys(row.columns)))];
    this.out('preview.title', { file: basename(file) });
    for (const column of columns) {
      const field = plan.fieldOf(column);
      const meaning = this.say(field ? `fields.${field}` : 'preview.unused');
      this.out('preview.column', { column: shortened(column), field: meaning });
    }
    this.out('preview.rows');
    for (const row of readable) {
      const cells = Object.entries(row.columns).filter(([column]) => plan.fieldOf(column) !== null);
      const values = cells.map(([, value]) => shortened(cellText(value) ?? '–')).join(' · ');
      this.out('preview.values', { line: row.line, values });
    }
  }

  refused(rows: readonly RefusedRow[]): void {
    for (const { line, problems } of rows)
      for (const problem of problems) {
        const name = this.names.has(problem.field) ? this.say(`fields.${problem.field}`) : problem.field;
        this.terminal.out(problemLine(this.say, name, line, problem));
      }
  }

  progress({ read, refused }: RowCounts): void {
    this.terminal.progress(this.say('progress', { read, refused }));
  }

  summary(meeting: string, { read, taken, there, refused }: RowCounts, isDryRun: boolean): void {
    this.out(isDryRun ? 'summary.titleDry' : 'summary.title', { meeting });
    this.out('summary.read', { count: read });
    this.out(isDryRun ? 'summary.takenDry' : 'summary.taken', { count: taken });
    this.out('summary.there', { count: there });
    this.out('summary.refused', { count: refused });
  }

  unseen(columns: readonly string[]): void {
    for (const column of columns) this.out('summary.unseen', { column });
  }

  unreadable({ reason, value }: UnreadableFile): void {
    this.terminal.refuse(this.say(`unreadable.${reason}`, { value }));
  }

  wrongOption(fault: WordFault): void {
    refuseWords(fault, this.say, this.terminal, this.say('usage', { fields: this.fields.join(', ') }));
  }

  unknownMeeting(slug: string): void {
    this.terminal.refuse(this.say('options.meeting', { value: slug }));
  }

  protected out(key: string, values?: Record<string, string | number>): void {
    this.terminal.out(this.say(key, values));
  }
}
