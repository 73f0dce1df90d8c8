/** Mails of what is new: one a day at most, the urgent at once for whoever wants that, stopped by one press, naming nobody. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { openMailbox, type Mailbox } from '../../../../test/support/mailbox.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import type { ReceivedMail } from '../../../../test/support/received-mail.js';
import { accepted, command, commented, endorsed, submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { JobRunner } from '../../../platform/jobs/job-runner.service.js';
import { NewsMailService } from '../news-mail.service.js';
import { NotificationFeeder } from '../notification-feeder.service.js';

const HOUR_MS = 3_600_000;
/** Half past six or seven in the evening in Santiago, and noon there. */
const EVENING = new Date();
EVENING.setUTCHours(22, 30, 0, 0);
const NOON = new Date(EVENING.getTime() - 6.5 * HOUR_MS);
const TOMORROW = new Date(EVENING.getTime() + 24 * HOUR_MS);

let api: BootedApi;
let cast: Cast;
let mailbox: Mailbox;
let mails: NewsMailService;
let sessionId: string;
let number = 0;

/** Somebody new with an address, who has said something that others may answer. */
async function reader(language = 'es'): Promise<{ person: Person; email: string; accountId: string }> {
  number += 1;
  const email = `lectora${number}@example.org`;
  const person = await signedIn(api, await cast.world.person({ name: `Lectora Ñandú ${number}` }));
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [person.participantId],
  );
  const accountId = row!.id;
  await api.database.owner.query('UPDATE account SET language = $2 WHERE id = $1', [accountId, language]);
  await api.database.owner.query('INSERT INTO account_email (account_id, address) VALUES ($1, $2)', [
    accountId,
    email,
  ]);
  return { person, email, accountId };
}

/** It is that time until the answer is called. */
function stopClock(at: Date): () => void {
  const clock = api.app.get(Clock);
  clock.now = () => at;
  return () => Reflect.deleteProperty(clock, 'now');
}

/** All that is due by then has gone out once this one has arrived, or none has. */
async function evening(at: Date): Promise<void> {
  await api.app.get(NotificationFeeder).read(cast.world.meetingId);
  const goOn = stopClock(at);
  await mails.askForDue();
  for (;;) {
    const [left] = await api.database.owner.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM graphile_worker._private_jobs WHERE attempts < max_attempts`,
    );
    if (left!.count === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  goOn();
}

const mailsTo = (email: string): ReceivedMail[] => mailbox.mails.filter(({ to }) => to.includes(email));
const choose = (person: Person, choice: string) =>
  person.ask(webOperation('ChooseMails'), { input: { choice } });

async function changesRequested(person: Person): Promise<string> {
  const written = await submitted(person, sessionId);
  const decision = { decisionId: newId(), contributionId: written.id, expectedVersion: written.version };
  await command(cast.rapporteur, 'RequestChanges', { ...decision, message: 'Diga el plazo.' });
  return written.symbol!;
}

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await bootApi('news_mail_gql', { smtpUrl: mailbox.url });
  cast = await castOf(api);
  mails = api.app.get(NewsMailService);
  sessionId = (await cast.world.session()).id;
  await api.app.get(JobRunner).start();
}, 30_000);

beforeEach(() => mailbox.refuseWith(null));

afterAll(async () => {
  await api.close();
  await mailbox.close();
});

describe('the mail of the day', () => {
  it('comes in the evening, once, with what was not seen, and the next day only with what is new', async () => {
    const { person, email } = await reader();
    const written = await accepted(cast, await submitted(person, sessionId));
    await commented(cast.expert, written.id);
    for (const one of [cast.expert, cast.delegate]) await endorsed(one, written.id);
    await evening(NOON);
    expect(mailsTo(email)).toEqual([]);
    await evening(EVENING);
    await commented(cast.expert, written.id);
    await evening(EVENING);
    const [mail, ...more] = mailsTo(email);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('3 novedades en Aportes');
    for (const said of ['2 respaldos nuevos', 'Comentario nuevo sobre su aporte', 'Se aceptó su aporte'])
      for (const shape of [mail!.text, mail!.html]) expect(shape).toContain(`${said} (${written.symbol})`);
    expect(mail!.text).toContain(`http://127.0.0.1/c/${written.symbol}`);
    expect(mail!.text).toContain('http://127.0.0.1/m/tst2017/news');
    await evening(TOMORROW);
    expect(mailsTo(email).map(({ subject }) => subject)).toEqual([
      '3 novedades en Aportes',
      '1 novedad en Aportes',
    ]);
  });

  it('is one however often it is asked for at once, and none is sent again where the last step broke', async () => {
    const { person, email, accountId } = await reader('fr');
    await commented(cast.expert, (await submitted(person, sessionId)).id);
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const goOn = stopClock(EVENING);
    const day = EVENING.toISOString().slice(0, 10);
    await Promise.all(Array.from({ length: 5 }, () => mails.sendDaily(accountId, day)));
    expect(mailsTo(email).map(({ subject }) => subject)).toEqual(['1 nouvelle sur Aportes']);
    // It arrived, and what it told was not written down any more.
    await api.database.owner.query('UPDATE notification SET mailed_at = NULL WHERE participant_id = $1', [
      person.participantId,
    ]);
    await mails.sendDaily(accountId, day);
    await mails.sendDaily(accountId, 'another day');
    expect(mailsTo(email)).toHaveLength(1);
    goOn();
    await evening(TOMORROW);
    expect(mailsTo(email)).toHaveLength(2);
  });

  it('does not come where everything was seen, none is wanted, or what happened is hidden by now', async () => {
    const [seen, none, hidden] = [await reader(), await reader(), await reader()];
    const { meetingId } = cast.world;
    for (const { person } of [seen, none]) await changesRequested(person);
    await api.app.get(NotificationFeeder).read(meetingId);
    await seen.person.ask(webOperation('MarkNotificationsRead'), {
      input: { meetingId, upTo: 2_147_483_647 },
    });
    await choose(none.person, 'NONE');
    const written = await submitted(cast.author, sessionId);
    const parentId = (await commentedAs(hidden.person, written.id)).id;
    await commentedAs(cast.expert, written.id, { parentId });
    const decision = { decisionId: newId(), contributionId: written.id, expectedVersion: written.version };
    await command(cast.rapporteur, 'DeclineContribution', { ...decision, reason: 'OTHER', note: 'No.' });
    await evening(EVENING);
    for (const { email } of [seen, none, hidden]) expect(mailsTo(email)).toEqual([]);
  });
});

