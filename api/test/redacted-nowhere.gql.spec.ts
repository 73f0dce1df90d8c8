/** What was redacted is found nowhere any more, in all of its family: in no table but the sealed one, no answer, page, file, frame, mail or log. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../src/kernel/ids.js';
import { NotificationFeeder } from '../src/modules/notifications/notification-feeder.service.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { toldByEveryQuery } from './support/every-query.js';
import { everyTable, foundAmong, foundIn } from './support/every-table.js';
import { Listeners } from './support/listeners.js';
import type { Person } from './support/person.js';
import { accepted, command, recommendation, type Written } from './support/scene.js';
import { webPages } from './support/web-pages.js';
import { webOperation } from './support/web-operations.js';
import { WholeSchema } from './support/whole-schema.js';

type Json = Record<string, unknown>;

const PATIENCE_MS = 300_000;

/** Each passage with how it is redacted, and by what it would be found: signs of patterns, another direction, marks, case. */
const PASSAGES = [
  { said: 'Zunzún [a-z]+.*?(x)\\', given: 'zunzún  [a-z]+.*?(x)\\', found: 'Zunzún [a-z]+' },
  { said: 'עדה־כהן מרחוב', given: 'עדה־כהן מרחוב', found: 'עדה־כהן' },
  { said: 'N\u0303andu\u0301bay Iba\u0301n\u0303ez', given: 'ÑANDÚBAY IBÁÑEZ', found: 'Ñandúbay' },
  { said: 'casa 👩🏽‍🚀 cañaveral', given: 'CASA 👩🏽‍🚀 Cañaveral', found: 'cañaveral' },
  { said: '100 % _quetzalito_', given: '100\n%\t_Quetzalito_', found: 'quetzalito' },
];
const NEEDLES = PASSAGES.map(({ found }) => found);
const TEXT = `Que los Estados sepan: ${PASSAGES.map(({ said }) => said).join('; ')}.`;

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let item: Written;
/** What it came from, what went into it, and what came of these. */
let family: Written[];
let listeners: Listeners;
let log = '';
/** What devices have sent, and may send again. */
const sent: { person: Person; name: string; input: Json }[] = [];
/** What the desk says to many. */
let savedMessage: Json;

async function give(person: Person, name: string, input: Json): Promise<Written | undefined> {
  sent.push({ person, name, input });
  const { contribution, __typename } = await command(person, name, input);
  expect([name, __typename]).toEqual([name, expect.stringMatching(/Payload$/)]);
  return contribution;
}

/** The passages stand in everything that can be written about a contribution. */
async function saysIt(): Promise<void> {
  const { author, rapporteur, expert, delegate, secretariat } = cast;
  const details = [
    { name: 'rationale', text: TEXT },
    { name: 'focalPoint', text: TEXT },
  ];
  const words = { language: 'es', title: TEXT.slice(0, 290), text: TEXT, details, addressees: ['STATES'] };
  const submission = recommendation(sessionId, { ...words, attributionLevel: 'NON_ATTRIBUTABLE' });
  item = (await give(author, 'SubmitContribution', submission))!;
  const contributionId = item.id;
  const seen = () => ({ contributionId, expectedVersion: item.version });
  item = (await give(rapporteur, 'RequestChanges', { ...seen(), decisionId: newId(), message: TEXT }))!;
  const revised = () => ({ ...seen(), ...words, revisionId: newId(), reason: TEXT });
  item = (await give(author, 'ReviseContribution', revised()))!;
  item = await accepted(cast, item);
  item = (await give(author, 'ReviseContribution', revised()))!;
  const declined = { ...seen(), decisionId: newId(), revisionNumber: 3, note: TEXT };
  item = (await give(rapporteur, 'DeclineEdit', declined))!;
  item = (await give(author, 'ReviseContribution', revised()))!;
  const [commentId, said] = [newId(), { contributionId, language: 'es', text: TEXT }];
  await give(expert, 'SubmitComment', { ...said, id: commentId, kind: 'QUESTION' });
  await give(expert, 'ReviseComment', { commentId, expectedVersion: 1, language: 'es', text: `${TEXT} Sí.` });
  await give(delegate, 'SubmitComment', { ...said, id: newId(), kind: 'COMMENT', parentId: commentId });
  const stance = { contributionId, revisionNumber: 1, stance: 'WITH_RESERVATION', capacity: 'PERSONAL' };
  await give(expert, 'EndorseContribution', { ...stance, id: newId(), reservation: TEXT });
  for (const [person, form] of [
    [author, 'REVISION'],
    [expert, 'COMMENT'],
  ] as const) {
    const content = JSON.stringify({ title: TEXT, text: TEXT });
    await command(person, 'KeepDraft', { id: newId(), form, contributionId, expectedVersion: 0, content });
  }
  savedMessage = { meetingId: cast.world.meetingId, templateId: newId(), expectedVersion: 0 };
  savedMessage = { ...savedMessage, purpose: 'REQUEST', language: 'es', title: 'Sin nombres', text: TEXT };
  expect((await command(rapporteur, 'SaveMessageTemplate', savedMessage)).__typename).toMatch(/Payload$/);
  await command(secretariat, 'AskToOpenSeal', { id: newId(), contributionId, language: 'es', reason: TEXT });
}

