/** A seal is opened by two of the secretariat alone, for a reason, for a while, and its author is told; nobody else learns the name. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SEAL } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { toldByEveryQuery } from '../../../../test/support/every-query.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import {
  accepted,
  command,
  submitted,
  type CommandResult,
  type Written,
} from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { NewsMailRepository } from '../../notifications/data/news-mail.repository.js';
import { NotificationFeeder } from '../../notifications/notification-feeder.service.js';

type Json = Record<string, unknown>;

const NAME = 'Zoila Ñandú';
const REASON = 'Un juzgado pide saber quién denunció.';
const UNNAMED = { attributionLevel: 'NON_ATTRIBUTABLE', text: 'Que los Estados protejan al zunzuncito.' };
const COMMAND_CEILING = 14;

interface Opening {
  id: string;
  state: string;
  reason: string;
  mayAnswer: boolean;
  mayRead: boolean;
  askedBy: { name: string | null };
  answeredBy: { name: string | null } | null;
}

let api: BootedApi;
let cast: Cast;
let author: Person;
let second: Person;
let third: Person;
let sessionId: string;
let standing: Written;
let written: Written;

const asked = (by: Person, changes: Json = {}): Promise<CommandResult> =>
  command(by, 'AskToOpenSeal', {
    ...{ id: newId(), contributionId: written.id, language: 'es', reason: REASON },
    ...changes,
  });

const answered = (by: Person, openingId: string, answer = 'AGREED'): Promise<CommandResult> =>
  command(by, 'AnswerSealOpening', { openingId, answer });

const read = (by: Person, openingId: string) =>
  by.ask<{ readSealedAuthor: Json & { __typename: string } }>(webOperation('ReadSealedAuthor'), {
    input: { openingId },
  });

const idOf = (result: CommandResult): string => (result as unknown as { opening: Opening }).opening.id;

async function opened(): Promise<string> {
  const id = idOf(await asked(cast.secretariat));
  expect((await answered(second, id)).__typename).toBe('SealPayload');
  return id;
}

async function openingsFor(person: Person): Promise<Opening[]> {
  type Page = { contribution: { sealOpenings: Opening[] } | null };
  const { data } = await person.ask<Page>(webOperation('ContributionOfId'), { id: written.id });
  return data.contribution?.sealOpenings ?? [];
}

/** As it is by then. */
const later = (ms: number) => {
  const at = new Date(Date.now() + ms);
  api.app.get(Clock).now = () => at;
};

const now = () => Reflect.deleteProperty(api.app.get(Clock), 'now');

/** Except who takes part in the meeting, which the secretariat knows anyway. */
const everythingFor = async (person: Person): Promise<string> => {
  const { id, symbol } = written;
  const { text } = UNNAMED;
  const known = {
    ...{ id, contributionId: id, sessionId, text, symbol, address: symbol },
    ...{ meetingId: cast.world.meetingId, filter: { search: 'zunzuncito' }, search: 'zunzuncito' },
  };
  const answers = await toldByEveryQuery(person, known, standing.id);
  return answers
    .split('\n')
    .filter((one) => !one.includes('"participants":{'))
    .join('\n');
};

