/** Who is told, over the API, that words of theirs are shown again, or that what they stand behind became something else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';
import { NotificationFeeder } from '../notification-feeder.service.js';

const PASSAGE = 'Zoila Ñandúbay';
const TEXT = `Que los Estados llamen a ${PASSAGE}.`;

interface Told {
  kind: string;
  about: { contribution: { id: string } | null };
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('told_of_texts_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

const given = async (text = TEXT): Promise<Written> =>
  accepted(cast, await submitted(cast.author, sessionId, { text }));

/** What the person is told about the contribution, newest first. */
async function told(person: Person, { id }: Pick<Written, 'id'>): Promise<string[]> {
  await api.app.get(NotificationFeeder).read(cast.world.meetingId);
  const { data } = await person.ask<{
    meeting: { myNotifications: { edges: { node: Told }[] } };
  }>(webOperation('MyNotifications'), { slug: 'tst2017' });
  const all = data.meeting.myNotifications.edges.map(({ node }) => node);
  return all.filter(({ about }) => about.contribution?.id === id).map(({ kind }) => kind);
}

async function readFromTheStart(): Promise<void> {
  await api.database.owner.query('UPDATE notification_cursor SET seq = 0');
  await api.app.get(NotificationFeeder).read(cast.world.meetingId);
}

describe('a passage that is shown again', () => {
  const redacted = async ({ id: contributionId, version: expectedVersion }: Written): Promise<string> => {
    const input = { redactionId: newId(), contributionId, expectedVersion };
    const reason = 'PERSONAL_DATA';
    const result = await command(cast.rapporteur, 'RedactPassage', { ...input, passage: PASSAGE, reason });
    expect(result.__typename).toBe('ContributionPayload');
    return input.redactionId;
  };
  const lifted = (redactionId: string) =>
    command(cast.secretariat, 'LiftRedaction', { id: newId(), redactionId, reason: 'Era una calle.' });

  it('is told to whoever was told that it was masked, and to nobody else, once', async () => {
    const written = await given();
    await command(cast.expert, 'SubmitComment', {
      ...{ id: newId(), contributionId: written.id, kind: 'COMMENT', language: 'es' },
      text: `¿Quién es ${PASSAGE}?`,
    });
    const redactionId = await redacted(written);
    expect((await told(cast.author, written))[0]).toBe('REDACTED');
    await lifted(redactionId);
    expect((await told(cast.author, written)).slice(0, 2)).toEqual(['REDACTION_LIFTED', 'REDACTED']);
    expect(await told(cast.expert, written)).toEqual(['REDACTION_LIFTED', 'REDACTED']);
    expect(await told(cast.delegate, written)).toEqual([]);
    await readFromTheStart();
    expect(await told(cast.expert, written)).toEqual(['REDACTION_LIFTED', 'REDACTED']);
  });

  it('is told to nobody where nobody had heard that it was masked', async () => {
    const written = await given();
    await told(cast.author, written);
    await lifted(await redacted(written));
    expect(await told(cast.author, written)).toEqual(['ACCEPTED']);
  });
});

it('tells whoever stands behind a text that it was taken apart, and moves no endorsement to what they did not read', async () => {
  const halves = ['Que se abra de día el registro consular.', 'Que se abra de noche, en cuatro idiomas.'];
  const written = await given(halves.join(' '));
  await endorsed(cast.expert, written.id);
  await command(cast.delegate, 'EndorseContribution', {
    ...{ id: newId(), contributionId: written.id, revisionNumber: 1 },
    ...{ stance: 'NOT_JOINING', capacity: 'PERSONAL' },
  });
  const parts = halves.map((text) => ({ id: newId(), text }));
  const split = { decisionId: newId(), contributionId: written.id, expectedVersion: written.version, parts };
  expect(await command(cast.rapporteur, 'SplitContribution', split)).toMatchObject({
    __typename: 'ContributionPayload',
  });
  expect((await told(cast.author, written))[0]).toBe('SPLIT');
  expect(await told(cast.expert, written)).toEqual(['SUPPORTED_SPLIT']);
  expect(await told(cast.delegate, written)).toEqual([]);
  const supported = await api.database.owner.query<{ id: string }[]>(
    'SELECT contribution_id AS id FROM endorsement WHERE contribution_id = ANY($1::uuid[])',
    [[written.id, ...parts.map(({ id }) => id)]],
  );
  expect(new Set(supported.map(({ id }) => id))).toEqual(new Set([written.id]));
});

it('tells authors and whoever supports them that the text was withdrawn into which theirs went, about their own', async () => {
  const part = await given();
  await endorsed(cast.expert, part.id);
  const target = await accepted(cast, await submitted(cast.delegate, sessionId));
  const parents = [{ decisionId: newId(), contributionId: part.id, expectedVersion: part.version }];
  await command(cast.rapporteur, 'MergeContributions', {
    ...{ mergingId: newId(), parents, targetId: target.id, targetVersion: target.version },
  });
  const withdrawal = { contributionId: target.id, expectedVersion: target.version, reason: null };
  expect(await command(cast.delegate, 'WithdrawContribution', withdrawal)).toMatchObject({
    __typename: 'ContributionPayload',
  });
  expect((await told(cast.author, part))[0]).toBe('TARGET_WITHDRAWN');
  expect(await told(cast.expert, part)).toEqual(['SUPPORTED_TARGET_WITHDRAWN', 'SUPPORTED_MERGED']);
  expect(await told(cast.delegate, part)).toEqual([]);
  await readFromTheStart();
  expect(await told(cast.expert, part)).toEqual(['SUPPORTED_TARGET_WITHDRAWN', 'SUPPORTED_MERGED']);
});
