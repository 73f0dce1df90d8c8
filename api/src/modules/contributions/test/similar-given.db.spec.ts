/** Similar items on real recommendations: of those that people know to be the same, nearly all are found and little else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SIMILAR } from '@aportes/domain/limits';
import { givenLines, whereFilesAreGiven } from '../../../../test/support/given-files.js';
import { importWorld, type ImportWorld } from '../../../../test/support/import-world.js';
import { report } from '../../../../test/support/figures.js';
import { ContributionQueries } from '../contribution.queries.js';
import { SimilarQueries } from '../contribution-similar.queries.js';

interface Pair {
  a: string;
  b: string;
}

/** One recommendation in so many is looked up. */
const EVERY = 20;

/** Ids of what is known to say the same, by id: in both directions. */
function knownTwins(): Map<string, Set<string>> {
  const twins = new Map<string, Set<string>>();
  const add = (one: string, other: string) => twins.set(one, (twins.get(one) ?? new Set()).add(other));
  for (const { a, b } of givenLines('duplicates-near-pairs.jsonl').map((line) => JSON.parse(line) as Pair)) {
    add(a, b);
    add(b, a);
  }
  const clusters = givenLines('duplicates-identical-clusters.jsonl');
  for (const { members } of clusters.map((line) => JSON.parse(line) as { members: string[] }))
    for (const one of members) for (const other of members) if (one !== other) add(one, other);
  return twins;
}

whereFilesAreGiven('similar items', () => {
  let world: ImportWorld;

  async function noLessAlike(
    text: string,
    shown: readonly string[],
    twins: readonly string[],
  ): Promise<boolean> {
    const [row] = await world.database.owner.query<{ holds: boolean }[]>(
      `SELECT (SELECT min(similarity(lower(unaccent(one)), lower(unaccent($1)))) FROM unnest($2::text[]) one)
        >= (SELECT max(similarity(lower(unaccent(one)), lower(unaccent($1)))) FROM unnest($3::text[]) one) AS holds`,
      [text, shown, twins],
    );
    return row!.holds;
  }

  beforeAll(async () => {
    world = await importWorld('similar_given');
  });
  afterAll(() => world.close());

  describe('real recommendations', () => {
    it('find their twins', async () => {
      const twins = knownTwins();
      const lines = givenLines('upr-recommendations.jsonl').filter((line) =>
        twins.has((JSON.parse(line) as { id: string }).id),
      );
      const slug = await world.meeting('twins');
      const { owner, unitOfWork } = world.database;
      await world.run(world.file('twins.jsonl', lines), '--meeting', slug);
      await owner.query('ANALYZE contribution, contribution_revision');
      const sql = `SELECT id, external_id AS "externalId", meeting_id AS "meetingId" FROM contribution`;
      const ids = await owner.query<Record<'id' | 'externalId' | 'meetingId', string>[]>(sql);
      const nameOf = new Map(ids.map(({ id, externalId }) => [id, externalId]));
      const idOf = new Map(ids.map(({ id, externalId }) => [externalId, id]));
      const viewer = { meetingId: ids[0]!.meetingId, participantId: ids[0]!.id, roles: [] };
      const similar = new SimilarQueries(unitOfWork, new ContributionQueries(unitOfWork));
      const texts = await world.storedTexts(slug);

      const figures = { asked: 0, found: 0, shown: 0, right: 0 };
      for (const [at, [name, text]] of [...texts].entries()) {
        if (at % EVERY !== 0 || text.length <= SIMILAR.minText) continue;
        const exceptId = idOf.get(name)!;
        const views = await similar.similar(viewer, { text, themeId: null, exceptId });
        const shown = views.map(({ row }) => ({ name: nameOf.get(row.id)!, text: row.text }));
        const same = [...twins.get(name)!].map((twin) => texts.get(twin)!);
        const review = name.split(':')[1];
        figures.asked += 1;
        // Three that are no less alike are as good: the list knows twins within one review only.
        const words = shown.map((one) => one.text);
        if (words.some((one) => same.includes(one))) figures.found += 1;
        else if (words.length === SIMILAR.shown && (await noLessAlike(text, words, same))) figures.found += 1;
        const within = shown.filter((one) => one.name.split(':')[1] === review);
        figures.shown += within.length;
        figures.right += within.filter((one) => twins.get(name)!.has(one.name)).length;
      }
      report(`similar items on real twins: ${JSON.stringify(figures)}`);
      expect(figures.found / figures.asked).toBeGreaterThan(0.9);
      expect(figures.right / figures.shown).toBeGreaterThan(0.9);
    });
  });
});
