/** Imports as the command line runs them, with what they printed, for specs on a migrated database. */
import { AuditLog } from '../../src/platform/events/audit-log.js';
import { translator } from '@aportes/i18n/translator';
import { Clock } from '../../src/kernel/clock.js';
import { COMMENT_FIELDS } from '../../src/modules/comments/import/comment-fields.js';
import { CommentImportRepository } from '../../src/modules/comments/import/comment-import.repository.js';
import { CommentImportService } from '../../src/modules/comments/import/comment-import.service.js';
import { CommentsCommand } from '../../src/modules/comments/import/comments.command.js';
import { ContributionImportService } from '../../src/modules/contributions/import/contribution-import.service.js';
import { ImportReport } from '../../src/modules/contributions/import/import-report.js';
import { ImportStore } from '../../src/modules/contributions/import/import-store.repository.js';
import { ImportCommand } from '../../src/modules/contributions/import/import.command.js';
import { MeetingRepository } from '../../src/modules/meetings/data/meeting.repository.js';
import { MeetingQueries } from '../../src/modules/meetings/meeting.queries.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { RowsReport } from '../../src/platform/files/rows-report.js';
import type { Say, Terminal } from '../../src/platform/files/terminal.js';

export interface ImportRun {
  exitCode: number;
  lines: string[];
  progress: string[];
  /** The sum at the end of the report. */
  counts: { read: number; taken: number; there: number; refused: number };
}

function countOf(lines: readonly string[], label: string): number {
  const line = lines.find((one) => one.startsWith(`  ${label}`));
  return Number(line?.slice(label.length + 2).replaceAll(',', '') ?? NaN);
}

async function heard(
  words: readonly string[],
  namespaces: readonly string[],
  run: (say: Say, terminal: Terminal) => Promise<number>,
): Promise<ImportRun> {
  const t = await translator('en');
  const say: Say = (key, values) =>
    t(
      namespaces.map((one) => `${one}:${key}`),
      values ?? {},
    );
  const lines: string[] = [];
  const progress: string[] = [];
  const exitCode = await run(say, {
    out: (line) => lines.push(line),
    refuse: (line) => lines.push(line),
    progress: (line) => progress.push(line),
  });
  const taken = words.includes('--dry-run') ? 'would be taken' : 'taken';
  const counts = {
    read: countOf(lines, 'read'),
    taken: countOf(lines, taken),
    there: countOf(lines, 'already there'),
    refused: countOf(lines, 'refused'),
  };
  return { exitCode, lines, progress, counts };
}

/** `aportes import`. */
export async function runImport(unit: UnitOfWork, ...words: string[]): Promise<ImportRun> {
  const store = new ImportStore(unit);
  const command = new ImportCommand(
    new ContributionImportService(unit, store, new AuditLog(unit), new Clock()),
    store,
  );
  return heard(words, ['import'], (say, terminal) => command.run(words, new ImportReport(say, terminal)));
}

/** `aportes comments import`. */
export async function runCommentsImport(unit: UnitOfWork, ...words: string[]): Promise<ImportRun> {
  const command = new CommentsCommand(
    new MeetingQueries(new MeetingRepository(unit)),
    new CommentImportService(unit, new CommentImportRepository(unit), new AuditLog(unit), new Clock()),
  );
  return heard(words, ['commentImport', 'import'], (say, terminal) =>
    command.run(['import', ...words], new RowsReport(say, terminal, COMMENT_FIELDS)),
  );
}
