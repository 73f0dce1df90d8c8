/** Names as people write them in files and headers, compared without case, accents and blanks. */

/** `Título`, `titulo ` and `TITULO` are one name; so are `written at` and `written-at`. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
