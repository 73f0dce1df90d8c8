/** Where a command's lines go: results to the output, refusals and progress beside it. */
import { COMMENT_FIELDS, type CommentField } from '../modules/comments/import/comment-fields.js';
import { ImportReport } from '../modules/contributions/import/import-report.js';
import { ParticipantsReport } from '../modules/people/import/participants-report.js';
import { RowsReport } from '../platform/files/rows-report.js';
import type { Terminal } from '../platform/files/terminal.js';
import { terminalTexts } from './terminal-texts.js';

/** Progress overwrites itself where a person looks on, and is left out of a file. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
}

export const TERMINAL: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  refuse: (line) => void process.stderr.write(`${line}\n`),
  progress: showProgress,
};

export async function importReport(words: readonly string[]): Promise<ImportReport> {
  return new ImportReport(await terminalTexts(words, ['import']), TERMINAL);
}

export async function commentsReport(words: readonly string[]): Promise<RowsReport<CommentField>> {
  return new RowsReport(await terminalTexts(words, ['commentImport', 'import']), TERMINAL, COMMENT_FIELDS);
}

export async function participantsReport(words: readonly string[]): Promise<ParticipantsReport> {
  return new ParticipantsReport(await terminalTexts(words, ['peopleImport', 'import']), TERMINAL);
}
