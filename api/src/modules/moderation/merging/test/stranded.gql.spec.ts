/** What went into a text that was withdrawn since, over the API: seen at its own desk, and off it again once that is undone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import type { Person } from '../../../../../test/support/person.js';
import { accepted, command, submitted } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;

beforeAll(async () => {
  api = await bootApi('stranded_gql');
  cast = await castOf(api);
}, 30_000);

afterAll(() => api.close());

async function stranded(person: Person): Promise<string[]> {
  const { data } = await person.ask<{ meeting: { strandedContributions: { id: string }[] } }>(
    webOperation('StrandedContributions'),
    { slug: 'tst2017' },
  );
  return data.meeting.strandedContributions.map(({ id }) => id);
}

it('stands at the desk until whoever merged it has it stand by itself again', async () => {
  const { id: sessionId } = await cast.world.session();
  const part = await accepted(cast, await submitted(cast.author, sessionId));
  const text = await accepted(cast, await submitted(cast.delegate, sessionId));
  const decisionId = newId();
  const parents = [{ decisionId, contributionId: part.id, expectedVersion: part.version }];
  await command(cast.rapporteur, 'MergeContributions', {
    ...{ mergingId: newId(), parents, targetId: text.id, targetVersion: text.version },
  });
  expect(await stranded(cast.rapporteur)).toEqual([]);
  const withdrawal = { contributionId: text.id, expectedVersion: text.version, reason: null };
  await command(cast.delegate, 'WithdrawContribution', withdrawal);
  expect(await stranded(cast.rapporteur)).toEqual([part.id]);
  expect(await stranded(cast.secretariat)).toEqual([part.id]);
  const undo = { undoId: newId(), decisionId, expectedVersion: part.version + 1 };
  expect(await command(cast.rapporteur, 'UndoDecision', undo)).toMatchObject({
    contribution: { status: 'ACCEPTED' },
  });
  expect(await stranded(cast.rapporteur)).toEqual([]);
});