async function commentedAs(person: Person, contributionId: string, more = {}): Promise<{ id: string }> {
  const id = newId();
  const input = { id, contributionId, kind: 'COMMENT', language: 'es', text: 'Palabraplantada.', ...more };
  await command(person, 'SubmitComment', input);
  return { id };
}

it('comes at once of what waits for somebody who wants that, and is not told again in the evening', async () => {
  const { person, email } = await reader();
  await choose(person, 'AT_ONCE');
  const symbol = await changesRequested(person);
  const mail = await mailbox.until(email);
  expect(mail.subject).toBe('Se le piden cambios');
  expect(mail.text).toContain(symbol);
  await commented(cast.expert, (await submitted(person, sessionId)).id);
  await evening(EVENING);
  expect(mailsTo(email).map(({ subject }) => subject)).toEqual([
    'Se le piden cambios',
    '1 novedad en Aportes',
  ]);
  expect(mailsTo(email)[1]!.text).not.toContain(symbol);
});

it('names nobody, whoever wrote without a name or answered there: not in its words, its headers or its links', async () => {
  const { person, email } = await reader();
  const unnamed = await submitted(cast.author, sessionId, { attributionLevel: 'NON_ATTRIBUTABLE' });
  const { id } = await accepted(cast, unnamed);
  const { id: parentId } = await commentedAs(person, id);
  await commentedAs(cast.author, id, { parentId });
  await evening(EVENING);
  const [{ raw, text, html, subject } = {} as ReceivedMail] = mailsTo(email);
  expect(text).toContain('Respuesta a lo que usted dijo');
  for (const trace of ['Ana Rojas', 'Rojas', 'Red Andina', 'Palabraplantada', cast.author.participantId!])
    for (const form of [trace, Buffer.from(trace).toString('base64').slice(0, -4), encodeURIComponent(trace)])
      for (const part of [raw, text, html, subject])
        expect(part.toLowerCase()).not.toContain(form.toLowerCase());
});

it('is stopped by one press without signing in, and by nothing that merely opens its links', async () => {
  const { person, email } = await reader();
  await changesRequested(person);
  await evening(EVENING);
  const [mail] = mailsTo(email);
  expect(mail!.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const [, way = ''] = /<http:\/\/127\.0\.0\.1(\/mail\/stop\/[\w-]{43})>/.exec(
    mail!.raw.replace(/\r\n\s/g, ''),
  )!;
  const token = way.split('/').at(-1)!;
  expect(mail!.text).toContain(`http://127.0.0.1/stop#token=${token}`);
  const stored = await api.database.owner.query<object[]>('SELECT * FROM mail_stop');
  expect(JSON.stringify(stored)).not.toContain(token);

  const opened = await fetch(api.url + way, { redirect: 'manual' });
  expect([opened.status, opened.headers.get('location')]).toEqual([
    303,
    `http://127.0.0.1/stop#token=${token}`,
  ]);
  const choiceOf = async () => (await person.ask('{ viewer { mailChoice } }')).data.viewer;
  expect(await choiceOf()).toEqual({ mailChoice: 'DAILY' });

  for (let turn = 0; turn < 2; turn += 1) {
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(api.url + way, { method: 'POST', body })).status).toBe(204);
  }
  expect(await choiceOf()).toEqual({ mailChoice: 'NONE' });
  await changesRequested(person);
  await evening(TOMORROW);
  expect(mailsTo(email)).toHaveLength(1);
});