beforeAll(async () => {
  api = await bootApi('seals_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const roles = [{ role: 'SECRETARIAT' as const, sessionId: null }];
  author = await signedIn(api, await cast.world.person({ name: NAME }));
  second = await signedIn(api, await cast.world.person({ name: 'Segunda Persona', roles }));
  third = await signedIn(api, await cast.world.person({ name: 'Tercera Persona', roles }));
  standing = await accepted(cast, await submitted(cast.expert, sessionId));
}, 30_000);

beforeEach(async () => {
  written = await accepted(cast, await submitted(author, sessionId, UNNAMED));
});

afterEach(() => {
  now();
});
afterAll(() => api.close());

describe('a seal', () => {
  it('is opened by two, who alone read the name, each time with a trace; their contribution shows it to nobody', async () => {
    const id = newId();
    const ask = await cast.secretariat.ask<Record<string, CommandResult>>(webOperation('AskToOpenSeal'), {
      input: { id, contributionId: written.id, language: 'es', reason: REASON },
    });
    expect(ask.data.askToOpenSeal).toMatchObject({ opening: { state: 'WAITING', mayAnswer: false } });
    expect(ask.statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect(await openingsFor(second)).toMatchObject([{ state: 'WAITING', mayAnswer: true, reason: REASON }]);
    for (const by of [cast.secretariat, second]) expect((await read(by, id)).codes).toEqual(['FORBIDDEN']);
    expect(await answered(second, id)).toMatchObject({ opening: { state: 'OPEN', mayRead: true } });
    for (const by of [cast.secretariat, second]) {
      const { data } = await read(by, id);
      expect(data.readSealedAuthor).toMatchObject({ author: { name: NAME } });
    }
    expect((await read(third, id)).codes).toEqual(['FORBIDDEN']);
    expect((await read(author, id)).codes).toEqual(['FORBIDDEN']);
    for (const by of [cast.rapporteur, cast.expert, cast.delegate, cast.stranger])
      expect((await read(by, id)).codes).toEqual(['NOT_FOUND']);
    const everybody = [cast.secretariat, second, third, cast.rapporteur, cast.expert, cast.delegate];
    for (const by of [...everybody, cast.stranger, cast.public])
      expect(await everythingFor(by)).not.toContain(NAME);
    const trail = await api.database.owner.query<{ action: string; actor: string }[]>(
      'SELECT action, actor_id AS actor FROM audit_log WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    const [one, other] = [cast.secretariat.participantId, second.participantId];
    expect(trail.map(({ action, actor }) => [action, actor])).toEqual([
      ['seal.opening_asked', one],
      ['seal.opened', other],
      ['seal.author_read', one],
      ['seal.author_read', other],
    ]);
  });

  it('is not opened by one alone, by its author, or without a reason', async () => {
    expect(await asked(cast.secretariat, { reason: ' ' })).toMatchObject({ fields: [{ field: 'reason' }] });
    const id = idOf(await asked(cast.secretariat));
    const answer = { input: { openingId: id, answer: 'AGREED' } };
    expect((await cast.secretariat.ask(webOperation('AnswerSealOpening'), answer)).codes).toEqual([
      'FORBIDDEN',
    ]);
    written = await accepted(cast, await submitted(third, sessionId, UNNAMED));
    const ask = { id: newId(), contributionId: written.id, language: 'es', reason: REASON };
    expect((await third.ask(webOperation('AskToOpenSeal'), { input: ask })).codes).toEqual(['FORBIDDEN']);
    const own = idOf(await asked(second));
    const ownAnswer = { input: { openingId: own, answer: 'AGREED' } };
    expect((await third.ask(webOperation('AnswerSealOpening'), ownAnswer)).codes).toEqual(['FORBIDDEN']);
  });

  it('is asked for once at a time, once more after it was declined or nobody answered, and each request is answered once', async () => {
    const id = idOf(await asked(cast.secretariat));
    expect(await asked(third)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await answered(second, id, 'DECLINED')).toMatchObject({ opening: { state: 'DECLINED' } });
    expect(await answered(third, id)).toMatchObject({ __typename: 'TooLate' });
    expect((await read(cast.secretariat, id)).codes).toEqual(['FORBIDDEN']);
    expect(await openingsFor(author)).toEqual([]);
    const unheard = idOf(await asked(third));
    later(SEAL.answerMs);
    expect(await answered(second, unheard)).toMatchObject({ __typename: 'TooLate' });
    const [newest] = await openingsFor(second);
    expect(newest).toMatchObject({ id: unheard, state: 'LAPSED', mayAnswer: false });
    expect(await asked(cast.secretariat)).toMatchObject({ opening: { state: 'WAITING' } });
  });

  it('closes by itself, and stays the author’s own to lift', async () => {
    const id = await opened();
    later(SEAL.openMs);
    const { data } = await read(second, id);
    expect(data.readSealedAuthor.__typename).toBe('TooLate');
    now();
    const waiting = idOf(await asked(cast.secretariat));
    const { id: contributionId, version: expectedVersion } = written;
    const lifted = { contributionId, expectedVersion, attributionLevel: 'INSTITUTION' };
    await command(author, 'ChangeAttribution', lifted);
    expect(await answered(second, waiting)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await asked(third)).toMatchObject({ __typename: 'NotAllowedNow' });
  });

  it('tells its author in person who opened it and why, in the export too, and nobody else in person', async () => {
    await opened();
    const feeder = api.app.get(NotificationFeeder);
    await feeder.read(cast.world.meetingId);
    const rows = await api.database.owner.query<Json[]>(
      `SELECT participant_id AS who FROM notification WHERE kind = 'SEAL_OPENED' AND contribution_id = $1`,
      [written.id],
    );
    expect(rows).toEqual([{ who: author.participantId }]);
    const [account] = await api.database.owner.query<{ id: string }[]>(
      'SELECT account_id AS id FROM participant WHERE id = $1',
      [author.participantId],
    );
    const untold = await api.app.get(NewsMailRepository).untold(new Date(), account!.id);
    expect(untold.map(({ kind }) => kind)).toContain('SEAL_OPENED');
    const names = { askedBy: { name: 'Marcela Vidal' }, answeredBy: { name: 'Segunda Persona' } };
    expect(await openingsFor(author)).toMatchObject([
      { state: 'OPEN', reason: REASON, mayRead: false, ...names },
    ]);
    const file = await fetch(`${api.url}/own-data/aportes.json`, { headers: author.headers() });
    const exported = await file.text();
    for (const told of [REASON, 'Marcela Vidal', 'Segunda Persona']) expect(exported).toContain(told);
    const theirs = await fetch(`${api.url}/own-data/aportes.json`, { headers: second.headers() });
    const exportOfSecond = await theirs.text();
    expect(exportOfSecond).toContain(written.symbol);
    expect(exportOfSecond).not.toContain(NAME);
  });

  it('has nobody behind it any more once its author is erased, and no new opener by the role alone', async () => {
    const leaving = await signedIn(api, await cast.world.person({ name: NAME }));
    written = await accepted(cast, await submitted(leaving, sessionId, UNNAMED));
    const id = await opened();
    await command(leaving, 'EraseAccount', { choice: 'KEEP' });
    const { data } = await read(second, id);
    expect(data.readSealedAuthor).toMatchObject({ author: { name: null, isWithdrawn: true } });
    expect(await openingsFor(third)).toMatchObject([{ state: 'OPEN', mayRead: false }]);
  });
});

describe('the database', () => {
  const insert = (by: string | null, changes: Json = {}): Promise<unknown> => {
    const at = new Date();
    const row: Json = {
      ...{ id: newId(), meeting_id: cast.world.meetingId, contribution_id: written.id, asked_by: by },
      ...{ asked_at: at, reason: REASON, language: 'es', expires_at: new Date(at.getTime() + SEAL.answerMs) },
      ...changes,
    };
    const columns = Object.keys(row);
    const places = columns.map((_, place) => `$${place + 1}`).join(', ');
    const sql = `INSERT INTO seal_opening (${columns.join(', ')}) VALUES (${places})`;
    return api.database.owner.query(sql, Object.values(row));
  };
  const set = (id: string, values: string, of: Person = second): Promise<unknown> =>
    api.database.owner.query(`UPDATE seal_opening SET ${values} WHERE id = $1 AND $2::uuid IS NOT NULL`, [
      id,
      of.participantId,
    ]);
  const AGREED = `verdict = 'AGREED', answered_at = asked_at, open_until = asked_at + interval '1 hour'`;

  it('holds to the rules whoever writes', async () => {
    const broken = (rule: string) => expect.objectContaining({ constraint: `seal_opening__${rule}` });
    await expect(insert(cast.expert.participantId)).rejects.toEqual(broken('of_the_secretariat'));
    await expect(insert(cast.secretariat.participantId, { contribution_id: standing.id })).rejects.toEqual(
      broken('of_what_is_sealed'),
    );
    await expect(
      insert(cast.secretariat.participantId, { expires_at: new Date(Date.now() + 2 * SEAL.answerMs) }),
    ).rejects.toEqual(broken('waits_for_a_while'));
    const id = idOf(await asked(cast.secretariat));
    await expect(insert(third.participantId)).rejects.toEqual(broken('one_waits'));
    const agree = (by: string) => `${AGREED}, answered_by = ${by}`;
    await expect(set(id, agree('asked_by'))).rejects.toEqual(broken('by_two'));
    await expect(set(id, agree('$2'), cast.rapporteur)).rejects.toEqual(broken('of_the_secretariat'));
    await expect(set(id, `verdict = 'LAPSED', answered_at = asked_at, answered_by = $2`)).rejects.toEqual(
      broken('answer_is_whole'),
    );
    await expect(set(id, `${agree('$2')}, reason = 'otro'`)).rejects.toEqual(broken('answered_once'));
    await expect(set(id, `verdict = 'DECLINED', answered_at = expires_at, answered_by = $2`)).rejects.toEqual(
      broken('answered_in_time'),
    );
    await expect(set(id, agree('$2').replace('1 hour', '2 hours'))).rejects.toEqual(
      broken('open_for_a_while'),
    );
    await answered(second, id);
    await expect(set(id, `open_until = open_until + interval '1 minute'`)).rejects.toEqual(
      broken('answered_once'),
    );
  });
});
