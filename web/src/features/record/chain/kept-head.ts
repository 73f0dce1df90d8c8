/** A head of the log as people paste it: alone, or in the last line of a file. */
export interface KeptHead {
  number: number;
  hash: string;
}

const HEAD = /\b(\d{1,9}):([0-9a-f]{64})\b/i;

/** Null where there is none in it. */
export function keptHead(text: string): KeptHead | null {
  const [, number, hash] = HEAD.exec(text) ?? [];
  return number && hash ? { number: Number(number), hash: hash.toLowerCase() } : null;
}
