/** What a person at the terminal reads of an import: columns, reasons row by row, progress and the sum. */
import { basename } from 'node:path';
import { cellText } from '../../../platform/files/cell.js';
import type { ColumnPlan, PlannedColumn } from './column-plan.js';
import type { ImportCounts, ImportListener } from './contribution-import.service.js';
import { IMPORT_FIELDS } from './import-fields.js';
import { shortened } from '../../../platform/files/row-problem.js';
import type { RefusedRow, RowProblem } from './import-problems.js';
import { problemLine } from '../../../platform/files/problem-line.js';
import type { Say, Terminal } from '../../../platform/files/terminal.js';
import { refuseWords, type WordFault } from '../../../platform/files/words.js';
import { RowCells } from './row-cells.js';
import type { SourceRow, UnreadableFile } from '../../../platform/files/source-row.js';

const FIELD_NAMES: ReadonlySet<string> = new Set([...IMPORT_FIELDS, 'row']);

export class ImportReport implements ImportListener {
  constructor(
    private readonly say: Say,
    private readonly terminal: Terminal,
  ) {}

  /** Columns and first rows as they will be read. */
  preview(file: string, rows: readonly SourceRow[], plan: ColumnPlan): void {
    const readable = rows.flatMap(({ line, columns }) =>
      columns ? [{ line, cells: new RowCells(columns, plan) }] : [],
    );
    this.out('preview.title', { file: basename(file) });
    for (const column of plan.columns()) this.terminal.out(this.columnLine(column));
    this.out('preview.rows');
    for (const { line, cells } of readable) {
      const shown = (field: 'id' | 'language' | 'text') =>
        shortened(cellText(cells.take(field)?.value) ?? '–');
      this.out('preview.row', { line, id: shown('id'), language: shown('language'), text: shown('text') });
    }
  }

  refused(rows: readonly RefusedRow[]): void {
    for (const { line, problems } of rows)
      for (const problem of problems) this.terminal.out(this.problemLine(line, problem));
  }

  progress({ read, refused }: ImportCounts): void {
    this.terminal.progress(this.say('progress', { read, refused }));
  }

  summary(meeting: string, counts: ImportCounts, isDryRun: boolean): void {
    this.out(isDryRun ? 'summary.titleDry' : 'summary.title', { meeting });
    this.out('summary.read', { count: counts.read });
    this.out(isDryRun ? 'summary.takenDry' : 'summary.taken', { count: counts.taken });
    this.out('summary.there', { count: counts.there });
    this.out('summary.refused', { count: counts.refused });
  }

  unseen(columns: readonly string[]): void {
    for (const column of columns) this.out('summary.unseen', { column });
  }

  unreadable({ reason, value }: UnreadableFile): void {
    this.terminal.refuse(this.say(`unreadable.${reason}`, { value }));
  }

  wrongOption(fault: WordFault): void {
    refuseWords(fault, this.say, this.terminal, this.say('usage', { fields: IMPORT_FIELDS.join(', ') }));
  }

  unknownMeeting(slug: string): void {
    this.terminal.refuse(this.say('options.meeting', { value: slug }));
  }

  private columnLine({ column, field, isKnown }: PlannedColumn): string {
    const meaning = isKnown ? this.say(`fields.${field}`) : this.say('preview.detail');
    return this.say('preview.column', { column: shortened(column), field: meaning });
  }

  private problemLine(line: number, problem: RowProblem): string {
    const { field } = problem;
    const name = FIELD_NAMES.has(field) ? this.say(`fields.${field}`) : field;
    return problemLine(this.say, name, line, problem);
  }

  private out(key: string, values?: Record<string, string | number>): void {
    this.terminal.out(this.say(key, values));
  }
}
