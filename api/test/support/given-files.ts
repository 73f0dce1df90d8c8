/** Real files that lie beside the checkout on some machines and are never part of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/given/', import.meta.url));

export const givenFile = (name: string): string => path.join(FOLDER, name);

export function givenLines(name: string): string[] {
  return readFileSync(givenFile(name), 'utf8').split('\n').filter(Boolean);
}

/** Registers tests where the files are; elsewhere one printed line says what is not tried. */
export function whereFilesAreGiven(what: string, register: () => void): void {
  if (existsSync(FOLDER)) register();
  else process.stdout.write(`Real files are absent: ${what} is not tried.\n`);
}