const seenOf = ({ id, version }: Written) => ({ contributionId: id, expectedVersion: version });
const going = (one: Written) => ({ ...seenOf(one), decisionId: newId() });

async function acceptedFrom(person: Person): Promise<Written> {
  const details = [{ name: 'rationale', text: TEXT }];
  const words = { language: 'es', title: 'De Zunzún', text: TEXT, details, addressees: ['STATES'] };
  const given = await give(person, 'SubmitContribution', recommendation(sessionId, words));
  return accepted(cast, given!);
}

async function readBack(id: string): Promise<Written> {
  const { data } = await cast.rapporteur.ask<{ contribution: Written }>(
    'query ($id: ID!) { contribution(id: $id) { id symbol version status } }',
    { id },
  );
  return data.contribution;
}

/** What hangs on another of them says it as well. */
async function saysItToo(contributionId: string): Promise<void> {
  const { expert, delegate } = cast;
  await give(delegate, 'SubmitComment', {
    contributionId,
    id: newId(),
    kind: 'COMMENT',
    language: 'es',
    text: TEXT,
  });
  const stance = { contributionId, revisionNumber: 1, stance: 'WITH_RESERVATION', capacity: 'PERSONAL' };
  await give(delegate, 'EndorseContribution', { ...stance, id: newId(), reservation: TEXT });
  const content = JSON.stringify({ text: TEXT });
  await command(expert, 'KeepDraft', {
    id: newId(),
    form: 'COMMENT',
    contributionId,
    expectedVersion: 0,
    content,
  });
}

/** A whole and its sister part, of which one was merged into the text that is redacted; the other went into a text of several. */
async function saysItInFamily(): Promise<void> {
  const { author, expert, rapporteur } = cast;
  const whole = await acceptedFrom(expert);
  await saysItToo(whole.id);
  const parts = [newId(), newId()].map((id) => ({ id, title: 'De Zunzún', text: TEXT }));
  await give(rapporteur, 'SplitContribution', { ...going(whole), parts });
  const [part, sister] = [await readBack(parts[0]!.id), await readBack(parts[1]!.id)];
  for (const { id } of [part, sister]) await saysItToo(id);
  const into = { targetId: item.id, targetVersion: item.version };
  await give(rapporteur, 'MergeContributions', { ...into, mergingId: newId(), parents: [going(part)] });
  const friend = await acceptedFrom(author);
  const ids = { mergingId: newId(), contributionId: newId() };
  const words = {
    kind: 'RECOMMENDATION',
    language: 'es',
    title: 'De Zunzún',
    text: TEXT,
    addressees: ['STATES'],
  };
  const parents = [going(sister), going(friend)];
  await give(rapporteur, 'ConsolidateContributions', { ...ids, ...words, parents });
  await saysItToo(ids.contributionId);
  const all = [whole.id, part.id, sister.id, friend.id, ids.contributionId];
  family = await Promise.all(all.map(readBack));
}

