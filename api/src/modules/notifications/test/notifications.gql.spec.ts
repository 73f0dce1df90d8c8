/** Who is told of what over the API: once, never of an own act, by ids alone, and live on nobody else's topic. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow } from '../../../../test/support/follow.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, command, commented, endorsed, submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';
import { NotificationFeeder } from '../notification-feeder.service.js';

type Json = Record<string, unknown>;

interface Told {
  id: string;
  seq: number;
  kind: string;
  isNew: boolean;
  commentId: string | null;
  endorsementCount: number | null;
  about: { contribution: { id: string } | null; withdrawn: Json | null };
  linkedTo: { contribution: { id: string } | null } | null;
}

const UNNAMED = { attributionLevel: 'NON_ATTRIBUTABLE' };

let api: BootedApi;
let cast: Cast;
let feeder: NotificationFeeder;
let sessionId: string;
let presenter: Person;
let others: Person[];

async function toldTo(person: Person): Promise<{ unread: number; told: Told[]; statements: number }> {
  await feeder.read(cast.world.meetingId);
  type Answer = {
    meeting: { unreadNotifications: number; myNotifications: { edges: { node: Told }[] } };
  };
  const { data, statements } = await person.ask<Answer>(webOperation('MyNotifications'), { slug: 'tst2017' });
  const { unreadNotifications: unread, myNotifications } = data.meeting;
  return { unread, told: myNotifications.edges.map(({ node }) => node), statements };
}

/** What the person is told about the contribution, newest first. */
async function kindsOf(person: Person, contributionId: string): Promise<string[]> {
  const { told } = await toldTo(person);
  return told.filter(({ about }) => about.contribution?.id === contributionId).map(({ kind }) => kind);
}

async function markSeen(person: Person, upTo?: number): Promise<unknown> {
  const { told } = await toldTo(person);
  const input = { meetingId: cast.world.meetingId, upTo: upTo ?? told[0]?.seq ?? 1 };
  return (await person.ask(webOperation('MarkNotificationsRead'), { input })).data;
}

async function said(person: Person, contributionId: string, more: Json = {}): Promise<string> {
  const id = newId();
  const input = { id, contributionId, kind: 'COMMENT', language: 'es', text: '¿Con qué plazo?', ...more };
  await command(person, 'SubmitComment', input);
  return id;
}

const rowsOfAll = (): Promise<Json[]> =>
  api.database.owner.query<Json[]>('SELECT * FROM notification ORDER BY participant_id, seq');

beforeAll(async () => {
  api = await bootApi('notifications_gql');
  cast = await castOf(api);
  feeder = api.app.get(NotificationFeeder);
  sessionId = (await cast.world.session()).id;
  presenter = await signedIn(
    api,
    await cast.world.person({ name: 'Pablo Ortiz', roles: [{ role: 'PRESENTER', sessionId }] }),
  );
  others = await Promise.all(
    ['Uno', 'Dos', 'Tres'].map(async (name) => signedIn(api, await cast.world.person({ name }))),
  );
}, 30_000);

afterAll(() => api.close());

