/** The mails that were written, as files, each with its name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const mailsIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => `${name}\n${read(path.join(folder, name))}`) : [];

/** As it was written, and as a program that shows mails reads it. */
function read(file: string): string {
  const raw = readFileSync(file, 'utf8');
  const shown = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return `${raw}\n${shown}`;
}
