/** Everything that stands in a database, as COPY writes it, and every manner in which a word could hide in it. */
import pg from 'pg';

interface CopyData {
  chunk: Buffer;
}

const TABLES = `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('information_schema')
    AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1`;

/** @param ownerUrl of whoever may read all @returns the text of every table of every schema, by its name */
export async function everyTable(ownerUrl: string): Promise<Map<string, string>> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  let chunks: Buffer[] = [];
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
  connection.on('copyData', ({ chunk }: CopyData) => chunks.push(chunk));
  try {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const tables = new Map<string, string>();
    for (const { name } of rows) {
      chunks = [];
      await client.query(`COPY ${name} TO STDOUT`);
      tables.set(name, Buffer.concat(chunks).toString());
    }
    return tables;
  } finally {
    await client.end();
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Wherever in a longer text it begins, a word leaves one of three traces in base64; the ends are its neighbours'. */
function base64Traces(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), Buffer.from(word)])
      .toString('base64')
      .replace(/=+$/, '');
    return coded.slice(before === 0 ? 0 : before + 1, -1);
  });
}

/** Those of the words that stand in the text, in whatever case, with or without accents, coded or not. */
export function foundIn(text: string, words: readonly string[]): string[] {
  const inPlain = plain(text);
  const inLower = text.toLowerCase();
  return words.filter((word) => {
    const accentless = word.normalize('NFD').replace(/\p{M}/gu, '');
    const writings = [word, accentless, word.toUpperCase(), accentless.toUpperCase(), word.toLowerCase()];
    return (
      inPlain.includes(plain(word)) ||
      writings.some((one) => inLower.includes(encodeURIComponent(one).toLowerCase())) ||
      writings.some((one) => inLower.includes(Buffer.from(one).toString('hex'))) ||
      writings.flatMap(base64Traces).some((trace) => text.includes(trace))
    );
  });
}

/** Where each word was found: `table: word`. */
export function foundAmong(places: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return [...places].flatMap(([place, text]) => foundIn(text, words).map((word) => `${place}: ${word}`));
}