describe('an author', () => {
  it('is told of decisions, comments, questions and links, newest first, and of nothing they did themselves', async () => {
    const written = await submitted(cast.author, sessionId);
    const decision = { decisionId: newId(), contributionId: written.id, expectedVersion: written.version };
    await command(cast.rapporteur, 'RequestChanges', { ...decision, message: 'Diga el plazo.' });
    await said(cast.author, written.id);
    await said(cast.expert, written.id);
    await said(cast.expert, written.id, { kind: 'QUESTION' });
    const other = await submitted(cast.expert, sessionId);
    const ends = { fromId: other.id, toId: written.id };
    await command(cast.expert, 'LinkContributions', { id: newId(), kind: 'RELATED', ...ends });
    expect(await kindsOf(cast.author, written.id)).toEqual([
      'LINKED',
      'QUESTIONED',
      'COMMENTED',
      'CHANGES_REQUESTED',
    ]);
    const { told } = await toldTo(cast.author);
    expect(told[0]!.linkedTo!.contribution!.id).toBe(other.id);
    expect(await kindsOf(cast.expert, other.id)).toEqual([]);
    expect(await kindsOf(cast.delegate, written.id)).toEqual([]);
    expect(await kindsOf(presenter, written.id)).toEqual(['ASKED_IN_SESSION']);
  });

  it('is told of new endorsements as of one, with how many of them stand, until they are seen', async () => {
    const { id } = await accepted(cast, await submitted(cast.author, sessionId));
    for (const one of others) await endorsed(one, id);
    const { told } = await toldTo(cast.author);
    expect(told[0]).toMatchObject({ kind: 'ENDORSED', endorsementCount: 3, isNew: true });
    await command(others[0]!, 'RetractEndorsement', { contributionId: id });
    await endorsed(cast.expert, id);
    expect((await toldTo(cast.author)).told[0]).toMatchObject({ kind: 'ENDORSED', endorsementCount: 3 });
    expect(await kindsOf(cast.author, id)).toEqual(['ENDORSED', 'ACCEPTED']);
    await markSeen(cast.author);
    // Whoever was counted once is not news a second time.
    await endorsed(others[0]!, id);
    await endorsed(cast.delegate, id);
    const later = (await toldTo(cast.author)).told;
    expect(later[0]).toMatchObject({ kind: 'ENDORSED', endorsementCount: 1, isNew: true });
    expect(await kindsOf(cast.author, id)).toEqual(['ENDORSED', 'ENDORSED', 'ACCEPTED']);
  });

  it('is told nothing of support while it is hidden, also not of what came before', async () => {
    const { id: quietId } = await cast.world.session();
    const { id } = await accepted(cast, await submitted(cast.author, quietId));
    await endorsed(others[0]!, id);
    const { unread } = await toldTo(cast.author);
    await command(cast.secretariat, 'SetSupportHidden', { sessionId: quietId, isHidden: true });
    await endorsed(others[1]!, id);
    expect(await kindsOf(cast.author, id)).toEqual(['ACCEPTED']);
    expect((await toldTo(cast.author)).unread).toBe(unread - 1);
    await command(cast.secretariat, 'SetSupportHidden', { sessionId: quietId, isHidden: false });
    expect(await kindsOf(cast.author, id)).toEqual(['ENDORSED', 'ACCEPTED']);
  });

  it('has seen what was marked, once and for good, and no more than was told', async () => {
    const { id } = await submitted(cast.author, sessionId);
    await said(cast.expert, id);
    const { unread, told } = await toldTo(cast.author);
    expect(unread).toBeGreaterThan(0);
    const seen = { markNotificationsRead: { meetingId: cast.world.meetingId, count: 0 } };
    expect(await markSeen(cast.author)).toMatchObject(seen);
    expect(await markSeen(cast.author, told[0]!.seq)).toMatchObject(seen);
    expect(await markSeen(cast.author, 1)).toMatchObject(seen);
    expect(await markSeen(cast.author, 2_147_483_647)).toMatchObject(seen);
    await said(cast.expert, id);
    expect((await toldTo(cast.author)).unread).toBe(1);
  });
});

describe('whoever takes part in a discussion', () => {
  it('is told of replies and of an accepted answer, and once of each', async () => {
    const { id } = await accepted(cast, await submitted(cast.author, sessionId));
    const parentId = await said(cast.expert, id, { kind: 'QUESTION' });
    const answerId = await said(cast.author, id, { parentId });
    expect(await kindsOf(cast.expert, id)).toEqual(['REPLIED']);
    await said(cast.delegate, id, { parentId: answerId });
    // The author of the text, to whom the reply goes as well.
    expect((await kindsOf(cast.author, id))[0]).toBe('REPLIED');
    expect(await kindsOf(cast.expert, id)).toEqual(['REPLIED', 'REPLIED']);
    await command(cast.expert, 'AcceptAnswer', { questionId: parentId, answerId });
    expect((await kindsOf(cast.author, id))[0]).toBe('ANSWER_ACCEPTED');
  });

  it('is told nothing of a text that is hidden from them by now', async () => {
    const { id, version } = await submitted(cast.author, sessionId);
    const parentId = await said(cast.expert, id);
    await said(cast.delegate, id, { parentId });
    const decision = { decisionId: newId(), contributionId: id, expectedVersion: version };
    await command(cast.rapporteur, 'DeclineContribution', { ...decision, reason: 'OTHER', note: 'No.' });
    const { told } = await toldTo(cast.expert);
    expect(told[0]).toMatchObject({ kind: 'REPLIED', about: { contribution: null, withdrawn: null } });
  });
});

