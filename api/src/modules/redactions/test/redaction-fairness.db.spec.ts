/** Who masks a family, and what they learn of it: protection goes everywhere, and shows nobody what they do not see. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { maySeeRedactionNotes } from '@aportes/domain/redaction.policy';
import { FamilyStage } from '../../../../test/support/family-stage.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';

const PASSAGE = 'Zoila Ñandúbay';
const SAYS = new RegExp(PASSAGE);
const said = (more: string) => `Que llamen a ${PASSAGE}: ${more}.`;

let database: MigratedDatabase;
let stage: FamilyStage;

beforeAll(async () => {
  database = await migratedDatabase('redaction_fairness');
  stage = await FamilyStage.of(database);
});
afterAll(() => database.close());

const comment = (contributionId: string) =>
  stage.services.comments.submit(stage.cast.other, {
    ...{ id: newId(), contributionId, kind: 'COMMENT', language: 'es', text: said('un comentario') },
  });
const preview = (viewer: MeetingActor, id: string) => stage.services.previews.preview(viewer, id, PASSAGE);
const hereAndThere = async (by = stage.cast.author): Promise<[string, string]> => {
  const there = stage.sessions[1];
  const [here, beyond] = [await stage.accepted(said('aquí')), await stage.accepted(said('allí'), by, there)];
  for (const id of [here, beyond]) await comment(id);
  await stage.merged(beyond, here);
  return [here, beyond];
};
const nameOf = async (id: string) => (await stage.rows.symbols([id])).get(id);
/** Nobody but its author, its desk and the secretariat sees it any more. */
async function hidden(contributionId: string): Promise<void> {
  const taken = { contributionId, expectedVersion: await stage.version(contributionId) };
  await stage.services.moderation.decline(stage.cast.deskOfAll, {
    ...{ ...taken, decisionId: newId(), reason: 'OTHER', note: 'No corresponde.' },
  });
}

describe('what is told beforehand', () => {
  it('is all that the desk reads of those that are its own, and of others what everybody reads', async () => {
    const [here, there] = await hereAndThere();
    const symbol = await nameOf(there);
    expect(await preview(stage.cast.desk, here)).toEqual([
      { symbol: null, place: 'VERSION', count: 1 },
      { symbol: null, place: 'COMMENT', count: 1 },
      { symbol, place: 'VERSION', count: 1 },
    ]);
    expect(await preview(stage.cast.secretary, there)).toEqual([
      { symbol: null, place: 'VERSION', count: 1 },
      { symbol: null, place: 'COMMENT', count: 1 },
      { symbol: await nameOf(here), place: 'VERSION', count: 1 },
      { symbol: await nameOf(here), place: 'COMMENT', count: 1 },
    ]);
  });

  it('is nothing of those that one does not see, not even that there are any; they are masked all the same', async () => {
    const [here, there] = await hereAndThere();
    const undone = await database.app.query<{ id: string }[]>(
      `SELECT id FROM moderation_decision WHERE contribution_id = $1 AND to_status = 'MERGED'`,
      [there],
    );
    await stage.undone({ id: there, decisionId: undone[0]!.id });
    await stage.services.reopenings.reopen(stage.cast.deskOfAll, {
      ...{ decisionId: newId(), contributionId: there, expectedVersion: await stage.version(there) },
      reason: 'Otra vez.',
    });
    await hidden(there);
    const alone = await preview(stage.cast.desk, here);
    expect(alone.map(({ symbol, place }) => [symbol, place])).toEqual([
      [null, 'VERSION'],
      [null, 'COMMENT'],
    ]);
    expect(await preview(stage.cast.secretary, here)).toHaveLength(4);
    expect(await stage.redact(here, PASSAGE)).toEqual({ outcome: 'DONE', contributionId: here });
    expect(await stage.texts([there])).not.toContainEqual(expect.stringMatching(SAYS));
  });
});

describe('who masks a family', () => {
  it('is whoever may mask the one that is open, also where another is elsewhere or their own, and nobody else', async () => {
    const { desk, author } = stage.cast;
    const [here, own] = await hereAndThere(desk);
    await expect(stage.redact(own, PASSAGE, desk)).rejects.toThrow();
    await expect(stage.redact(here, PASSAGE, author)).rejects.toThrow();
    expect(await stage.texts([here, own])).toContainEqual(expect.stringMatching(SAYS));
    expect(await stage.redact(here, PASSAGE, desk)).toMatchObject({ outcome: 'DONE' });
    expect(await stage.texts([here, own])).not.toContainEqual(expect.stringMatching(SAYS));
  });

  it('never reads or shows again what stood in an own text as well, from wherever it is asked', async () => {
    const [here, own] = await hereAndThere(stage.cast.secretary);
    await stage.redact(here, PASSAGE);
    const another = await stage.world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
    for (const id of [here, own]) {
      const [mark] = await stage.marks(id);
      const { originals } = stage.services;
      const asked = { id: newId(), redactionId: mark!.id, reason: 'Para saber.' };
      await expect(originals.look(stage.cast.secretary, mark!, asked)).rejects.toThrow();
      await expect(stage.lift(mark!.id)).rejects.toThrow();
      expect(await originals.look(another, mark!, asked)).toEqual({ outcome: 'READ', passages: [PASSAGE] });
    }
    expect(await stage.lift((await stage.marks(own))[0]!.id, another)).toMatchObject({ outcome: 'DONE' });
    expect(await stage.texts([own])).toContainEqual(expect.stringMatching(SAYS));
  });

  it('has its notes read by the desk where it was masked, and elsewhere by the secretariat alone', async () => {
    const [here, there] = await hereAndThere();
    await stage.redact(here, PASSAGE);
    const { desk, deskOfAll, secretary, author } = stage.cast;
    const seenIn = async (id: string) => {
      const [mark] = await stage.marks(id);
      const { opened } = await stage.services.families.of(secretary, id);
      return [desk, deskOfAll, secretary, author].map((one) => maySeeRedactionNotes(one, opened, mark!));
    };
    expect(await seenIn(here)).toEqual([true, true, true, false]);
    expect(await seenIn(there)).toEqual([false, false, true, false]);
  });
});
