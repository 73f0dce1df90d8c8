/** One run of an import at the terminal: what is impossible is told, with its exit code, whatever is imported. */
import { UnreadableFile } from './source-row.js';
import { EXIT_CODES } from './terminal.js';
import type { WordFault } from './words.js';

interface ToldOfTheImpossible {
  wrongOption(fault: WordFault): void;
  unreadable(file: UnreadableFile): void;
}

const isFault = (options: object): options is WordFault => 'fault' in options;

/** @returns the exit code */
export async function importRun<Options extends object>(
  options: Options | WordFault,
  report: ToldOfTheImpossible,
  run: (options: Options) => Promise<number>,
): Promise<number> {
  if (isFault(options)) {
    report.wrongOption(options);
    return EXIT_CODES.impossible;
  }
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    report.unreadable(error);
    return EXIT_CODES.impossible;
  }
}
