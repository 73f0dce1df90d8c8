/** Files go in whole and to the letter, once, and what is broken in them is named line by line. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenFile, givenLines, whereFilesAreGiven } from '../../../../../test/support/given-files.js';
import { importWorld, type ImportWorld } from '../../../../../test/support/import-world.js';

interface Row {
  id: string;
  text: string;
}

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld('import');
});
afterAll(() => world.close());

const json = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row));
const reasons = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('line ')).map((line) => line.split(' · ').slice(0, 3).join(' · '));

/** Those rows whose text was not stored to the letter. */
async function changed(slug: string, rows: readonly Row[]): Promise<Row[]> {
  const stored = await world.storedTexts(slug);
  return rows.filter(({ id, text }) => stored.get(id) !== text);
}

function rowsNumbered(from: number, to: number): Row[] {
  return Array.from({ length: to - from }, (_, index) => ({
    id: `row:${from + index}`,
    text: `Que se haga lo que dice la fila ${from + index}.`,
  }));
}

describe('importing a file', () => {
  it('keeps the good rows of every batch although bad ones stand beside them', async () => {
    const slug = await world.meeting('batches');
    const rows = rowsNumbered(0, 1_200);
    const lines = json(rows);
    for (const at of [3, 499, 500, 1_199]) lines[at] = '{"id":';
    const run = await world.run(world.file('batches.jsonl', lines), '--meeting', slug);
    expect(reasons(run.lines)).toEqual([4, 500, 501, 1_200].map((line) => `line ${line} · row · NOT_JSON`));
    expect(run.counts).toEqual({ read: 1_200, taken: 1_196, there: 0, refused: 4 });
    expect(run.progress).toEqual([
      '500 rows read, 2 refused',
      '1,000 rows read, 3 refused',
      '1,200 rows read, 4 refused',
    ]);
    expect((await changed(slug, rows)).map(({ id }) => id)).toEqual([
      'row:3',
      'row:499',
      'row:500',
      'row:1199',
    ]);
  });

  it('stores nothing in a trial, and says what would be taken', async () => {
    const slug = await world.meeting('trial');
    const before = await world.fingerprint();
    const file = world.file('trial.jsonl', json(rowsNumbered(0, 20)));
    const run = await world.run(file, '--meeting', slug, '--dry-run');
    expect(run.counts).toEqual({ read: 20, taken: 20, there: 0, refused: 0 });
    expect(await world.fingerprint()).toEqual(before);
  });

  it('reads columns by the names that were given with --map, and shows first how it reads them', async () => {
    const slug = await world.meeting('mapped');
    const file = world.file('mapped.csv', [
      'número;cuerpo;quién',
      '1;Que se reconozcan los títulos.;Red Andina',
    ]);
    const run = await world.run(file, '--meeting', slug, '--map', 'número=id,cuerpo=text,quién=source');
    expect(run.lines.slice(0, 6)).toEqual([
      'Columns of mapped.csv',
      '  número → id',
      '  cuerpo → text',
      '  quién → source',
      'First rows as recognised',
      '  line 2: 1 · – · Que se reconozcan los títulos.',
    ]);
    expect(await world.storedTexts(slug)).toEqual(new Map([['1', 'Que se reconozcan los títulos.']]));
  });

  it('takes each row once where two imports of overlapping files run at the same time', async () => {
    const slug = await world.meeting('twice');
    const [one, other] = [rowsNumbered(0, 1_500), rowsNumbered(700, 2_200)];
    const runs = await Promise.all([
      world.run(world.file('one.jsonl', json(one)), '--meeting', slug),
      world.run(world.file('other.jsonl', json(other.toReversed())), '--meeting', slug),
    ]);
    const [first, second] = runs.map(({ counts }) => counts);
    expect([first!.taken + second!.taken, first!.there + second!.there]).toEqual([2_200, 800]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(await changed(slug, [...one, ...other])).toEqual([]);
  });

  it('keeps the text that is there when the same id comes with another', async () => {
    const slug = await world.meeting('conflict');
    await world.run(world.file('a.jsonl', json([{ id: 'a', text: 'Primero.' }])), '--meeting', slug);
    const run = await world.run(
      world.file('b.jsonl', json([{ id: 'a', text: 'Después.' }])),
      '--meeting',
      slug,
    );
    expect(reasons(run.lines)).toEqual(['line 1 · id · ID_CONFLICT']);
    expect(await world.storedTexts(slug)).toEqual(new Map([['a', 'Primero.']]));
  });

  it('changes nothing where the meeting, the file or a word of the command is unknown', async () => {
    const file = world.file('known.jsonl', json(rowsNumbered(0, 1)));
    const before = await world.fingerprint();
    const runs = [
      await world.run(file, '--meeting', 'nowhere'),
      await world.run('missing.jsonl', '--meeting', 'batches'),
      await world.run(file, '--meeting', 'batches', '--colour', 'red'),
      await world.run(file, '--meeting', 'batches', '--map', 'text=colour'),
    ];
    expect(runs.map(({ exitCode, lines }) => [exitCode, lines[0]])).toEqual([
      [1, 'There is no meeting nowhere.'],
      [1, 'There is no file missing.jsonl.'],
      [1, 'Unknown option: --colour'],
      [1, '--map: text=colour does not have the form column=field with a known field.'],
    ]);
    expect(await world.fingerprint()).toEqual(before);
  });
});

whereFilesAreGiven('the import of real files', () =>
  describe('importing real files', () => {
    const rowsOf = (name: string) => givenLines(name).map((line) => JSON.parse(line) as Row);

    it.each([
      ['gcm-items.jsonl', 96],
      ['lac-migration-recommendations.jsonl', 366],
      ['upr-recommendations.jsonl', 28_040],
    ])(
      'takes %s whole, all %i texts to the letter, and changes nothing the second time',
      async (name, count) => {
        const slug = await world.meeting(`m${count}`);
        const run = await world.run(givenFile(name), '--meeting', slug);
        expect(run.counts).toEqual({ read: count, taken: count, there: 0, refused: 0 });
        expect(run.exitCode).toBe(0);
        expect((await world.storedTexts(slug)).size).toBe(count);
        expect(await changed(slug, rowsOf(name))).toEqual([]);

        const before = await world.fingerprint();
        const again = await world.run(givenFile(name), '--meeting', slug);
        expect(again.counts).toEqual({ read: count, taken: 0, there: count, refused: 0 });
        expect(await world.fingerprint()).toEqual(before);
      },
      300_000,
    );

    it('names every broken row of a copy by line, field and reason, and takes all others', async () => {
      const slug = await world.meeting('broken');
      const lines = givenLines('lac-migration-recommendations.jsonl');
      const change = (at: number, columns: object) => {
        lines[at] = JSON.stringify({ ...(JSON.parse(lines[at]!) as object), ...columns });
      };
      lines[9] = lines[9]!.slice(0, -5);
      change(99, { text: undefined });
      change(199, { state: 'ATL' });
      change(299, { text: 'x'.repeat(1_048_576) });
      const run = await world.run(world.file('broken.jsonl', lines), '--meeting', slug);
      expect(reasons(run.lines)).toEqual([
        'line 10 · row · NOT_JSON',
        'line 100 · text · REQUIRED',
        'line 200 · state · UNKNOWN_REFERENCE',
        'line 300 · text · TOO_LONG',
      ]);
      expect(run.counts).toEqual({ read: 366, taken: 362, there: 0, refused: 4 });
      expect([run.exitCode, (await world.storedTexts(slug)).size]).toEqual([2, 362]);
    });

    it('takes every string that has broken other software to the letter, of JSON and of CSV, and refuses only the empty one', async () => {
      const slug = await world.meeting('naughty');
      const strings = JSON.parse(givenLines('naughty-strings.json').join('\n')) as string[];
      const rows = strings.map((text, index) => ({ id: `n:${index}`, text }));
      const lines = json([...rows, { id: 'nul', text: 'a\u0000b' }, { id: 'half', text: 'a\ud800b' }]);
      const run = await world.run(world.file('naughty.jsonl', lines), '--meeting', slug);
      expect(reasons(run.lines)).toEqual([
        'line 1 · text · REQUIRED',
        'line 516 · text · MALFORMED',
        'line 517 · text · MALFORMED',
      ]);
      expect(run.counts).toEqual({ read: 517, taken: 514, there: 0, refused: 3 });
      expect(await changed(slug, rows)).toEqual([{ id: 'n:0', text: '' }]);

      const table = rows.map(({ id, text }) => `${id},"${text.replaceAll('"', '""')}"`);
      const csv = await world.run(world.file('naughty.csv', ['id,text', ...table]), '--meeting', slug);
      expect(reasons(csv.lines)).toEqual(['line 2 · text · REQUIRED']);
      expect(csv.counts).toEqual({ read: 515, taken: 0, there: 514, refused: 1 });
    });

    it('takes the same content from CSV as the same contributions', async () => {
      const slug = await world.meeting('csv');
      const rows = givenLines('gcm-items.jsonl').map((line) => JSON.parse(line) as Record<string, unknown>);
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const cell = (value: unknown) =>
        Array.isArray(value) ? value.join(';') : String((value as string) ?? '');
      const quoted = (value: unknown) => `"${cell(value).replaceAll('"', '""')}"`;
      const table = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
      const lines = table.map((cells) => cells.map(quoted).join(','));
      const run = await world.run(world.file('gcm.csv', lines), '--meeting', slug);
      expect(run.counts).toEqual({ read: 96, taken: 96, there: 0, refused: 0 });
      expect(await changed(slug, rowsOf('gcm-items.jsonl'))).toEqual([]);
      const jsonl = await world.run(givenFile('gcm-items.jsonl'), '--meeting', slug);
      expect(jsonl.counts).toEqual({ read: 96, taken: 0, there: 96, refused: 0 });
    });
  }),
);
