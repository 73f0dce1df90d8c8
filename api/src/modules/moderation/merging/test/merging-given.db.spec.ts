/** Real recommendations that several States made in the same words are merged, talked about, and come back to the letter. */
import { describe, expect, it } from '@jest/globals';
import { contentDigest } from '../../../../../test/support/content-digest.js';
import { whereFilesAreGiven } from '../../../../../test/support/given-files.js';
import {
  givenClusters,
  GivenRoom,
  type Cluster,
  type Given,
} from '../../../../../test/support/given-room.js';
import { newId } from '../../../../kernel/ids.js';
import type { ConsolidateContributions, MergeContributions } from '../merging-commands.type.js';

/** So many of the file: small and great ones alike. */
const CLUSTERS = 30;

whereFilesAreGiven('merging and unmerging real clusters', () => {
  const room = new GivenRoom('merging_given');

  /** Each of its texts by another person. */
  async function given({ text, members }: Cluster): Promise<Given[]> {
    const all = [];
    for (const at of members.keys()) all.push(await room.given(text, at));
    return all;
  }

  const going = (all: readonly Given[]) =>
    all.map(({ id: contributionId, version: expectedVersion }) => ({
      ...{ decisionId: newId(), contributionId, expectedVersion },
    }));

  async function merged([target, ...others]: readonly Given[]): Promise<MergeContributions> {
    const at = { targetId: target!.id, targetVersion: target!.version };
    const command = { mergingId: newId(), parents: going(others), ...at };
    expect(await room.services.merging.merge(room.rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    return command;
  }

  /** All of them, in one text of a rapporteur's own words. */
  async function consolidated(all: readonly Given[]): Promise<ConsolidateContributions> {
    const text = `Several say: ${all[0]!.text}`;
    const written = { kind: 'PRIORITY' as const, language: 'en', text, addressees: [] };
    const command = { mergingId: newId(), contributionId: newId(), parents: going(all), ...written };
    expect(await room.services.consolidation.consolidate(room.rapporteur, command)).toMatchObject({
      outcome: 'DONE',
    });
    return command;
  }

  /** Whoever wrote the first of them wants to be named. */
  async function agreed({ parents, contributionId: targetId }: ConsolidateContributions): Promise<void> {
    const { contributionId } = parents[0]!;
    const answer = { contributionId, targetId, revisionNumber: 1, isAgreed: true };
    expect(await room.services.coAuthorship.answer(room.someone(0), answer)).toMatchObject({
      outcome: 'DONE',
    });
  }

  const digest = (except?: readonly string[]): Promise<string> =>
    contentDigest(room.database.owner, room.world.meetingId, except);

  describe('real clusters', () => {
    it('come back to the letter, with comments and support in between', async () => {
      const newcomer = await room.world.person();
      const all = [];
      for (const cluster of givenClusters().slice(0, CLUSTERS)) all.push(await given(cluster));
      const before = await digest();
      const commands = [];
      for (const members of all) commands.push(await merged(members));
      const between = [];
      for (const { targetId } of commands)
        between.push(...(await room.talk(targetId, newcomer, room.rapporteur)));
      expect(await digest(between)).not.toBe(before);
      for (const { parents } of commands) await room.takenBack(parents.at(-1)!);
      expect(await digest(between)).toBe(before);
      expect(await digest()).not.toBe(before);
    }, 120_000);

    it('come back to the letter from new texts, with comments, support and consent in between', async () => {
      const newcomer = await room.world.person();
      const all = [];
      for (const cluster of givenClusters().slice(0, CLUSTERS)) all.push(await given(cluster));
      const before = await digest();
      const commands = [];
      for (const members of all) commands.push(await consolidated(members));
      for (const command of commands) {
        await room.talk(command.contributionId, newcomer, room.rapporteur);
        await agreed(command);
      }
      const texts = commands.map(({ contributionId }) => contributionId);
      expect(await digest(texts)).not.toBe(before);
      for (const { parents } of commands) await room.takenBack(parents.at(-1)!);
      expect(await digest(texts)).toBe(before);
      expect(await digest()).not.toBe(before);
    }, 120_000);

    it('are counted as what stands on them, all along', () => room.expectExactCounts());
  });
});
