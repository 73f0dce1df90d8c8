/** What people give the product in confidence is in none of its outputs: not in the log, not in the answer to a failure. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { newId } from '../src/kernel/ids.js';
import { LINK_VALID_HOURS } from '../src/modules/admin/secretariat-link.service.js';
import { terminalTexts } from '../src/program/terminal-texts.js';
import { createWorld, type World } from './support/contribution-world.js';
import { openHouse, type House } from './support/house.js';
import { openMailbox, type Mailbox } from './support/mailbox.js';
import type { Person } from './support/person.js';
import { webOperation } from './support/web-operations.js';

type Json = Record<string, unknown>;

/** Words that nobody else says: each stands in one manner of thing. */
const SECRETS = {
  name: 'Nombrázca Ñandutí',
  institution: 'Institutocanoa',
  text: 'Textocañera con acento',
  draft: 'Borradorcanoa',
  title: 'Titulocanoa',
  focalPoint: 'Puntofocalcanoa',
  comment: 'Comentariocanoa',
  reservation: 'Reservacanoa',
  note: 'Notacanoa',
  address: 'direccioncanoa@example.org',
  token: 'tokencanoa-0123456789012345678901234567890',
  code: 'CANOA-2222',
  cookie: 'cookiecanoa-012345678901234567890123456789',
  query: 'consultacanoa',
  header: 'cabeceracanoa',
  word: 'contrasenacanoa',
};

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** How each may be written down. */
function writings(secret: string): string[] {
  return [secret, withoutAccents(secret)].flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
  ]);
}

function secretsIn(output: string): string[] {
  const all = output.toLowerCase();
  return Object.values(SECRETS).filter((secret) =>
    writings(secret).some((writing) => all.includes(writing.toLowerCase())),
  );
}

/** What only somebody inside the house should read. */
const INSIDE =
  /node_modules|\bat \S+ \(|\.js:\d|dist\/|SELECT|INSERT|UPDATE|relation|constraint|\w__\w|QueryFailed|TypeORM|ECONN|postgres/;

let house: House;
let mailbox: Mailbox;
let world: World;
let expert: Person;
let rapporteur: Person;
let secretariat: Person;
let contributionId: string;
let session: { id: string };

interface Answer {
  status: number;
  text: string;
}

async function send(path: string, init: RequestInit = {}, person?: Person): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...person?.headers(), ...init.headers };
  const response = await fetch(`${house.api.url}${path}`, { method: 'POST', ...init, headers });
  return { status: response.status, text: await response.text() };
}

const ask = (person: Person, query: string, variables: Json): Promise<Answer> =>
  send('/graphql', { body: JSON.stringify({ query, variables }) }, person);

const give = (person: Person, name: string, input: Json): Promise<Answer> =>
  ask(person, webOperation(name), { input });

async function taken(person: Person, name: string, input: Json): Promise<void> {
  const { text } = await give(person, name, input);
  expect(text).not.toMatch(/"errors"|"Invalid"/);
}

const comment = () => ({
  id: newId(),
  contributionId,
  kind: 'COMMENT',
  language: 'es',
  text: SECRETS.comment,
});

async function untilSaid(pattern: RegExp): Promise<void> {
  while (!pattern.test(house.api.output)) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** Gives a socket something to read, and waits until it is closed or answered. */
function overSocket(messages: readonly string[], headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve) => {
    const address = `${house.api.url.replace('http', 'ws')}/graphql?q=${SECRETS.query}`;
    const socket = new WebSocket(address, 'graphql-transport-ws', { headers });
    let said = '';
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('message', (data: Buffer) => {
      said += data.toString();
      if (/"(error|next)"/.test(said)) socket.close();
    });
    socket.on('unexpected-response', (_, response) => resolve(String(response.statusCode)));
    socket.on('error', () => {});
    socket.on('close', (code, reason) => resolve(`${said} ${code} ${reason.toString()}`));
  });
}

