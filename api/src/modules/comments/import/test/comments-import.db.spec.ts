/** Discussions go in beneath their contributions, to the letter, once, and what is broken in them is named line by line. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenFile, givenLines, whereFilesAreGiven } from '../../../../../test/support/given-files.js';
import { importWorld, type ImportWorld } from '../../../../../test/support/import-world.js';

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld('comments_import');
});
afterAll(() => world.close());

const json = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row));
const reasons = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('line ')).map((line) => line.split(' · ').slice(0, 3).join(' · '));

const COUNTERS = `
SELECT count(*)::integer AS wrong FROM contribution c WHERE comment_count <>
  (SELECT count(*) FROM comment m WHERE m.contribution_id = c.id AND m.status = 'VISIBLE')`;

/** A meeting with two contributions, p1 and p2. */
async function discussed(slug: string): Promise<string> {
  await world.meeting(slug);
  const proposals = ['p1', 'p2'].map((id) => ({ id, text: `Que se haga lo que dice ${id}.` }));
  await world.run(world.file(`${slug}-proposals.jsonl`, json(proposals)), '--meeting', slug);
  return slug;
}

const comment = (id: string, more: object = {}) => ({ id, proposal: 'p1', text: `Dice ${id}.`, ...more });
const placesOf = async (slug: string) =>
  (await world.storedComments(slug)).map(({ id, parent, inReplyTo, missing }) => [
    id,
    parent,
    inReplyTo,
    missing,
  ]);

describe('importing comments', () => {
  it('makes threads of one level, whatever the order of the file, and keeps what answers nothing by itself', async () => {
    const slug = await discussed('threads');
    const rows = [
      comment('c', { parent: 'b' }),
      comment('orphan', { parent: 'gone' }),
      comment('b', { parent: 'a' }),
      comment('a', { parent: 'p1' }),
      comment('astray', { proposal: 'p2', parent: 'a' }),
      comment('d', { parent: 'orphan' }),
    ];
    const run = await world.runComments(world.file('threads.jsonl', json(rows)), '--meeting', slug);
    expect(run.counts).toEqual({ read: 6, taken: 6, there: 0, refused: 0 });
    expect(await placesOf(slug)).toEqual([
      ['a', null, null, null],
      ['b', 'a', null, null],
      ['c', 'a', 'b', null],
      ['orphan', null, null, 'gone'],
      ['astray', null, null, 'a'],
      ['d', 'orphan', null, null],
    ]);
  });

  it('refuses line by line what it cannot take, and takes all others', async () => {
    const slug = await discussed('refused');
    await world.runComments(world.file('first.jsonl', json([comment('there')])), '--meeting', slug);
    const rows = [
      comment('blank', { text: ' \n' }),
      comment('astray', { proposal: 'p9' }),
      comment('good', { author: 'u-1', date: '2015-09-15', time: '11:07:10' }),
      comment('good'),
      comment('there', { text: 'Otra cosa.' }),
      comment('undated', { date: 'ayer' }),
      { id: 'nowhere', text: 'Sin propuesta.' },
      comment('reply', { parent: 'blank' }),
    ];
    const lines = [...json(rows), '{"id":'];
    const run = await world.runComments(world.file('refused.jsonl', lines), '--meeting', slug);
    expect(reasons(run.lines)).toEqual([
      'line 1 · text · REQUIRED',
      'line 2 · contribution · UNKNOWN_REFERENCE',
      'line 4 · id · ID_REPEATED',
      'line 5 · id · ID_CONFLICT',
      'line 6 · date · NOT_A_DATE',
      'line 7 · contribution · REQUIRED',
      'line 9 · row · NOT_JSON',
    ]);
    expect([run.exitCode, run.counts]).toEqual([2, { read: 9, taken: 2, there: 0, refused: 7 }]);
    const [first, ...others] = await world.storedComments(slug);
    expect(first).toMatchObject({ id: 'good', source: 'u-1', at: new Date('2015-09-15T11:07:10Z') });
    expect(others.map(({ id, missing }) => [id, missing])).toEqual([
      ['there', null],
      ['reply', 'blank'],
    ]);
  });

  it('changes nothing in a trial, the second time, and where meeting, file or word is unknown', async () => {
    const slug = await discussed('twice');
    const file = world.file('twice.jsonl', json([comment('a'), comment('b', { parent: 'a' })]));
    const empty = await world.fingerprint();
    const trial = await world.runComments(file, '--meeting', slug, '--dry-run');
    expect(trial.counts).toEqual({ read: 2, taken: 2, there: 0, refused: 0 });
    expect(await world.fingerprint()).toEqual(empty);

    const runs = await Promise.all([1, 2].map(() => world.runComments(file, '--meeting', slug)));
    expect(runs.map(({ counts }) => counts.taken).toSorted()).toEqual([0, 2]);
    const full = await world.fingerprint();
    expect((await world.runComments(file, '--meeting', slug)).counts).toMatchObject({ taken: 0, there: 2 });
    for (const [words, line] of [
      [[file, '--meeting', 'nowhere'], 'There is no meeting nowhere.'],
      [['missing.jsonl', '--meeting', slug], 'There is no file missing.jsonl.'],
      [[file, '--meeting', slug, '--send'], 'Unknown option: --send'],
    ] as const)
      expect((await world.runComments(...words)).lines[0]).toBe(line);
    expect(await world.fingerprint()).toEqual(full);
  });
});

