/** Real proposals are taken apart sentence by sentence, others are talked about meanwhile, and all come back to the letter. */
import { describe, expect, it } from '@jest/globals';
import { contentRows } from '../../../../../test/support/content-digest.js';
import { whereFilesAreGiven } from '../../../../../test/support/given-files.js';
import { givenClusters, GivenRoom, type Given } from '../../../../../test/support/given-room.js';
import { newId } from '../../../../kernel/ids.js';
import type { SplitContribution } from '../splitting-commands.type.js';

/** So many of the file. */
const CLUSTERS = 40;

/** After half of the words, where the sentence has no end in it. */
function partsOf(text: string): string[] {
  const sentences = text.match(/[^.;]+[.;]*\s*/g) ?? [text];
  if (sentences.length > 1) return sentences.slice(0, 20);
  const middle = text.indexOf(' ', text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

whereFilesAreGiven('splitting real proposals', () => {
  const room = new GivenRoom('splitting_given');

  async function split({ id: contributionId, version, text }: Given): Promise<SplitContribution> {
    const parts = partsOf(text).map((part) => ({ id: newId(), text: part }));
    const command = { decisionId: newId(), contributionId, expectedVersion: version, parts };
    expect(await room.services.splitting.split(room.rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    return command;
  }

  /** All that anybody gave, apart from what is named. */
  async function rows(except: readonly string[] = []): Promise<string[]> {
    const all = await contentRows(room.database.owner, room.world.meetingId);
    return all.filter((row) => !except.some((id) => row.includes(id)));
  }

  describe('real proposals', () => {
    it('come back to the letter, with what is said of others in between', async () => {
      const texts = givenClusters()
        .map(({ text }) => text)
        .filter((text) => text.includes(' '))
        .slice(0, CLUSTERS);
      const all: Given[] = [];
      for (const [at, text] of texts.entries()) all.push(await room.given(text, at));
      const [apart, beside] = [all.slice(0, -8), all.slice(-8)];
      const before = await rows();
      const commands: SplitContribution[] = [];
      for (const one of apart) commands.push(await split(one));
      const parts = commands.flatMap((one) => one.parts.map(({ id }) => id));
      expect(await rows(parts)).not.toEqual(before);
      const between: string[] = [];
      for (const [at, { id }] of beside.entries())
        between.push(...(await room.talk(id, room.someone(at + 7), room.someone(at + 8))));
      for (const command of commands) await room.takenBack(command);
      expect(await rows([...between, ...parts])).toEqual(before);
      expect(await rows(parts)).not.toEqual(before);
    }, 120_000);

    it('say in their parts every letter of the whole', async () => {
      const texts = await room.database.owner.query<{ whole: string; parts: string }[]>(
        `SELECT w.text AS whole, string_agg(r.text, '' ORDER BY s.ordinal) AS parts
         FROM split_part s JOIN contribution p ON p.id = s.part_id
         JOIN contribution_revision r ON r.contribution_id = p.id AND r.number = 1
         JOIN contribution_revision w ON w.contribution_id = p.part_of AND w.number = 1
         GROUP BY w.text, s.decision_id`,
      );
      expect(texts.length).toBeGreaterThan(20);
      for (const { whole, parts } of texts) expect(whole.startsWith(parts)).toBe(true);
    });

    it('are counted as what stands on them, all along', () => room.expectExactCounts());
  });
});