/** Each thing that can be told is told once, as people tell it. */
async function tellEverything(): Promise<void> {
  session = await world.session({ moderation: 'POST' });
  await taken(expert, 'KeepDraft', {
    id: newId(),
    sessionId: session.id,
    expectedVersion: 0,
    content: SECRETS.draft,
  });
  contributionId = newId();
  await taken(expert, 'SubmitContribution', {
    id: contributionId,
    sessionId: session.id,
    kind: 'RECOMMENDATION',
    language: 'es',
    title: SECRETS.title,
    text: SECRETS.text,
    subregionIds: [],
    addressees: ['STATES'],
    details: [
      { name: 'rationale', text: SECRETS.text },
      { name: 'focalPoint', text: SECRETS.focalPoint },
    ],
  });
  await taken(rapporteur, 'SubmitComment', comment());
  await taken(rapporteur, 'EndorseContribution', {
    id: newId(),
    contributionId,
    revisionNumber: 1,
    stance: 'WITH_RESERVATION',
    capacity: 'PERSONAL',
    reservation: SECRETS.reservation,
  });
  await taken(secretariat, 'InvitePeople', {
    meetingId: world.meetingId,
    people: [
      {
        id: newId(),
        name: SECRETS.name,
        institution: SECRETS.institution,
        email: SECRETS.address,
        language: 'es',
        stakeholderKind: 'ACADEMIA',
      },
    ],
    send: true,
  });
  await ask(secretariat, webOperation('MeetingInvitations'), { slug: 'tst2017' });
}

beforeAll(async () => {
  mailbox = await openMailbox();
  const smtp = new URL(mailbox.url);
  smtp.username = 'aportes';
  smtp.password = SECRETS.word;
  house = await openHouse({ NODE_ENV: 'production', SMTP_URL: smtp.href });
  world = await createWorld(house.owner);
  const as = async (role: 'EXPERT' | 'RAPPORTEUR' | 'SECRETARIAT') =>
    house.signedIn(await world.person({ name: SECRETS.name, roles: [{ role, sessionId: null }] }));
  [expert, rapporteur, secretariat] = await Promise.all([as('EXPERT'), as('RAPPORTEUR'), as('SECRETARIAT')]);
  mailbox.refuseWith(550);
}, 120_000);

afterAll(async () => {
  await house.close();
  await mailbox.close();
});

const FAILURE = /"code":"INTERNAL","traceId":"([0-9a-f-]{36})"/;

/** A failure tells where to look in the log, where it stands, and nothing else. */
async function expectTraced({ text }: Answer): Promise<void> {
  const traceId = FAILURE.exec(text)?.[1];
  expect({ text, traceId }).toEqual({ text, traceId: expect.any(String) });
  expect(text).not.toMatch(INSIDE);
  expect(secretsIn(text)).toEqual([]);
  await untilSaid(new RegExp(traceId!));
}

it('says nothing where all goes well', async () => {
  await tellEverything();
  expect(secretsIn(house.api.output)).toEqual([]);
});