it('asks those who stand behind a text to confirm it when another thing is said, once until they look', async () => {
  const written = await accepted(cast, await submitted(cast.author, sessionId));
  await endorsed(cast.expert, written.id);
  const notJoining = { id: newId(), stance: 'NOT_JOINING', capacity: 'PERSONAL', revisionNumber: 1 };
  await command(cast.delegate, 'EndorseContribution', { ...notJoining, contributionId: written.id });
  for (const text of ['Que los Estados no reconozcan nada.', 'Que se reconozca todo, de una vez.']) {
    const [row] = await api.database.owner.query<{ version: number }[]>(
      'SELECT version FROM contribution WHERE id = $1',
      [written.id],
    );
    const revision = { revisionId: newId(), language: 'es', addressees: ['STATES'], text };
    const contributionId = written.id;
    const { contribution } = await command(cast.author, 'ReviseContribution', {
      ...{ ...revision, contributionId, expectedVersion: row!.version },
    });
    const [waiting] = await api.database.owner.query<{ number: number }[]>(
      'SELECT waiting_revision_number AS number FROM contribution WHERE id = $1',
      [written.id],
    );
    await command(cast.rapporteur, 'AcceptEdit', {
      ...{ decisionId: newId(), contributionId, expectedVersion: contribution!.version },
      revisionNumber: waiting!.number,
    });
  }
  expect(await kindsOf(cast.expert, written.id)).toEqual(['CONFIRMATION_ASKED']);
  expect(await kindsOf(cast.delegate, written.id)).toEqual([]);
  expect((await kindsOf(cast.author, written.id)).slice(0, 2)).toEqual(['EDIT_ACCEPTED', 'EDIT_ACCEPTED']);
});

it('tells once, however often and by however many the log is read', async () => {
  const { id } = await accepted(cast, await submitted(cast.author, sessionId));
  for (const one of others) await endorsed(one, id);
  await said(cast.expert, id);
  const { meetingId } = cast.world;
  await Promise.all(Array.from({ length: 6 }, () => feeder.read(meetingId)));
  const before = await rowsOfAll();
  expect(before.filter(({ contribution_id }) => contribution_id === id)).toHaveLength(3);
  await api.database.owner.query('UPDATE notification_cursor SET seq = 0');
  await Promise.all(Array.from({ length: 6 }, () => feeder.catchUp()));
  expect(await rowsOfAll()).toEqual(before);
});

it('goes live to the devices of whom it is for, and to no others', async () => {
  const query = webOperation('NotificationsChanged');
  const { meetingId } = cast.world;
  type Changed = { notificationsChanged: { count: number } };
  await markSeen(cast.author);
  const [mine, theirs] = [cast.author.connect(), cast.delegate.connect()];
  const heard = follow<Changed>(mine, query, { meetingId });
  const elsewhere = follow<Changed>(theirs, query, { meetingId });
  await heard.until(({ notificationsChanged: { count } }) => count === 0);
  await elsewhere.until(() => true);
  const { id } = await submitted(cast.author, sessionId);
  await commented(cast.expert, id);
  await feeder.read(meetingId);
  await heard.until(({ notificationsChanged: { count } }) => count === 1);
  await markSeen(cast.author);
  await heard.until((one) => one.notificationsChanged.count === 0 && one !== heard.seen[0]);
  expect(elsewhere.seen).toHaveLength(1);
  heard.stop();
  elsewhere.stop();
  await Promise.all([mine.dispose(), theirs.dispose()]);
});

it('names nobody: neither who wrote without a name, nor who commented there, stands in any answer', async () => {
  const { id } = await accepted(cast, await submitted(cast.author, sessionId, UNNAMED));
  const parentId = await said(cast.expert, id);
  await said(cast.author, id, { parentId });
  await feeder.read(cast.world.meetingId);
  const response = await cast.expert.send(webOperation('MyNotifications'), { slug: 'tst2017' });
  const answer = await response.text();
  expect(answer).toContain('REPLIED');
  for (const trace of ['Ana Rojas', 'Red Andina', cast.author.participantId!])
    expect(answer).not.toContain(trace);
});

it('costs as many statements however much there is', async () => {
  const few = await toldTo(cast.delegate);
  const many = await toldTo(cast.author);
  expect(many.told.length).toBeGreaterThan(few.told.length + 8);
  expect(many.statements).toBeLessThanOrEqual(8);
});

it('tells nobody who has gone', async () => {
  const { id } = await accepted(cast, await submitted(others[2]!, sessionId));
  await api.database.owner.query('UPDATE participant SET left_at = now() WHERE id = $1', [
    others[2]!.participantId,
  ]);
  await said(cast.expert, id);
  await feeder.read(cast.world.meetingId);
  const left = (await rowsOfAll()).filter(({ contribution_id }) => contribution_id === id);
  expect(left).toEqual([]);
});
