/** Many at once over the API: each by itself, none decided twice by two at once, and all taken back as far as nobody acted. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

type Answer = { __typename: string; contribution?: Written } | null;

let api: BootedApi;
let cast: Cast;
let colleague: Person;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('bulk_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId: null }];
  colleague = await signedIn(api, await cast.world.person({ name: 'Otra Relatora', roles }));
}, 30_000);

afterAll(() => api.close());

const accepting = ({ id, version }: Written) => ({
  decisionId: newId(),
  contributionId: id,
  expectedVersion: version,
});

async function many(count: number): Promise<Written[]> {
  const all: Written[] = [];
  for (let at = 0; at < count; at += 1) all.push(await submitted(cast.author, sessionId));
  return all;
}

async function bulk(
  person: Person,
  name: string,
  items: readonly object[],
): Promise<{ answers: Answer[]; names: (string | null)[]; codes: readonly string[] }> {
  const { data, codes } = await person.ask<Record<string, Answer[]> | null>(webOperation(name), {
    input: { items },
  });
  const answers = Object.values(data ?? {})[0] ?? [];
  return { answers, names: answers.map((one) => one && one.__typename), codes };
}

async function statusOf(items: readonly Written[]): Promise<string[]> {
  const rows = await api.database.owner.query<{ id: string; status: string }[]>(
    'SELECT id, status FROM contribution WHERE id = ANY($1::uuid[])',
    [items.map(({ id }) => id)],
  );
  return items.map(({ id }) => rows.find((row) => row.id === id)!.status);
}

describe('many at once', () => {
  it('are accepted each by itself: what somebody else has, or has changed, or is one’s own, stays', async () => {
    const [free, claimed, stale] = (await many(3)) as [Written, Written, Written];
    const own = await submitted(cast.rapporteur, sessionId);
    await command(colleague, 'ClaimContribution', { contributionId: claimed.id });
    const items = [free, claimed, { ...stale, version: 7 }, own].map(accepting);
    const { names, codes } = await bulk(cast.rapporteur, 'AcceptContributions', items);
    expect(names).toEqual(['ContributionPayload', 'ClaimedByAnother', 'Stale', null]);
    expect(codes).toEqual(['FORBIDDEN']);
    expect(await statusOf([free, claimed, stale, own])).toEqual([
      'ACCEPTED',
      'IN_REVIEW',
      'SUBMITTED',
      'SUBMITTED',
    ]);
    // Delivered once more it is the same answer.
    expect((await bulk(cast.rapporteur, 'AcceptContributions', items)).names).toEqual(names);
  });

  it('are decided once each where two accept overlapping ones in the same moment', async () => {
    const items = await many(8);
    const [one, other] = await Promise.all([
      bulk(cast.rapporteur, 'AcceptContributions', items.slice(0, 6).map(accepting)),
      bulk(colleague, 'AcceptContributions', items.slice(2).map(accepting)),
    ]);
    const done = [...one.names, ...other.names].filter((name) => name === 'ContributionPayload');
    expect(done).toHaveLength(8);
    expect(new Set(await statusOf(items))).toEqual(new Set(['ACCEPTED']));
    const [count] = await api.database.owner.query<{ decisions: number }[]>(
      'SELECT count(*)::integer AS decisions FROM moderation_decision WHERE contribution_id = ANY($1::uuid[])',
      [items.map(({ id }) => id)],
    );
    expect(count).toEqual({ decisions: 8 });
  });

  it('are taken back at once, but for those on which somebody has acted', async () => {
    const items = await many(3);
    const decisions = items.map(accepting);
    const { answers } = await bulk(cast.rapporteur, 'AcceptContributions', decisions);
    const last = answers[2]!.contribution!;
    const withdrawal = { contributionId: last.id, expectedVersion: last.version };
    await command(cast.author, 'WithdrawContribution', withdrawal);
    const undos = decisions.map(({ decisionId }) => ({ undoId: newId(), decisionId, expectedVersion: 2 }));
    const { names } = await bulk(cast.rapporteur, 'UndoDecisions', undos);
    expect(names).toEqual(['ContributionPayload', 'ContributionPayload', 'NotAllowedNow']);
    expect(await statusOf(items)).toEqual(['SUBMITTED', 'SUBMITTED', 'WITHDRAWN']);
  });

  it('are retagged and taken back', async () => {
    const items = await many(2);
    const changes = items.map(({ id, version }) => ({
      ...{ retaggingId: newId(), contributionId: id, expectedVersion: version },
      themeIds: [cast.world.themeIds[1]!],
    }));
    expect((await bulk(cast.rapporteur, 'RetagContributions', changes)).names).toEqual([
      'ContributionPayload',
      'ContributionPayload',
    ]);
    const undos = changes.map(({ retaggingId }) => ({ undoId: newId(), retaggingId, expectedVersion: 2 }));
    expect((await bulk(cast.rapporteur, 'UndoRetaggings', undos)).names).toEqual([
      'ContributionPayload',
      'ContributionPayload',
    ]);
  });

  it('are a hundred at most, and for the desk alone', async () => {
    const [item] = (await many(1)) as [Written];
    const tooMany = Array.from({ length: 101 }, () => accepting(item));
    expect((await bulk(cast.rapporteur, 'AcceptContributions', tooMany)).codes).toEqual(['INVALID']);
    for (const [person, code] of [
      [cast.expert, 'FORBIDDEN'],
      [cast.stranger, 'NOT_FOUND'],
      [cast.public, 'NOT_SIGNED_IN'],
    ] as const)
      expect((await bulk(person, 'AcceptContributions', [accepting(item)])).codes).toEqual([code]);
    expect(await statusOf([item])).toEqual(['SUBMITTED']);
  });
});
