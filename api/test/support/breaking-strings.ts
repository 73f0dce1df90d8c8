/** The 515 strings that have broken other software, where their file is given; elsewhere one text of each family. */
import { readFileSync } from 'node:fs';
import { FAMILIES } from './difficult-texts.js';
import { givenFile, whereFilesAreGiven } from './given-files.js';

export function breakingStrings(): readonly string[] {
  let strings: readonly string[] = FAMILIES;
  whereFilesAreGiven('strings that have broken other software', () => {
    strings = JSON.parse(readFileSync(givenFile('naughty-strings.json'), 'utf8')) as string[];
  });
  return strings;
}
