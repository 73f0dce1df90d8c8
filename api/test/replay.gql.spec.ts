/** Real votes of people who changed their minds, played through the API as those people: what stands in the end is their last word. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { playVotes } from '../../packages/devkit/replay/play-votes.mjs';
import {
  byVoter,
  differences,
  lastStances,
  readVotes,
  type Vote,
} from '../../packages/devkit/replay/votes.mjs';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { createWorld } from './support/contribution-world.js';
import { givenFile, whereFilesAreGiven } from './support/given-files.js';
import { runImport } from './support/import-command.js';
import { signedIn, type Person } from './support/person.js';

/** Of everybody who voted otherwise on some statement than before, all votes. */
function ofChangedMinds(votes: readonly Vote[]): Vote[] {
  return [...byVoter(votes).values()].filter((own) => own.some((one) => isChanged(one, own))).flat();
}

const isChanged = (one: Vote, own: readonly Vote[]) =>
  own.some(({ statement, vote }) => statement === one.statement && vote !== one.vote);

whereFilesAreGiven('the replay of votes', () => {
  let api: BootedApi;
  let votes: Vote[];
  const voters = new Map<string, Person>();
  const contributions = new Map<string, string>();

  async function importStatements(): Promise<void> {
    const statements = [...new Set(votes.map(({ statement }) => statement))];
    const folder = mkdtempSync(path.join(tmpdir(), 'aportes votes '));
    const file = path.join(folder, 'statements.jsonl');
    writeFileSync(file, statements.map((id) => JSON.stringify({ id, lang: 'en', text: id })).join('\n'));
    const { counts } = await runImport(api.database.unitOfWork, file, '--meeting', 'tst2017');
    rmSync(folder, { recursive: true });
    expect(counts.taken).toBe(statements.length);
    const rows = await api.database.owner.query<{ id: string; statement: string }[]>(
      'SELECT id, external_id AS statement FROM contribution',
    );
    for (const { id, statement } of rows) contributions.set(statement, id);
  }

  beforeAll(async () => {
    api = await bootApi('replay_gql');
    const world = await createWorld(api.database.owner);
    votes = ofChangedMinds(readVotes(givenFile('polis-votes.csv')));
    await importStatements();
    for (const voter of byVoter(votes).keys()) voters.set(voter, await signedIn(api, await world.person()));
  });

  afterAll(() => api.close());

  async function stored(): Promise<{ voter: string; statement: string; stance: string }[]> {
    const rows = await api.database.owner.query<{ participant: string; statement: string; stance: string }[]>(
      `SELECT e.participant_id AS participant, c.external_id AS statement, e.stance
       FROM endorsement e JOIN contribution c ON c.id = e.contribution_id WHERE e.ended_at IS NULL`,
    );
    const names = new Map([...voters].map(([name, { participantId }]) => [participantId, name]));
    return rows.map(({ participant, ...row }) => ({ ...row, voter: names.get(participant) ?? participant }));
  }

  it('leaves each voter with the last vote, whatever was voted before', async () => {
    expect(votes.length).toBeGreaterThan(300);
    expect(lastStances(votes).length).toBeLessThan(votes.length);
    await playVotes(votes, {
      askOf: (voter) => (query, variables) => voters.get(voter)!.ask(query, variables),
      contributionOf: (statement) => contributions.get(statement)!,
    });
    expect(differences(await stored(), votes)).toEqual([]);
  });
});
