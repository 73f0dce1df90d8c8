/** `aportes import` as the command line runs it, with what it printed, for specs on a migrated database. */
import { AuditLog } from '../../src/platform/events/audit-log.js';
import { translator } from '@aportes/i18n/translator';
import { Clock } from '../../src/kernel/clock.js';
import { ContributionImportService } from '../../src/modules/contributions/import/contribution-import.service.js';
import { ImportReport } from '../../src/modules/contributions/import/import-report.js';
import { ImportStore } from '../../src/modules/contributions/import/import-store.repository.js';
import { ImportCommand } from '../../src/modules/contributions/import/import.command.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

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

export async function runImport(unit: UnitOfWork, ...words: string[]): Promise<ImportRun> {
  const say = await translator('en');
  const lines: string[] = [];
  const progress: string[] = [];
  const report = new ImportReport((key, values) => say(`import:${key}`, values ?? {}), {
    out: (line) => lines.push(line),
    refuse: (line) => lines.push(line),
    progress: (line) => progress.push(line),
  });
  const store = new ImportStore(unit);
  const command = new ImportCommand(
    new ContributionImportService(unit, store, new AuditLog(unit), new Clock()),
    store,
  );
  const exitCode = await command.run(words, report);
  const taken = words.includes('--dry-run') ? 'would be taken' : 'taken';
  const counts = {
    read: countOf(lines, 'read'),
    taken: countOf(lines, taken),
    there: countOf(lines, 'already there'),
    refused: countOf(lines, 'refused'),
  };
  return { exitCode, lines, progress, counts };
}
