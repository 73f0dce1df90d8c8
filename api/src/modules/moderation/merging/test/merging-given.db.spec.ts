/** Real recommendations that several States made in the same words are merged, talked about, and come back to the letter. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { contentDigest } from '../../../../../test/support/content-digest.js';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../../test/support/contribution-world.js';
import { givenLines, whereFilesAreGiven } from '../../../../../test/support/given-files.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../../test/support/migrated-database.js';
import { newId } from '../../../../kernel/ids.js';
import type { ConsolidateContributions, MergeContributions } from '../merging-commands.type.js';

interface Cluster {
  text: string;
  members: string[];
}

/** So many of the file: small and great ones alike. */
const CLUSTERS = 30;

whereFilesAreGiven('merging and unmerging real clusters', () => {
  let database: MigratedDatabase;
  let world: World;
  let services: ContributionServices;
  let sessionId: string;
  let rapporteur: MeetingActor;
  let people: MeetingActor[];
  let newcomer: MeetingActor;

  const someone = (at: number): MeetingActor => people[at % people.length]!;

  /** Each member by another person; every second one is accepted, and supported and commented on before anything goes. */
  async function given({ text, members }: Cluster): Promise<{ id: string; version: number }[]> {
    const all = [];
    for (const at of members.keys()) {
      const id = newId();
      const item = { id, sessionId, kind: 'PRIORITY' as const, subregionIds: [], language: 'en', text };
      expect(await services.contributions.submit(someone(at), item)).toMatchObject({ outcome: 'DONE' });
      if (at % 2 === 0) {
        const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
        await services.moderation.accept(rapporteur, decision);
        await talk(id, someone(at + 1), someone(at + 2));
      }
      all.push({ id, version: at % 2 === 0 ? 2 : 1 });
    }
    return all;
  }

  /** By two who are not its author; answers with the ids of what was said. */
  async function talk(
    contributionId: string,
    endorser: MeetingActor,
    commenter: MeetingActor,
  ): Promise<string[]> {
    const [endorsementId, commentId] = [newId(), newId()];
    const seen = { contributionId, revisionNumber: 1, stance: 'ENDORSED' as const };
    const words = { kind: 'COMMENT' as const, language: 'en', text: 'This is said twice.' };
    await services.endorsements.endorse(endorser, { ...seen, id: endorsementId, capacity: 'PERSONAL' });
    await services.comments.submit(commenter, { ...words, id: commentId, contributionId });
    return [endorsementId, commentId];
  }

  async function merged(all: readonly { id: string; version: number }[]): Promise<MergeContributions> {
    const [target, ...others] = all;
    const parents = others.map(({ id: contributionId, version: expectedVersion }) => ({
      ...{ decisionId: newId(), contributionId, expectedVersion },
    }));
    const command = { mergingId: newId(), parents, targetId: target!.id, targetVersion: target!.version };
    expect(await services.merging.merge(rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    return command;
  }

  /** All of them, in one text of a rapporteur's own words. */
  async function consolidated(
    all: readonly { id: string; version: number }[],
    { text }: Cluster,
  ): Promise<ConsolidateContributions> {
    const parents = all.map(({ id: contributionId, version: expectedVersion }) => ({
      ...{ decisionId: newId(), contributionId, expectedVersion },
    }));
    const written = {
      kind: 'PRIORITY' as const,
      language: 'en',
      text: `Several say: ${text}`,
      addressees: [],
    };
    const command = { mergingId: newId(), contributionId: newId(), parents, ...written };
    expect(await services.consolidation.consolidate(rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    return command;
  }

  /** Whoever wrote the first of them wants to be named. */
  async function agreed({ parents, contributionId: targetId }: ConsolidateContributions): Promise<void> {
    const answer = {
      contributionId: parents[0]!.contributionId,
      targetId,
      revisionNumber: 1,
      isAgreed: true,
    };
    expect(await services.coAuthorship.answer(someone(0), answer)).toMatchObject({ outcome: 'DONE' });
  }

  async function undone({ parents }: Pick<MergeContributions, 'parents'>): Promise<void> {
    const { decisionId, expectedVersion } = parents.at(-1)!;
    const [viewer, decision] = await services.undo.taken(decisionId, () => rapporteur);
    const undo = { undoId: newId(), decisionId, expectedVersion: expectedVersion + 1 };
    expect(await services.undo.undo(viewer, decision, undo)).toMatchObject({ outcome: 'DONE' });
  }

  beforeAll(async () => {
    database = await migratedDatabase('merging_given');
    world = await createWorld(database.owner);
    services = contributionServices(database.unitOfWork);
    sessionId = (await world.session()).id;
    rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
    newcomer = await world.person();
    people = await Promise.all(Array.from({ length: 9 }, () => world.person()));
  });
  afterAll(() => database.close());

  describe('real clusters', () => {
    it('come back to the letter, with comments and support in between', async () => {
      const clusters = givenLines('duplicates-identical-clusters.jsonl')
        .map((line) => JSON.parse(line) as Cluster)
        .slice(0, CLUSTERS);
      const all = [];
      for (const cluster of clusters) all.push(await given(cluster));
      const before = await contentDigest(database.owner, world.meetingId);
      const commands = [];
      for (const members of all) commands.push(await merged(members));
      const between = [];
      for (const { targetId } of commands) between.push(...(await talk(targetId, newcomer, rapporteur)));
      expect(await contentDigest(database.owner, world.meetingId, between)).not.toBe(before);
      for (const command of commands) await undone(command);
      expect(await contentDigest(database.owner, world.meetingId, between)).toBe(before);
      expect(await contentDigest(database.owner, world.meetingId)).not.toBe(before);
    }, 120_000);

    it('come back to the letter from new texts, with comments, support and consent in between', async () => {
      const clusters = givenLines('duplicates-identical-clusters.jsonl')
        .map((line) => JSON.parse(line) as Cluster)
        .slice(0, CLUSTERS);
      const all = [];
      for (const cluster of clusters) all.push(await given(cluster));
      const before = await contentDigest(database.owner, world.meetingId);
      const commands = [];
      for (const [at, members] of all.entries()) commands.push(await consolidated(members, clusters[at]!));
      for (const command of commands) {
        await talk(command.contributionId, newcomer, rapporteur);
        await agreed(command);
      }
      const texts = commands.map(({ contributionId }) => contributionId);
      expect(await contentDigest(database.owner, world.meetingId, texts)).not.toBe(before);
      for (const command of commands) await undone(command);
      expect(await contentDigest(database.owner, world.meetingId, texts)).toBe(before);
      expect(await contentDigest(database.owner, world.meetingId)).not.toBe(before);
    }, 120_000);

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