describe('a refusal', () => {
  const answers: [string, () => Promise<Answer>][] = [
    ['of a token', () => send('/auth/sign-in', { body: JSON.stringify({ token: SECRETS.token }) })],
    [
      'of a code',
      () => send('/auth/sign-in', { body: JSON.stringify({ email: SECRETS.address, code: SECRETS.code }) }),
    ],
    ['of an invitation', () => send('/auth/invitation', { body: JSON.stringify({ token: SECRETS.token }) })],
    ['of an address', () => send('/auth/link', { body: JSON.stringify({ email: `${SECRETS.address}@` }) })],
    ['of what is no JSON', () => send('/graphql', { body: `{"text":"${SECRETS.text}` })],
    ['of too much', () => send('/graphql', { body: JSON.stringify({ query: SECRETS.text.repeat(20_000) }) })],
    [
      'of an unknown address',
      () => send(`/nowhere/${SECRETS.token}?q=${SECRETS.query}`, { method: 'GET', body: null }),
    ],
    [
      'of a text that is too long',
      () =>
        give(expert, 'SubmitComment', { ...comment(), text: SECRETS.text.repeat(TEXT_LIMITS.comment.max) }),
    ],
    ['of a cookie', () => send('/graphql', { headers: { cookie: `aportes=${SECRETS.cookie}` }, body: '{}' })],
    [
      'of a header',
      () => send('/graphql', { headers: { authorization: `Bearer ${SECRETS.header}` }, body: '[]' }),
    ],
  ];

  it.each(answers)('%s tells a code and nothing of the inside', async (_, answered) => {
    const { status, text } = await answered();
    expect({ text, status: status < 500 }).toEqual({ text, status: true });
    expect(text).toMatch(/"code"/);
    expect(text).not.toMatch(INSIDE);
  });

  it('of a conversation over the websocket tells nothing of the inside', async () => {
    const init = JSON.stringify({ type: 'connection_init', payload: { token: SECRETS.token } });
    const subscribe = (payload: Json) => JSON.stringify({ id: '1', type: 'subscribe', payload });
    const said = [
      await overSocket([`{"type":"${SECRETS.text}`]),
      await overSocket([JSON.stringify({ type: SECRETS.text })]),
      await overSocket([subscribe({ query: `{ ${SECRETS.query} }` })]),
      await overSocket([
        init,
        subscribe({ query: 'subscription { meetingChanged(meetingId: "x") { seq } }' }),
      ]),
      await overSocket([init, subscribe({ query: `subscription { ${SECRETS.query} }` })]),
      await overSocket([init], { origin: `https://${SECRETS.query}.example` }),
      await overSocket([init, 'x'.repeat(70_000)]),
    ];
    for (const one of said) expect(one).not.toMatch(INSIDE);
  });
});

describe('a failure', () => {
  it('of a mail that is refused is known without the address', async () => {
    await untilSaid(/refused for good/);
  });

  it('inside tells a trace id, over GraphQL and over plain HTTP', async () => {
    await house.owner.query('ALTER TABLE comment RENAME TO comment_away');
    await expectTraced(await give(rapporteur, 'SubmitComment', comment()));
    await house.owner.query('ALTER TABLE comment_away RENAME TO comment');
    await house.owner.query('ALTER TABLE sign_in_token RENAME TO sign_in_token_away');
    await expectTraced(await send('/auth/sign-in', { body: JSON.stringify({ token: SECRETS.token }) }));
    await house.owner.query('ALTER TABLE sign_in_token_away RENAME TO sign_in_token');
  });

  it('of a rule of the database that no code foresaw does not quote what broke it', async () => {
    await house.owner.query(
      `ALTER TABLE comment ADD CONSTRAINT comment__unforeseen CHECK (text <> '${SECRETS.comment}') NOT VALID`,
    );
    await expectTraced(await give(rapporteur, 'SubmitComment', comment()));
    await house.owner.query('ALTER TABLE comment DROP CONSTRAINT comment__unforeseen');
  });

  it('of the whole database tells a trace id', async () => {
    await house.cluster.kill();
    await expectTraced(await give(rapporteur, 'SubmitComment', comment()));
    await expectTraced(await send('/auth/sign-in', { body: JSON.stringify({ token: SECRETS.token }) }));
    await house.cluster.start();
  });
});

it('leaves in the log lines of JSON without one of the secrets, in any writing', async () => {
  await house.api.end('SIGTERM');
  // A house without a meeting says to whoever started it how to begin: in words, and by a link that works once.
  const welcome = (await terminalTexts([]))('start.noMeeting', { hours: LINK_VALID_HOURS });
  const [said, ...lines] = house.api.output
    .split('\n')
    .filter((line) => line !== '' && !/^ {2}http\S+\/setup#\S+$/.test(line))
    .sort((one, other) => Number(other === welcome) - Number(one === welcome));
  expect(said).toBe(welcome);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  expect(secretsIn(house.api.output)).toEqual([]);
});

it('would find a secret in each of its writings', () => {
  for (const secret of Object.values(SECRETS))
    for (const writing of writings(secret)) expect(secretsIn(`… ${writing} …`)).toContain(secret);
});
