/** What a command of the command line is, and how it answers. */
import { terminalTexts } from './terminal-texts.js';

export type Words = readonly string[];

/** @returns the exit code */
export type Command = (words: Words) => Promise<number>;

export const out = (line: string): void => void process.stdout.write(`${line}\n`);

export async function refused(key: string): Promise<number> {
  const say = await terminalTexts([]);
  process.stderr.write(`${say(key)}\n`);
  return 1;
}

export async function listed(findings: Promise<string[]>): Promise<number> {
  const all = await findings;
  for (const finding of all) out(finding);
  return all.length === 0 ? 0 : 1;
}
