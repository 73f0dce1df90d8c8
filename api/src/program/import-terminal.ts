/** Where the report of an import goes: results to the output, progress to the terminal's one line. */
import { translator } from '@aportes/i18n/translator';
import { ImportReport } from '../modules/contributions/import/import-report.js';
import { ParticipantsReport } from '../modules/people/import/participants-report.js';
import type { Terminal } from '../platform/files/terminal.js';
import { outputLanguage } from '../modules/contributions/import/import-options.js';

/** Progress overwrites itself where a person looks on, and is left out of a file. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
}

const TERMINAL: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  progress: showProgress,
};

export async function importReport(words: readonly string[]): Promise<ImportReport> {
  const say = await translator(outputLanguage(words));
  return new ImportReport((key, values) => say(`import:${key}`, values ?? {}), TERMINAL);
}

/** What is not said in words of its own is said as in every import. */
export async function participantsReport(words: readonly string[]): Promise<ParticipantsReport> {
  const say = await translator(outputLanguage(words));
  return new ParticipantsReport(
    (key, values) => say([`peopleImport:${key}`, `import:${key}`], values ?? {}),
    TERMINAL,
  );
}
