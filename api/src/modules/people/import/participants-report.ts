/** What a person at the terminal reads of an import of participants: columns, reasons row by row, and the sum. */
import { basename } from 'node:path';
import { cellText } from '../../../platform/files/cell.js';
import { problemLine } from '../../../platform/files/problem-line.js';
import { shortened, type RefusedRow } from '../../../platform/files/row-problem.js';
import type { SourceRow, UnreadableFile } from '../../../platform/files/source-row.js';
import type { Say, Terminal } from '../../../platform/files/terminal.js';
import { refuseWords, type WordFault } from '../../../platform/files/words.js';
import { PARTICIPANT_FIELDS, type ParticipantColumns } from './participant-fields.js';
import type { ParticipantCounts, ParticipantsListener } from './participants-import.service.js';

const FIELD_NAMES: ReadonlySet<string> = new Set([...PARTICIPANT_FIELDS, 'row']);

export class ParticipantsReport implements ParticipantsListener {
  constructor(
    private readonly say: Say,
    private readonly terminal: Terminal,
  ) {}

  /** Columns and first rows as they will be read. */
  preview(file: string, rows: readonly SourceRow[], plan: ParticipantColumns): void {
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
      this.out('preview.person', { line: row.line, values });
    }
  }

  refused(rows: readonly RefusedRow[]): void {
    for (const { line, problems } of rows)
      for (const problem of problems) {
        const name = FIELD_NAMES.has(problem.field) ? this.say(`fields.${problem.field}`) : problem.field;
        this.terminal.out(problemLine(this.say, name, line, problem));
      }
  }

  progress({ read, refused }: ParticipantCounts): void {
    this.terminal.progress(this.say('progress', { read, refused }));
  }

  summary(
    meeting: string,
    { read, taken, there, refused }: ParticipantCounts,
    { isDryRun, isSent }: { isDryRun: boolean; isSent: boolean },
  ): void {
    this.out(isDryRun ? 'summary.titleDry' : 'summary.title', { meeting });
    this.out('summary.read', { count: read });
    this.out(isDryRun ? 'summary.takenDry' : 'summary.taken', { count: taken });
    this.out('summary.there', { count: there });
    this.out('summary.refused', { count: refused });
    if (!isDryRun && taken > 0) this.out(isSent ? 'summary.sent' : 'summary.notSent');
  }

  unseen(columns: readonly string[]): void {
    for (const column of columns) this.out('summary.unseen', { column });
  }

  unreadable({ reason, value }: UnreadableFile): void {
    this.terminal.refuse(this.say(`unreadable.${reason}`, { value }));
  }

  wrongOption(fault: WordFault): void {
    const usage = this.say('usage', { fields: PARTICIPANT_FIELDS.join(', ') });
    refuseWords(fault, this.say, this.terminal, usage);
  }

  unknownMeeting(slug: string): void {
    this.terminal.refuse(this.say('options.meeting', { value: slug }));
  }

  private out(key: string, values?: Record<string, string | number>): void {
    this.terminal.out(this.say(key, values));
  }
}
