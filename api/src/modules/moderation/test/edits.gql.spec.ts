/** Edits of accepted texts over the API: they wait beside what everybody reads, for the author and the desk alone. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

const FIRST = 'Que los Estados reconozcan los títulos de las personas migrantes.';
const EDITED = 'Que los Estados reconozcan en un año los títulos de las personas migrantes.';
const COMMAND_CEILING = 12;

const READ = `query ($id: ID!) {
  contribution(id: $id) { text version revisionNumber revisions { number text state decision { message } } }
}`;
const SINCE = `query ($meetingId: ID!, $seq: Int!) {
  changesSince(meetingId: $meetingId, seq: $seq) { seq hasMore changes { seq type } }
}`;

let api: BootedApi;
let cast: Cast;
let sessionId: string;

interface Read {
  text: string;
  version: number;
  revisionNumber: number;
  revisions: { number: number; text: string; state: string; decision: { message: string | null } | null }[];
}

async function readBy(person: Person, id: string): Promise<Read> {
  const { data } = await person.ask<{ contribution: Read }>(READ, { id });
  return data.contribution;
}

/** Of the text as it stands, and of each version that the person may read. */
async function countriesSeenBy(person: Person, id: string): Promise<[string[], string[][]]> {
  const { data } = await person.ask<{
    contribution: { countryCodes: string[]; revisions: { countryCodes: string[] }[] };
  }>(`query ($id: ID!) { contribution(id: $id) { countryCodes revisions { countryCodes } } }`, { id });
  const { countryCodes, revisions } = data.contribution;
  return [countryCodes, revisions.map((one) => one.countryCodes)];
}

async function changesSeenBy(person: Person, seq: number): Promise<{ seq: number; type: string }[]> {
  type Page = { changesSince: { changes: { seq: number; type: string }[]; seq: number; hasMore: boolean } };
  const { data } = await person.ask<Page>(SINCE, { meetingId: cast.world.meetingId, seq });
  const { changes, hasMore, seq: last } = data.changesSince;
  return hasMore ? [...changes, ...(await changesSeenBy(person, last))] : changes;
}

const edit = ({ id, version }: Written, text = EDITED) => ({
  contributionId: id,
  expectedVersion: version,
  revisionId: newId(),
  language: 'es',
  text,
  addressees: ['STATES'],
  reason: 'Falta el plazo.',
});

/** An accepted text with an edit of its author that waits. */
async function edited(text = EDITED): Promise<Written> {
  const written = await accepted(cast, await submitted(cast.author, sessionId));
  const result = await command(cast.author, 'ReviseContribution', edit(written, text));
  expect(result.__typename).toBe('ContributionPayload');
  return result.contribution!;
}

const seen = ({ id, version }: Written, revisionNumber = 2) => ({
  contributionId: id,
  expectedVersion: version,
  revisionNumber,
});
const verdict = (written: Written) => ({ ...seen(written), decisionId: newId() });
const DECISIONS = {
  AcceptEdit: verdict,
  DeclineEdit: (written: Written) => ({ ...verdict(written), note: 'El plazo no se acordó.' }),
};
const NAMES = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];

