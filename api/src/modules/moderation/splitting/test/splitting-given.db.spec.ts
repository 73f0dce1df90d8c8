/** Real proposals are taken apart sentence by sentence, others are talked about meanwhile, and all come back to the letter. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { contentRows } from '../../../../../test/support/content-digest.js';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../../test/support/contribution-world.js';
import { givenLines, whereFilesAreGiven } from '../../../../../test/support/given-files.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../../test/support/migrated-database.js';
import { newId } from '../../../../kernel/ids.js';
import type { SplitContribution } from '../splitting-commands.type.js';

/** So many of the file. */
const CLUSTERS = 40;

interface Cluster {
  text: string;
  members: string[];
}

interface Given {
  id: string;
  version: number;
  text: string;
}

/** After half of the words, where the sentence has no end in it. */
function partsOf(text: string): string[] {
  const sentences = text.match(/[^.;]+[.;]*\s*/g) ?? [text];
  if (sentences.length > 1) return sentences.slice(0, 20);
  const middle = text.indexOf(' ', text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

whereFilesAreGiven('splitting real proposals', () => {
  let database: MigratedDatabase;
  let world: World;
  let services: ContributionServices;
  let sessionId: string;
  let rapporteur: MeetingActor;
  let people: MeetingActor[];

  const someone = (at: number): MeetingActor => people[at % people.length]!;

  /** Every second one is accepted, and supported and commented on before anything is taken apart. */
  async function given(text: string, at: number): Promise<Given> {
    const id = newId();
    const item = { id, sessionId, kind: 'PRIORITY' as const, subregionIds: [], language: 'en', text };
    expect(await services.contributions.submit(someone(at), item)).toMatchObject({ outcome: 'DONE' });
    if (at % 2 === 1) return { id, version: 1, text };
    const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
    await services.moderation.accept(rapporteur, decision);
    await talk(id, at + 1);
    return { id, version: 2, text };
  }

  /** By two who are not its author; answers with the ids of what was said. */
  async function talk(contributionId: string, at: number): Promise<string[]> {
    const [endorsementId, commentId] = [newId(), newId()];
    const seen = { contributionId, revisionNumber: 1, stance: 'ENDORSED' as const };
    const words = { kind: 'COMMENT' as const, language: 'en', text: 'This says two things.' };
    const support = { ...seen, id: endorsementId, capacity: 'PERSONAL' as const };
    const [endorsed, commented] = [
      await services.endorsements.endorse(someone(at), support),
      await services.comments.submit(someone(at + 1), { ...words, id: commentId, contributionId }),
    ];
    expect([endorsed, commented]).toMatchObject([{ outcome: 'DONE' }, { outcome: 'DONE' }]);
    return [endorsementId, commentId];
  }

  async function split({ id: contributionId, version, text }: Given): Promise<SplitContribution> {
    const parts = partsOf(text).map((part) => ({ id: newId(), text: part }));
    const command = { decisionId: newId(), contributionId, expectedVersion: version, parts };
    expect(await services.splitting.split(rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    return command;
  }

  async function undone({ decisionId, expectedVersion }: SplitContribution): Promise<void> {
    const [viewer, decision] = await services.undo.taken(decisionId, () => rapporteur);
    const undo = { undoId: newId(), decisionId, expectedVersion: expectedVersion + 1 };
    expect(await services.undo.undo(viewer, decision, undo)).toMatchObject({ outcome: 'DONE' });
  }

  /** All that anybody gave, apart from what is named. */
  async function rows(except: readonly string[] = []): Promise<string[]> {
    const all = await contentRows(database.owner, world.meetingId);
    return all.filter((row) => !except.some((id) => row.includes(id)));
  }

  beforeAll(async () => {
    database = await migratedDatabase('splitting_given');
    world = await createWorld(database.owner);
    services = contributionServices(database.unitOfWork);
    sessionId = (await world.session()).id;
    rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
    people = await Promise.all(Array.from({ length: 9 }, () => world.person()));
  });
  afterAll(() => database.close());

  describe('real proposals', () => {
    it('come back to the letter, with what is said of others in between', async () => {
      const texts = givenLines('duplicates-identical-clusters.jsonl')
        .map((line) => (JSON.parse(line) as Cluster).text)
        .filter((text) => text.includes(' '))
        .slice(0, CLUSTERS);
      const all: Given[] = [];
      for (const [at, text] of texts.entries()) all.push(await given(text, at));
      const [apart, beside] = [all.slice(0, -8), all.slice(-8)];
      const before = await rows();
      const commands: SplitContribution[] = [];
      for (const one of apart) commands.push(await split(one));
      const parts = commands.flatMap((one) => one.parts.map(({ id }) => id));
      expect(await rows(parts)).not.toEqual(before);
      const between: string[] = [];
      for (const [at, { id }] of beside.entries()) between.push(...(await talk(id, at + 7)));
      for (const command of commands) await undone(command);
      expect(await rows([...between, ...parts])).toEqual(before);
      expect(await rows(parts)).not.toEqual(before);
    }, 120_000);

    it('say in their parts every letter of the whole', async () => {
      const texts = await database.owner.query<{ whole: string; parts: string }[]>(
        `SELECT w.text AS whole, string_agg(r.text, '' ORDER BY s.ordinal) AS parts
         FROM split_part s JOIN contribution p ON p.id = s.part_id
         JOIN contribution_revision r ON r.contribution_id = p.id AND r.number = 1
         JOIN contribution_revision w ON w.contribution_id = p.part_of AND w.number = 1
         GROUP BY w.text, s.decision_id`,
      );
      expect(texts.length).toBeGreaterThan(20);
      for (const { whole, parts } of texts) expect(whole.startsWith(parts)).toBe(true);
    });

    it('are counted as what stands on them, all along', async () => {
      const wrong = await database.owner.query<unknown[]>(
        `SELECT c.id FROM contribution c WHERE c.meeting_id = $1 AND (c.comment_count, c.endorsement_count) <> (
           (SELECT count(*) FROM comment m WHERE m.contribution_id = c.id AND m.status = 'VISIBLE'),
           (SELECT count(*) FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL))`,
        [world.meetingId],
      );
      expect(wrong).toEqual([]);
    });
  });
});
