/** A head of the log as people paste it, alone or in a line, or as a file that was exported holds it at its end. */
export interface KeptHead {
  number: number;
  hash: string;
}

const HEAD = /\b(\d{1,9}):([0-9a-f]{64})\b/gi;

/** The last that stands in it, for a file ends with its head; null where there is none. */
export function keptHead(text: string): KeptHead | null {
  const [, number, hash] = [...text.matchAll(HEAD)].at(-1) ?? [];
  return number && hash ? { number: Number(number), hash: hash.toLowerCase() } : null;
}

/** As it is written in one line. */
export const headLine = ({ number, hash }: KeptHead): string => `${number}:${hash}`;