beforeAll(async () => {
  api = await bootApi('edits_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

it('leaves what everybody reads as it was, and shows the edit to the author and the desk alone', async () => {
  const written = await edited();
  for (const person of [cast.public, cast.expert, cast.delegate]) {
    const read = await readBy(person, written.id);
    expect(read).toMatchObject({ text: FIRST, revisionNumber: 1 });
    expect(read.revisions.map(({ state }) => state)).toEqual(['CURRENT']);
  }
  for (const person of [cast.author, cast.rapporteur, cast.secretariat])
    expect((await readBy(person, written.id)).revisions).toMatchObject([
      { number: 1, text: FIRST, state: 'CURRENT' },
      { number: 2, text: EDITED, state: 'WAITING' },
    ]);
});

it('shows who decides every field of the edit beside the accepted version', async () => {
  const written = await accepted(cast, await submitted(cast.author, sessionId));
  const fields = {
    addressees: ['STATES', 'CIVIL_SOCIETY'],
    affectedGroups: ['WOMEN'],
    countryCodes: ['CL', 'JM'],
    details: [{ name: 'timeHorizon', text: 'Un año.' }],
  };
  await command(cast.author, 'ReviseContribution', { ...edit(written), ...fields });
  const { data } = await cast.rapporteur.ask(webOperation('ContributionDetailsById'), { id: written.id });
  expect(data).toMatchObject({
    contribution: {
      addressees: ['STATES'],
      affectedGroups: [],
      countryCodes: [],
      details: [],
      revisions: [{ addressees: ['STATES'], affectedGroups: [], countryCodes: [], details: [] }, fields],
    },
  });
});

it('keeps what its author says of an edit; who says nothing may have changed what is said', async () => {
  const written = await accepted(cast, await submitted(cast.author, sessionId));
  const first = await command(cast.author, 'ReviseContribution', edit(written));
  const second = { ...edit(first.contribution!, `${EDITED} Ya.`), editKind: 'EDITORIAL' };
  await command(cast.author, 'ReviseContribution', second);
  const { data } = await cast.author.ask<{ contribution: { revisions: { editKind: string }[] } }>(
    `query ($id: ID!) { contribution(id: $id) { revisions { editKind } } }`,
    { id: written.id },
  );
  const kinds = data.contribution.revisions.map(({ editKind }) => editKind);
  expect(kinds).toEqual(['SUBSTANTIVE', 'SUBSTANTIVE', 'EDITORIAL']);
});

it('knows an edit that is sent again by all of its fields', async () => {
  const written = await accepted(cast, await submitted(cast.author, sessionId));
  const sent = edit(written);
  for (const expected of ['ContributionPayload', 'ContributionPayload'])
    expect((await command(cast.author, 'ReviseContribution', sent)).__typename).toBe(expected);
  const others = [{ addressees: ['CIVIL_SOCIETY'] }, { editKind: 'EDITORIAL' }, { countryCodes: ['CL'] }];
  for (const other of others) {
    const { __typename } = await command(cast.author, 'ReviseContribution', { ...sent, ...other });
    expect(__typename).toBe('IdReused');
  }
});

it('has the countries of a version with it: an edit shows its own once it is accepted, and keeps them where it names none', async () => {
  const written = await accepted(
    cast,
    await submitted(cast.author, sessionId, { countryCodes: ['jm', 'CL'] }),
  );
  const unknown = await command(cast.author, 'ReviseContribution', {
    ...edit(written),
    countryCodes: ['XX'],
  });
  expect(unknown).toMatchObject({ fields: [{ field: 'countryCodes', code: 'UNKNOWN_REFERENCE' }] });
  const named = { ...edit(written), countryCodes: ['cl'] };
  const waiting = (await command(cast.author, 'ReviseContribution', named)).contribution!;
  const again = { ...edit(waiting), text: `${EDITED} Ya.` };
  const last = (await command(cast.author, 'ReviseContribution', again)).contribution!;
  expect(await countriesSeenBy(cast.public, written.id)).toEqual([['CL', 'JM'], [['CL', 'JM']]]);
  await command(cast.rapporteur, 'AcceptEdit', { ...verdict(last), revisionNumber: 3 });
  expect(await countriesSeenBy(cast.public, written.id)).toEqual([['CL'], [['CL', 'JM'], ['CL']]]);
  expect((await command(cast.author, 'ReviseContribution', again)).__typename).toBe('ContributionPayload');
});

it('puts the edit on the desk, and takes it off when it was decided', async () => {
  const written = await edited();
  const queue = async () => {
    const { data } = await cast.rapporteur.ask<{ meeting: { queue: { edges: { node: Written }[] } } }>(
      webOperation('DeskQueue'),
      { slug: 'tst2017' },
    );
    return data.meeting.queue.edges.map(({ node }) => node.id);
  };
  expect(await queue()).toContain(written.id);
  await command(cast.rapporteur, 'AcceptEdit', DECISIONS.AcceptEdit(written));
  expect(await queue()).not.toContain(written.id);
});

it('shows an accepted edit to everybody and keeps the text before it to the letter', async () => {
  const written = await edited();
  await command(cast.rapporteur, 'AcceptEdit', DECISIONS.AcceptEdit(written));
  const read = await readBy(cast.public, written.id);
  expect(read).toMatchObject({ text: EDITED, revisionNumber: 2 });
  expect(read.revisions).toMatchObject([
    { text: FIRST, state: 'FORMER' },
    { text: EDITED, state: 'CURRENT', decision: null },
  ]);
});

it('tells the author why an edit was declined, and nobody else that there was one', async () => {
  const written = await edited();
  await command(cast.rapporteur, 'DeclineEdit', DECISIONS.DeclineEdit(written));
  expect((await readBy(cast.author, written.id)).revisions[1]).toMatchObject({
    state: 'NOT_TAKEN',
    decision: { message: 'El plazo no se acordó.' },
  });
  expect((await readBy(cast.expert, written.id)).revisions).toHaveLength(1);
});

it('lets the author take an edit back, and begin another', async () => {
  const written = await edited();
  const taken = await command(cast.author, 'WithdrawEdit', seen(written));
  expect((await readBy(cast.author, written.id)).revisions[1]).toMatchObject({ state: 'NOT_TAKEN' });
  expect((await command(cast.author, 'WithdrawEdit', seen(written))).__typename).toBe('ContributionPayload');
  const again = await command(cast.author, 'ReviseContribution', edit(taken.contribution!, `${EDITED} Ya.`));
  expect(again.__typename).toBe('ContributionPayload');
  expect((await readBy(cast.author, written.id)).revisions.map(({ state }) => state)).toEqual([
    'CURRENT',
    'NOT_TAKEN',
    'WAITING',
  ]);
});

it('refuses a decision about an edit that another has replaced, with what waits now', async () => {
  const written = await edited();
  await command(cast.author, 'ReviseContribution', edit(written, `${EDITED} Ya.`));
  for (const name of NAMES)
    expect((await command(cast.rapporteur, name, DECISIONS[name](written))).__typename).toBe('Stale');
  expect((await readBy(cast.public, written.id)).text).toBe(FIRST);
});

it('tells the room of nothing until the edit is accepted', async () => {
  const written = await accepted(cast, await submitted(cast.author, sessionId));
  const { seq } = (await changesSeenBy(cast.author, 0)).at(-1)!;
  const { contribution } = await command(cast.author, 'ReviseContribution', edit(written));
  expect(await changesSeenBy(cast.expert, seq)).toEqual([]);
  for (const person of [cast.author, cast.rapporteur])
    expect(await changesSeenBy(person, seq)).toMatchObject([{ type: 'EDIT_SUBMITTED' }]);
  await command(cast.rapporteur, 'AcceptEdit', verdict(contribution!));
  expect(await changesSeenBy(cast.expert, seq)).toMatchObject([{ type: 'CONTRIBUTION_REVISED' }]);
});

it('lets a withdrawn text take its waiting edit with it', async () => {
  const { id, version } = await edited();
  const input = { contributionId: id, expectedVersion: version, reason: null };
  expect((await command(cast.author, 'WithdrawContribution', input)).__typename).toBe('ContributionPayload');
  expect((await readBy(cast.author, id)).revisions[1]).toMatchObject({ state: 'NOT_TAKEN' });
});

describe.each(NAMES)('%s', (name) => {
  it('is the rapporteur’s alone, and taken once', async () => {
    const written = await edited();
    const input = DECISIONS[name](written);
    const query = webOperation(name);
    for (const person of [cast.author, cast.expert, cast.delegate, cast.secretariat])
      expect((await person.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    const { data, statements } = await cast.rapporteur.ask<Record<string, { __typename: string }>>(query, {
      input,
    });
    expect(Object.values(data)[0]!.__typename).toBe('ContributionPayload');
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect((await cast.rapporteur.ask(query, { input })).data).toEqual(data);
    const late = await command(cast.rapporteur, name, DECISIONS[name](written));
    expect(late.__typename).toBe('NotAllowedNow');
  });
});