whereFilesAreGiven('the import of real discussions', () =>
  describe('importing real discussions', () => {
    interface Row {
      id: string;
      parent: string | null;
      text: string;
    }
    const rowsOf = (name: string) => givenLines(name).map((line) => JSON.parse(line) as Row);

    /** Imports it twice, and compares each text with what is stored. */
    async function imported(slug: string, name: string) {
      const run = await world.runComments(givenFile(name), '--meeting', slug);
      const before = await world.fingerprint();
      const again = await world.runComments(givenFile(name), '--meeting', slug);
      expect(again.counts).toEqual({ ...run.counts, taken: 0, there: run.counts.taken });
      expect(await world.fingerprint()).toEqual(before);
      const stored = await world.storedComments(slug);
      const written = new Map(rowsOf(name).map(({ id, text }) => [id, text]));
      expect(stored.filter(({ id, text }) => written.get(id) !== text)).toEqual([]);
      expect(await world.database.owner.query(COUNTERS)).toEqual([{ wrong: 0 }]);
      return { run, stored };
    }

    it('takes the comments of Madrid, with orphans and 24 levels, and refuses the 41 blank ones', async () => {
      const slug = await world.meeting('madrid');
      await world.run(givenFile('madrid-proposals.jsonl'), '--meeting', slug, '--map', 'summary=text');
      const { run, stored } = await imported(slug, 'madrid-comments.jsonl');
      expect(run.counts).toEqual({ read: 3_047, taken: 3_006, there: 0, refused: 41 });
      const rows = rowsOf('madrid-comments.jsonl');
      const blank = rows.flatMap(({ text }, at) => (text === '' ? [`line ${at + 1} · text · REQUIRED`] : []));
      expect(reasons(run.lines)).toEqual(blank);
      const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
      expect(stored.filter(({ id, missing }) => missing !== null && missing !== parents.get(id))).toEqual([]);
      // 135 whose parent the source has not, less the blank among them, and replies to what was blank.
      const kept = new Set(stored.map(({ id }) => id));
      const orphans = stored.filter(({ id }) => !kept.has(parents.get(id) ?? id));
      expect(stored.filter(({ missing }) => missing !== null)).toEqual(orphans);
      expect(
        stored.filter(({ id, parent, inReplyTo }) => parent && parents.get(id) !== (inReplyTo ?? parent)),
      ).toEqual([]);
      const roots = new Set(stored.filter(({ parent }) => parent === null).map(({ id }) => id));
      expect(stored.filter(({ parent }) => parent !== null && !roots.has(parent))).toEqual([]);
    }, 120_000);

    it('takes the comments of Lille beneath questions and proposals, and refuses the 10 beneath neither', async () => {
      const slug = await world.meeting('lille');
      await world.run(givenFile('lille-questions.jsonl'), '--meeting', slug, '--map', 'question=text');
      await world.run(givenFile('lille-proposals.jsonl'), '--meeting', slug);
      const { run, stored } = await imported(slug, 'lille-comments.jsonl');
      expect(run.counts).toEqual({ read: 350, taken: 340, there: 0, refused: 10 });
      expect(reasons(run.lines).every((line) => line.endsWith('contribution · UNKNOWN_REFERENCE'))).toBe(
        true,
      );
      expect(stored.filter(({ missing }) => missing !== null)).toEqual([]);
      const parents = new Map(rowsOf('lille-comments.jsonl').map(({ id, parent }) => [id, parent]));
      const wrong = stored.filter(
        ({ id, parent, contribution }) => (parent === null) !== (parents.get(id) === contribution),
      );
      expect(wrong).toEqual([]);
    }, 60_000);
  }),
);
