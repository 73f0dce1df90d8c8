/** After an erasure nothing of the person is in any table, file, answer or export; what others did stays whole. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../src/kernel/ids.js';
import { Mailer } from '../src/platform/mail/mailer.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { everyTable, foundAmong, foundIn } from './support/every-table.js';
import { follow, type Following } from './support/follow.js';
import { PERSON_COLUMNS, plant } from './support/person-columns.js';
import { publicPerson, signedIn, type Person } from './support/person.js';
import { command, commented, recommendation } from './support/scene.js';
import { webOperation } from './support/web-operations.js';
import { liveThrough, type WholeLife } from './support/whole-life.js';

type Json = Record<string, unknown>;

/** Tables of who somebody is, and what goes whatever is chosen. */
const OF_THE_IDENTITY = ['participant_identity', 'account_email', 'mailed_code', 'invitation', 'draft'];

/** By which every planted text is found, and nothing else of this house. */
const RARE = 'Ñandú';

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let log = '';

beforeAll(async () => {
  api = await bootApi('erasure_gql');
  const note = (...said: unknown[]): void => void (log += `${JSON.stringify(said)}\n`);
  api.app.useLogger({ log: note, error: note, warn: note, debug: note, verbose: note, fatal: note });
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 60_000);

afterAll(() => api.close());

interface Planted extends WholeLife {
  address: string;
  /** Who the person is. */
  identity: string[];
  /** What the person wrote. */
  texts: string[];
}

/** A life with a word of its own in every column, and a mail in the folder. */
async function planted(name: string): Promise<Planted> {
  const life = await liveThrough(api, cast, sessionId, name);
  const { owner } = api.database;
  const isIdentity = ({ table }: { table: string }) => OF_THE_IDENTITY.includes(table);
  const identity = await plant(owner, life.participantId, PERSON_COLUMNS.filter(isIdentity));
  const texts = await plant(
    owner,
    life.participantId,
    PERSON_COLUMNS.filter((one) => !isIdentity(one)),
  );
  const [row] = await owner.query<{ address: string }[]>(
    'SELECT address FROM account_email WHERE account_id = $1',
    [life.accountId],
  );
  const address = row!.address;
  await api.app.get(Mailer).send(`sign-in ${newId()}`, address, () =>
    Promise.resolve({
      ...{ language: 'es', subject: 'Enlace', paragraphs: ['x'], code: null, closing: [] },
      action: { label: 'Entrar', url: 'http://127.0.0.1/back#token=x' },
    }),
  );
  return { ...life, address, identity: [...identity, address], texts };
}

function mails(): string {
  const folder = path.join(api.config.dataDir, 'mail');
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .map((name) => name + readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** What others come upon: as everybody, as the room, as those who run the meeting. */
async function answersTo(life: WholeLife): Promise<string> {
  const { meetingId } = cast.world;
  const ids = [...Object.values(life.own), life.others].map(({ id }) => id);
  const symbols = Object.values(life.own).map(({ symbol }) => symbol);
  const slug = 'tst2017';
  const asked: [string, Json][] = [
    ...ids.map((id): [string, Json] => ['ContributionOfId', { id }]),
    ...ids.map((contributionId): [string, Json] => [
      'Discussion',
      { contributionId, first: 100, after: null },
    ]),
    ...ids.map((contributionId): [string, Json] => [
      'Supporters',
      { contributionId, first: 100, after: null },
    ]),
    ...symbols.map((address): [string, Json] => ['Withdrawn', { address }]),
    ['BrowseContributions', { slug, filter: {}, order: 'NEWEST' }],
    ['BrowseContributions', { slug, filter: { search: RARE }, order: 'NEWEST' }],
    ['SessionWall', { slug, position: 1, order: 'NEWEST' }],
    ['MeetingParticipants', { slug, first: 100, after: null }],
    ['MeetingInvitations', { slug, first: 100, after: null }],
    ['ChangesSince', { meetingId, seq: 0 }],
    ['SimilarContributions', { sessionId, text: `${RARE} contribution revision text Quispe`.repeat(3) }],
  ];
  const answers: string[] = [];
  for (const person of [publicPerson(api), cast.expert, cast.rapporteur, cast.secretariat, cast.author])
    for (const [name, variables] of asked.filter(([one]) => WEB.has(one)))
      answers.push(await (await person.send(webOperation(name), variables)).text());
  for (const person of [cast.expert, cast.rapporteur, cast.secretariat, cast.author]) {
    const file = await fetch(`${api.url}/own-data/aportes.json`, { headers: person.headers() });
    answers.push(await file.text());
  }
  return answers.join('\n');
}

const WEB = new Set([
  ...['ContributionOfId', 'BrowseContributions', 'SessionWall', 'MeetingParticipants', 'MeetingInvitations'],
  ...['ChangesSince', 'SimilarContributions'],
]);

async function erase(person: Person, choice: 'KEEP' | 'REMOVE'): Promise<string> {
  const { data, codes } = await person.ask<{ eraseAccount: { __typename: string } }>(
    webOperation('EraseAccount'),
    { input: { choice } },
  );
  return codes[0] ?? data.eraseAccount.__typename;
}

/** Asked for while a table is missing, so that there is a failure to write into the log. */
async function eraseInVain(person: Person, choice: 'KEEP' | 'REMOVE'): Promise<string> {
  const { owner } = api.database;
  await owner.query('ALTER TABLE account_email RENAME TO account_email_away');
  const answer = await erase(person, choice);
  await owner.query('ALTER TABLE account_email_away RENAME TO account_email');
  return answer;
}

/** Contributions whose counters are not their rows. */
async function wrongCounts(): Promise<unknown[]> {
  return api.database.owner.query<unknown[]>(
    `SELECT c.id FROM contribution c,
       LATERAL (SELECT count(*) FILTER (WHERE stance <> 'NOT_JOINING') AS support,
         count(*) FILTER (WHERE stance = 'WITH_RESERVATION') AS reserved, count(*) FILTER (WHERE stance = 'NOT_JOINING') AS against
         FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL) e,
       LATERAL (SELECT count(*) AS said FROM comment m WHERE m.contribution_id = c.id AND m.status = 'VISIBLE') m
     WHERE c.endorsement_count <> support OR c.reservation_count <> reserved OR c.not_joining_count <> against
       OR c.comment_count <> said`,
  );
}

const PAGE = `query ($id: ID!) { contribution(id: $id) { text author { name institution stakeholderKind isWithdrawn }
  comments(first: 50) { edges { node { id status text author { name isWithdrawn } } } }
  endorsements(first: 50) { edges { node { endorsedBy { name isWithdrawn } } } } } }`;

interface PageAnswer {
  contribution: {
    text: string;
    author: Json;
    comments: { edges: { node: { id: string; status: string; text: string | null; author: Json } }[] };
    endorsements: { edges: { node: { endorsedBy: Json } }[] };
  } | null;
}

const read = async (person: Person, id: string) =>
  (await person.ask<PageAnswer>(PAGE, { id })).data.contribution;

const LIVE = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { type contribution { id } comment { id } } }`;

interface Change {
  meetingChanged: { type: string; contribution: { id: string } | null };
}

describe.each(['REMOVE', 'KEEP'] as const)('an erasure that is to %s what was written', (choice) => {
  let life: Planted;
  let words: string[];
  let seen: Change[];
  let closed: Promise<number>;
  let before: Awaited<ReturnType<typeof read>>[];

  beforeAll(async () => {
    life = await planted(choice === 'KEEP' ? 'Jacinta Kañari' : 'Remedios Kañari');
    words = choice === 'KEEP' ? life.identity : [...life.identity, ...life.texts, RARE, 'nandu'];
    before = await Promise.all(
      [life.own.unnamed, life.own.builtUpon].map(({ id }) => read(cast.delegate, id)),
    );
    const tables = await everyTable(api.database.ownerUrl);
    // What is planted is found before, or its absence would prove nothing.
    expect(foundIn([...tables.values(), mails()].join('\n'), words)).toEqual(words);
    const following = follow<Change>(cast.delegate.connect(), LIVE, { meetingId: cast.world.meetingId });
    let close = (_code: number) => {};
    closed = new Promise((resolve) => (close = resolve));
    const client = life.person.connect({ onClose: (code) => close(code) });
    const own = follow<Change>(client, LIVE, { meetingId: cast.world.meetingId });
    await begun([following, own]);
    expect(await eraseInVain(life.person, choice)).toBe('INTERNAL');
    expect(await erase(life.person, choice)).toBe('AccountErased');
    const last = choice === 'KEEP' ? 'COMMENT_REVISED' : 'CONTRIBUTION_WITHDRAWN';
    await following.until(({ meetingChanged }) => meetingChanged.type === last);
    await upToNow(following);
    seen = following.seen;
    following.stop();
  }, 60_000);

  it('leaves the planted words in no table of any schema, in no mail, and in no answer to anybody', async () => {
    expect(foundAmong(await everyTable(api.database.ownerUrl), words)).toEqual([]);
    expect(foundIn(mails(), words)).toEqual([]);
    expect(foundIn(await answersTo(life), words)).toEqual([]);
  });

  it('has written none of them into the log, not even when it failed at first', () => {
    expect(log).toContain('QueryFailedError');
    expect(foundIn(log, [...words, ...life.identity, ...life.texts])).toEqual([]);
  });

  it('ends every sign-in, closes the websocket, and is done when it is asked for again', async () => {
    expect(await closed).toBe(4403);
    expect((await life.person.ask('{ viewer { id } }')).data.viewer).toBeNull();
    expect(await erase(life.person, choice)).toBe('NOT_SIGNED_IN');
    const { owner } = api.database;
    const [audit] = await owner.query<Json[]>(
      `SELECT count(*)::int AS count, bool_and(digest IS NULL) AS bare FROM audit_log WHERE actor_id = $1 AND action LIKE 'account.erased%'`,
      [life.accountId],
    );
    expect(audit).toEqual({ count: 1, bare: true });
  });

  it('keeps every counter equal to its rows', async () => {
    expect(await wrongCounts()).toEqual([]);
  });

  it('leaves what others wrote as it was', async () => {
    const page = await read(cast.expert, life.others.id);
    const comments = page!.comments.edges.map(({ node }) => node);
    expect(comments.find(({ id }) => id === life.replyId)).toMatchObject({
      status: 'VISIBLE',
      text: 'En otoño.',
    });
    expect(page!.author.name).toBe('Ana Rojas');
  });

  it('shows others the choice at once, and betrays nothing of what had no name', async () => {
    const [unnamed, builtUpon] = await Promise.all(
      [life.own.unnamed, life.own.builtUpon].map(({ id }) => read(cast.delegate, id)),
    );
    const page = await read(cast.delegate, life.others.id);
    const own = page!.comments.edges.map(({ node }) => node).find(({ id }) => id === life.commentId)!;
    const told = seen.map(({ meetingChanged }) => meetingChanged);
    if (choice === 'KEEP') {
      expect(unnamed).toEqual(before[0]);
      expect(told.some(({ contribution }) => contribution?.id === life.own.unnamed.id)).toBe(false);
      expect(builtUpon).toEqual({
        ...before[1],
        author: { name: null, institution: null, stakeholderKind: null, isWithdrawn: true },
      });
      expect(told).toContainEqual({
        ...{ type: 'ATTRIBUTION_CHANGED', contribution: { id: life.own.builtUpon.id }, comment: null },
      });
      expect(own).toMatchObject({ status: 'VISIBLE', author: { name: null, isWithdrawn: true } });
      expect(page!.endorsements.edges).toEqual([{ node: { endorsedBy: { name: null, isWithdrawn: true } } }]);
    } else {
      expect([unnamed, builtUpon]).toEqual([null, null]);
      expect(own).toMatchObject({ status: 'WITHDRAWN', text: null });
      expect(page!.endorsements.edges).toEqual([]);
      const query =
        'query ($a: String!) { withdrawnContribution(address: $a) { tombstone { symbol commentCount } } }';
      const ask = async (a: string | null) =>
        (await publicPerson(api).ask(query, { a })).data.withdrawnContribution;
      expect(await ask(life.own.builtUpon.symbol)).toMatchObject({ tombstone: { commentCount: 1 } });
      expect(await ask(life.own.alone.symbol)).toEqual({ tombstone: null });
    }
  });
});

/** Something that everybody hears. */
const somethingHappens = () =>
  command(cast.secretariat, 'SetAgendaItem', { meetingId: cast.world.meetingId, agendaItemId: null });

/** Whoever hears of something that happens before hears of what follows. */
async function begun(everyone: readonly Following<Change>[]): Promise<void> {
  while (everyone.some(({ seen }) => seen.length === 0)) {
    await somethingHappens();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Changes are told in their order: what happened before has been told with what happens now. */
async function upToNow({ seen, until }: Following<Change>): Promise<void> {
  const before = seen.length;
  await somethingHappens();
  const isNew = (one: Change) => seen.indexOf(one) >= before;
  await until((one) => isNew(one) && one.meetingChanged.type === 'AGENDA_ITEM_SET');
}

describe('what keeps an erasure narrow', () => {
  it('is refused to the only person who can run a meeting, until somebody else is appointed', async () => {
    const { data } = await cast.secretariat.ask<{
      erasurePreview: { lastOfSecretariat: { slug: string }[] };
    }>('{ erasurePreview { lastOfSecretariat { slug } } }');
    expect(data.erasurePreview.lastOfSecretariat).toEqual([{ slug: 'tst2017' }]);
    expect(await erase(cast.secretariat, 'KEEP')).toBe('LastSecretariat');
    expect((await cast.secretariat.ask<{ viewer: unknown }>('{ viewer { id } }')).data.viewer).not.toBeNull();
  });

  it('gives the application no right to change a version, to empty one of somebody present, or to delete an endorsement', async () => {
    const { app, owner } = api.database;
    const own = await liveThrough(api, cast, sessionId, 'Presente Siempre');
    const ids = [own.own.alone.id];
    await expect(
      app.query(`UPDATE contribution_revision SET text = 'x' WHERE contribution_id = ANY($1)`, [ids]),
    ).rejects.toThrow(/permission denied/);
    await expect(
      app.query(`DELETE FROM endorsement WHERE participant_id = $1`, [own.participantId]),
    ).rejects.toThrow(/permission denied/);
    await expect(app.query(`DELETE FROM comment_revision`)).rejects.toThrow(/permission denied/);
    await expect(app.query(`SELECT aportes_erase_writings($1)`, [own.participantId])).rejects.toThrow(
      /erased/,
    );
    const emptied = `UPDATE contribution_revision SET title = NULL, text = '—', details = '[]', reason = NULL, search = '' WHERE contribution_id = ANY($1)`;
    await expect(owner.query(emptied, [ids])).rejects.toThrow(/written once/);
  });

  it('takes nothing any more that was sent in its moment', async () => {
    const own = await liveThrough(api, cast, sessionId, 'Tarde Siempre');
    const also = await signedIn(api, {
      meetingId: cast.world.meetingId,
      participantId: own.participantId,
      roles: [],
    });
    const [outcome, ...late] = await Promise.all([
      erase(own.person, 'REMOVE'),
      ...Array.from({ length: 6 }, () =>
        also.send(webOperation('SubmitContribution'), {
          input: recommendation(sessionId, { text: 'Casicanoa tarde' }),
        }),
      ),
      ...Array.from({ length: 6 }, () => commented(also, own.others.id).catch(() => null)),
    ]);
    expect(outcome).toBe('AccountErased');
    expect(late).toHaveLength(12);
    expect(foundAmong(await everyTable(api.database.ownerUrl), ['Casicanoa'])).toEqual([]);
    expect(await wrongCounts()).toEqual([]);
  });

  it('says before what it is about', async () => {
    const own = await liveThrough(api, cast, sessionId, 'Cuenta Siempre');
    const { data } = await own.person.ask(
      '{ erasurePreview { contributions builtUpon unnamed comments endorsements links drafts lastOfSecretariat { id } } }',
    );
    const counts = {
      contributions: 7,
      builtUpon: 2,
      unnamed: 1,
      comments: 2,
      endorsements: 1,
      links: 1,
      drafts: 3,
    };
    expect(data.erasurePreview).toEqual({ ...counts, lastOfSecretariat: [] });
  });
});
