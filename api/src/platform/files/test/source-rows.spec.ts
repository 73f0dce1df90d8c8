/** Files are read row by row, whatever their line ends, and what is broken in one row harms no other. */
import { describe, expect, it } from '@jest/globals';
import { byteLines } from '../byte-lines.js';
import { csvRows } from '../csv-rows.js';
import { jsonlRows } from '../jsonl-rows.js';
import type { SourceRow } from '../source-row.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const told = (row: SourceRow) => [row.line, row.problem ? row.problem.code : row.columns];
const jsonl = async (file: string | Buffer, size = 7) =>
  (await all(jsonlRows(inPieces(Buffer.from(file), size)))).map(told);
const csv = async (file: string | Buffer, size = 7) =>
  (await all(csvRows(inPieces(Buffer.from(file), size)))).map(told);

describe('jsonlRows', () => {
  it('reads a row a line, with either line end, the last one with or without', async () => {
    expect(await jsonl('{"a":"ñ"}\r\n\n{"a":2}\n{"a":3}')).toEqual([
      [1, { a: 'ñ' }],
      [3, { a: 2 }],
      [4, { a: 3 }],
    ]);
  });

  it.each([
    ['{"a":', 'NOT_JSON'],
    ['[1]', 'NOT_AN_OBJECT'],
    ['null', 'NOT_AN_OBJECT'],
    [Buffer.from([0x22, 0xff, 0x22]), 'NOT_UTF8'],
  ])('names the line of %s', async (broken, code) => {
    const file = Buffer.concat([Buffer.from('{"a":1}\n'), Buffer.from(broken), Buffer.from('\n{"a":3}\n')]);
    expect(await jsonl(file)).toEqual([
      [1, { a: 1 }],
      [2, code],
      [3, { a: 3 }],
    ]);
  });
});

describe('byteLines', () => {
  it('passes over a line beyond the limit and reads the next', async () => {
    const lines = await all(byteLines(inPieces(Buffer.from(`ab\n${'x'.repeat(1_000)}\ncd`), 64), 100));
    expect(lines.map(({ line, bytes }) => [line, bytes?.toString() ?? null])).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'cd'],
    ]);
  });
});

describe('csvRows', () => {
  it.each([',', ';', '\t'])(
    'reads cells divided by %j, quoted ones with line breaks to the letter',
    async (by) => {
      const file = `id${by}text\r\n1${by}"día, ""A""\r\n; B\t"\r\n2${by} b \r\n`;
      expect(await csv(file)).toEqual([
        [2, { id: '1', text: 'día, "A"\r\n; B\t' }],
        [4, { id: '2', text: ' b ' }],
      ]);
    },
  );

  it('names rows with a cell too many or too few, or with broken quotes, and reads on', async () => {
    expect(await csv('id,text\n1,a\n2\n3,b,c\n4,"b"x\n5,e\n')).toEqual([
      [2, { id: '1', text: 'a' }],
      [3, 'COLUMN_COUNT'],
      [4, 'COLUMN_COUNT'],
      [5, 'BROKEN_QUOTES'],
      [6, { id: '5', text: 'e' }],
    ]);
  });

  it('names the row in which a quotation mark is never closed', async () => {
    expect(await csv('id,text\n1,a\n2,"b\n3,c\n')).toEqual([
      [2, { id: '1', text: 'a' }],
      [3, 'QUOTE_NOT_CLOSED'],
    ]);
  });

  it('stops waiting for a quotation mark before the file fills the memory, and reads on', async () => {
    const rows = await csv(`id,text\n1,"${`${'x'.repeat(999)}\n`.repeat(4_200)}2,b\n`, 65_536);
    expect(rows[0]).toEqual([2, 'ROW_TOO_LARGE']);
    expect(rows.at(-1)).toEqual([4_202, { id: '2', text: 'b' }]);
  });

  it('names a row that is not UTF-8 and keeps one that holds a replacement character', async () => {
    const file = Buffer.concat([
      Buffer.from('id,text\n1,\ufffd\n2,'),
      Buffer.from([0xe9]),
      Buffer.from('\n3,c\n'),
    ]);
    expect(await csv(file)).toEqual([
      [2, { id: '1', text: '\ufffd' }],
      [3, 'NOT_UTF8'],
      [4, { id: '3', text: 'c' }],
    ]);
  });

  it('refuses a file without a header, or with two columns of one name', async () => {
    await expect(csv('')).rejects.toMatchObject({ reason: 'NO_HEADER' });
    await expect(csv('id,text,text\n')).rejects.toMatchObject({ reason: 'COLUMN_REPEATED', value: 'text' });
  });
});
