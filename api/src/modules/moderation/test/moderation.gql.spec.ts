/** The desk over the API: who decides, who is told what, and that everybody else is refused. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

/** One of them takes it in hand first. */
const COMMAND_CEILING = 11;

let api: BootedApi;
let cast: Cast;
let sessionId: string;

const decision = ({ id, version }: Written) => ({
  decisionId: newId(),
  contributionId: id,
  expectedVersion: version,
});

const DECISIONS = {
  AcceptContribution: (written: Written) => decision(written),
  DeclineContribution: (written: Written) => ({
    ...decision(written),
    reason: 'NOT_CONCRETE',
    note: 'Diga quién debe actuar.',
  }),
  RequestChanges: (written: Written) => ({ ...decision(written), message: 'Nombre a quién se dirige.' }),
};
const NAMES = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];

async function decisionsSeenBy(person: Cast['author'], id: string): Promise<unknown[] | null> {
  const { data } = await person.ask<{ contribution: { decisions: unknown[] } | null }>(
    webOperation('ContributionDetailsById'),
    { id },
  );
  return data.contribution && data.contribution.decisions;
}

beforeAll(async () => {
  api = await bootApi('moderation_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

describe.each(NAMES)('%s', (name) => {
  it('CVE-2026-40869: is the rapporteur’s alone, and taken once', async () => {
    const written = await submitted(cast.author, sessionId);
    const input = DECISIONS[name](written);
    const query = webOperation(name);
    for (const person of [cast.author, cast.expert, cast.delegate, cast.secretariat])
      expect((await person.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['NOT_FOUND']);
    const { data, statements } = await cast.rapporteur.ask<Record<string, { __typename: string }>>(query, {
      input,
    });
    expect(Object.values(data)[0]!.__typename).toBe('ContributionPayload');
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect((await cast.rapporteur.ask(query, { input })).data).toEqual(data);
    const late = await command(cast.rapporteur, name, DECISIONS[name](written));
    expect(late.__typename).toBe('NotAllowedNow');
  });

  it('is refused to a rapporteur about an own text', async () => {
    const written = await submitted(cast.rapporteur, sessionId);
    const { codes } = await cast.rapporteur.ask(webOperation(name), { input: DECISIONS[name](written) });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

it('CVE-2026-32620: tells reason and message to the author and the desk, and to nobody else', async () => {
  const written = await submitted(cast.author, sessionId);
  await command(cast.rapporteur, 'RequestChanges', DECISIONS.RequestChanges(written));
  for (const person of [cast.author, cast.rapporteur, cast.secretariat])
    expect(await decisionsSeenBy(person, written.id)).toMatchObject([
      { toStatus: 'CHANGES_REQUESTED', message: 'Nombre a quién se dirige.' },
    ]);
  expect(await decisionsSeenBy(cast.expert, written.id)).toEqual([]);
  expect(await decisionsSeenBy(cast.public, written.id)).toBeNull();
});

it('asks for the note that a refusal needs', async () => {
  const written = await submitted(cast.author, sessionId);
  const input = { ...DECISIONS.DeclineContribution(written), note: '' };
  expect(await command(cast.rapporteur, 'DeclineContribution', input)).toMatchObject({
    __typename: 'Invalid',
    fields: [{ field: 'note', code: 'REQUIRED' }],
  });
});