/** What was nobody's kin says it still, and what is written once it joins. */
async function joinsIt(guests: readonly Written[]): Promise<void> {
  const { rapporteur } = cast;
  const [guest, friend] = guests as [Written, Written];
  const into = { targetId: item.id, targetVersion: item.version };
  const merging = { ...into, mergingId: newId(), parents: [going(guest)] };
  item = (await give(rapporteur, 'MergeContributions', merging))!;
  const details = [{ name: 'rationale', text: TEXT }];
  const words = { title: 'De Zunzún', text: TEXT, details };
  const ids = { mergingId: newId(), contributionId: newId() };
  const parents = [going(await readBack(family.at(-1)!.id)), going(friend)];
  const kind = { kind: 'RECOMMENDATION', language: 'es', addressees: ['STATES'] };
  await give(rapporteur, 'ConsolidateContributions', { ...ids, ...kind, ...words, parents });
  const parts = [newId(), newId()].map((id) => ({ ...words, id }));
  const written = await readBack(ids.contributionId);
  await give(rapporteur, 'SplitContribution', { ...going(written), parts });
  const all = [guest, friend, written, ...parts];
  family.push(...(await Promise.all(all.map(({ id }) => readBack(id)))));
}

async function redactsIt(): Promise<void> {
  for (const { given: passage } of PASSAGES) {
    const input = { redactionId: newId(), contributionId: item.id, expectedVersion: item.version, passage };
    const { contribution } = await command(cast.rapporteur, 'RedactPassage', {
      ...{ ...input, reason: 'PERSONAL_DATA', note: `Decía ${passage}.` },
    });
    item = contribution!;
  }
}

beforeAll(async () => {
  api = await bootApi('redacted_nowhere');
  const note = (...one: unknown[]): void => void (log += `${JSON.stringify(one)}\n`);
  api.app.useLogger({ log: note, error: note, warn: note, debug: note, verbose: note, fatal: note });
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  await saysIt();
  await saysItInFamily();
  listeners = new Listeners();
  const live = new WholeSchema(api.app.get(GraphQLSchemaHost).schema).subscriptions();
  const around = live.map((one) => one.withoutAny(new Set(['meeting', 'session', 'agendaItem'])));
  const guests = [await acceptedFrom(cast.expert), await acceptedFrom(cast.author)];
  for (const { id } of guests) await saysItToo(id);
  await redactsIt();
  await joinsIt(guests);
  for (const person of readers()) listeners.listen(person, around, cast.world.meetingId);
  await listeners.hear(cast.world.meetingId, () =>
    command(cast.delegate, 'SubmitComment', {
      ...{ id: newId(), contributionId: item.id, kind: 'COMMENT', language: 'es', text: '¿Con qué plazo?' },
    }),
  );
}, PATIENCE_MS);

afterAll(() => api.close());

const readers = (): Person[] => [
  ...[cast.public, cast.author, cast.expert, cast.delegate, cast.rapporteur, cast.secretariat, cast.stranger],
];

async function tablesThatSayIt(): Promise<string[]> {
  const tables = await everyTable(api.database.ownerUrl);
  tables.delete('public.redacted_passage');
  // COPY doubles what escapes.
  for (const [name, text] of tables) tables.set(name, text.replaceAll('\\\\', '\\'));
  return foundAmong(tables, NEEDLES);
}

