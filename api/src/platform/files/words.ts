/** The words after a command's name, read as Node reads them; the first that is not understood is named. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Say, Terminal } from './terminal.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Known & typeof COMMON }>
>;

/** Every command can be asked for another language. */
const COMMON = { lang: { type: 'string' } } as const;

/** A key of the catalogue under `options`, or nothing but the usage. */
export interface WordFault {
  fault: 'usage' | 'unknown' | 'incomplete' | 'map' | 'set';
  value: string;
}

export const USAGE: WordFault = { fault: 'usage', value: '' };

export function readWords<Known extends Options>(
  words: readonly string[],
  options: Known,
): Parsed<Known> | WordFault {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { ...options, ...COMMON } });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const value = /'(--?[^' ]+)/.exec(message)?.[1] ?? '';
    return { fault: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknown' : 'incomplete', value };
  }
}

/** Names the word, then says how the command is used. */
export function refuseWords({ fault, value }: WordFault, say: Say, terminal: Terminal, usage: string): void {
  if (fault !== 'usage') terminal.refuse(say(`options.${fault}`, { value }));
  terminal.refuse(usage);
}