describe('a redacted passage', () => {
  it('stands in no table but the sealed one, and there sealed', async () => {
    expect(await tablesThatSayIt()).toEqual([]);
    const sealed = (await everyTable(api.database.ownerUrl)).get('public.redacted_passage')!;
    expect(sealed.split('\n').length).toBeGreaterThan(60);
    expect(foundIn(sealed, NEEDLES)).toEqual([]);
  });

  it(
    'is in no answer to any question of the web, whoever asks',
    async () => {
      const { id, symbol } = item;
      const known = {
        id,
        contributionId: id,
        sessionId,
        text: 'Que los Estados sepan',
        symbol,
        address: symbol,
      };
      const search = 'Estados';
      const asked = { ...known, meetingId: cast.world.meetingId, filter: { search }, search };
      for (const person of readers()) {
        const told = await toldByEveryQuery(person, asked, id);
        expect([person.participantId, foundIn(told, NEEDLES)]).toEqual([person.participantId, []]);
      }
      for (const one of family)
        for (const person of [cast.public, cast.expert, cast.rapporteur]) {
          const of = { id: one.id, contributionId: one.id, symbol: one.symbol, address: one.symbol };
          const told = await toldByEveryQuery(person, { ...asked, ...of }, one.id);
          expect([one.symbol, foundIn(told, NEEDLES)]).toEqual([one.symbol, []]);
        }
    },
    PATIENCE_MS,
  );

  it('is found by no search, and by no likeness', async () => {
    const query = webOperation('BrowseContributions');
    for (const search of ['zunzún', 'כהן', 'ñandúbay', 'ibanez', 'cañaveral', 'quetzalito']) {
      const variables = { slug: 'tst2017', filter: { search }, order: 'NEWEST', first: 20, after: null };
      const answer = await (await cast.rapporteur.send(query, variables)).text();
      expect([search, answer.includes(item.id)]).toEqual([search, false]);
    }
    const found = await (
      await cast.rapporteur.send(query, {
        ...{ slug: 'tst2017', filter: { search: 'sepan' }, order: 'NEWEST', first: 20, after: null },
      })
    ).text();
    expect(found).toContain(item.id);
  });

  it('is in no page and in no export of whoever wrote, read or decided', async () => {
    const addresses = [
      ...webPages({ slug: 'tst2017', position: '1', code: 'x', address: item.symbol! }),
      ...[item, ...family].flatMap(({ id, symbol }) => [`/c/${id}`, `/c/${symbol}`, `/c/${symbol}/v1`]),
      ...['/own-data/aportes.json', '/own-data/aportes.html?language=fr'],
    ];
    for (const person of readers())
      for (const address of addresses) {
        const response = await fetch(api.url + address, {
          headers: { accept: 'text/html', ...person.headers() },
        });
        const told = `${JSON.stringify([...response.headers])} ${await response.text()}`;
        expect([address, foundIn(told, NEEDLES)]).toEqual([address, []]);
      }
    const own = await fetch(`${api.url}/own-data/aportes.html?language=fr`, {
      headers: cast.author.headers(),
    });
    expect(await own.text()).toContain('[occulté\u00a0: données personnelles]');
  });

  it('is in no frame, no mail and no line of the log', async () => {
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const frames = await listeners.all();
    expect(frames.length).toBeGreaterThan(5);
    expect(foundIn(frames.join('\n'), NEEDLES)).toEqual([]);
    const folder = path.join(api.config.dataDir, 'mail');
    const mails = existsSync(folder)
      ? readdirSync(folder).map((one) => readFileSync(path.join(folder, one), 'utf8'))
      : [];
    expect(foundIn(mails.join('\n'), NEEDLES)).toEqual([]);
    expect(foundIn(log, NEEDLES)).toEqual([]);
  });

  it('does not come back with what a device sends once more, and each is answered as taken', async () => {
    for (const { person, name, input } of sent) {
      const answer = await command(person, name, input);
      expect([name, answer.__typename]).toEqual([name, expect.stringMatching(/Payload$/)]);
      expect(foundIn(JSON.stringify(answer), NEEDLES)).toEqual([]);
    }
    const saved = await command(cast.rapporteur, 'SaveMessageTemplate', savedMessage);
    expect(saved.__typename).toBe('IdReused');
    expect(await tablesThatSayIt()).toEqual([]);
  });

  it('is told to its authors as redacted, and read by the secretariat, which is kept', async () => {
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const told = await api.database.owner.query<{ who: string }[]>(
      `SELECT DISTINCT participant_id AS who FROM notification WHERE kind = 'REDACTED'`,
    );
    const who = told.map((one) => one.who);
    for (const { participantId } of [cast.author, cast.expert, cast.delegate])
      expect(who).toContain(participantId);
    const { data } = await cast.secretariat.ask<{ contribution: { redactions: { id: string }[] } }>(
      webOperation('ContributionRedactions'),
      { id: item.id },
    );
    const ids = data.contribution.redactions.map(({ id }) => id);
    for (const [at, { found }] of PASSAGES.entries()) {
      const input = { id: newId(), redactionId: ids[at], reason: `Por ${PASSAGES[at]!.said}.` };
      const read = await command(cast.secretariat, 'ReadRedacted', input);
      expect(foundIn(JSON.stringify(read['passages']), [found])).toEqual([found]);
    }
    expect(await tablesThatSayIt()).toEqual([]);
    const looks = await api.database.owner.query<unknown[]>('SELECT FROM redaction_look');
    expect(looks).toHaveLength(PASSAGES.length);
  });

  it('goes for good with the account of whoever wrote it', async () => {
    await command(cast.author, 'EraseAccount', { choice: 'KEEP' });
    const left = await api.database.owner.query<unknown[]>(
      'SELECT FROM redacted_passage WHERE participant_id = $1',
      [cast.author.participantId],
    );
    expect(left).toEqual([]);
    expect(await tablesThatSayIt()).toEqual([]);
  });
});

it('would find each passage, however it is written', () => {
  expect(foundIn(TEXT, NEEDLES)).toEqual(NEEDLES);
});
