/** Somebody contributes without a name among readers in every standing, who hear, ask and act meanwhile. */
import { expect } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { Clock } from '../../src/kernel/clock.js';
import { newId } from '../../src/kernel/ids.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.service.js';
import { bootApi, type BootedApi } from '../support/booted-api.js';
import { castOf, type Cast } from '../support/cast.js';
import { foundIn } from '../support/every-table.js';
import { Listeners } from '../support/listeners.js';
import { OwnMinutes } from '../support/own-minutes.js';
import { signedIn, type Person } from '../support/person.js';
import { command, commented, type CommandResult } from '../support/scene.js';
import { UnnamedLife, type Unnamed } from '../support/unnamed-life.js';
import { WholeSchema } from '../support/whole-schema.js';

type Json = Record<string, unknown>;

/** Whom nobody else is called like, and whose institution neither. */
export const NAME = 'Zoila Ñandúbay Ibáñez';
const INSTITUTION = 'Instituto Cañaveral de Acogida';
export const ADDRESS = 'zoila.nandubay@canaveral.example';
/** Any of these is one trace too many. */
export const WORDS = ['Zoila', 'Ñandúbay', 'Ibáñez', 'Cañaveral', ADDRESS];
/** What stands around the thing that a frame is about, and is walked by questions. */
const AROUND = new Set(['meeting', 'session', 'agendaItem']);
export const HERE = 'tst2017';
export const ELSEWHERE = 'oth2017';
export const JOIN_CODE = '7K29QF';
export const TEXT = 'Que los Estados acompañen al zunzuncito en cada frontera, con el plazo que haga falta.';

export class AmongReaders {
  api!: BootedApi;
  cast!: Cast;
  author!: Person;
  schema!: GraphQLSchema;
  readers!: Record<string, Person>;
  listeners!: Listeners;
  sessionId!: string;
  unnamed!: Unnamed;
  /** What the author has said or supported where the meeting names nobody. */
  elsewhereId!: string;
  /** When the author did whatever was done. */
  minutes!: OwnMinutes;
  log = '';
  /** What the others were answered to their own commands. */
  readonly answered: string[] = [];
  /** Everything that leads to the author: words, and the ids of rows about the person. */
  private traces!: string[];

  async open(): Promise<void> {
    this.api = await bootApi('unmasked_gql');
    const note = (...said: unknown[]): void => void (this.log += `${JSON.stringify(said)}\n`);
    this.api.app.useLogger({ log: note, error: note, warn: note, debug: note, verbose: note, fatal: note });
    this.cast = await castOf(this.api);
    this.schema = this.api.app.get(GraphQLSchemaHost).schema;
    const { owner } = this.api.database;
    await owner.query(`UPDATE meeting SET join_code = $1 WHERE slug = $2`, [JOIN_CODE, HERE]);
    await owner.query(`UPDATE meeting SET attribution_default = 'NON_ATTRIBUTABLE' WHERE slug = $1`, [
      ELSEWHERE,
    ]);
    this.minutes = new OwnMinutes(this.api.app.get(Clock));
    this.sessionId = (await this.cast.world.session()).id;
    this.readers = await this.readersOf((await this.cast.world.session()).id);
    this.author = await signedIn(
      this.api,
      await this.cast.world.person({ name: NAME, roles: [{ role: 'EXPERT', sessionId: null }] }),
    );
    await this.isKnownBy(this.author, ADDRESS);
    await this.logsInMinutes();
    for (const one of ['expert', 'delegate', 'secretariat'])
      await this.isKnownBy(this.readers[one]!, `${one}@example.org`);
    await this.api.app.get(JobRunner).start();
    const life = new UnnamedLife(this.cast, this.author, this.sessionId, this.give);
    const hidden = await life.once();
    await life.speaks(await this.aScribe());
    // Until then it had a name, and was told with it.
    this.answered.length = 0;
    this.listeners = new Listeners();
    const live = new WholeSchema(this.schema).subscriptions().map((one) => one.withoutAny(AROUND));
    for (const person of Object.values(this.readers))
      this.listeners.listen(person, live, this.cast.world.meetingId);
    for (const person of [this.cast.public, this.cast.stranger])
      this.listeners.listen(person, live, this.cast.elsewhere.meetingId);
    await this.listeners.hear(this.cast.world.meetingId, () => commented(this.cast.expert, hidden.id));
    this.unnamed = await life.lives(hidden);
    this.elsewhereId = await this.livesElsewhere();
    this.traces = [...WORDS, ...(await this.idsOfAuthor())];
  }

  /** What of an answer leads to the author. */
  readonly found = (text: string): string[] => [...foundIn(text, this.traces), ...this.minutes.foundIn(text)];

  private async readersOf(otherSessionId: string): Promise<Record<string, Person>> {
    const as = async (role: 'PRESENTER' | 'RAPPORTEUR', bound: string): Promise<Person> =>
      signedIn(
        this.api,
        await this.cast.world.person({ name: 'Otra Voz', roles: [{ role, sessionId: bound }] }),
      );
    const { public: nobody, expert, delegate, rapporteur, secretariat, stranger } = this.cast;
    const presenter = await as('PRESENTER', this.sessionId);
    const nextDoor = await as('RAPPORTEUR', otherSessionId);
    return { nobody, expert, presenter, delegate, rapporteur, nextDoor, secretariat, stranger };
  }

  /** Who takes down what the author says, and knows it. */
  private async aScribe(): Promise<Person> {
    const roles = [{ role: 'RAPPORTEUR' as const, sessionId: this.sessionId }];
    return signedIn(this.api, await this.cast.world.person({ name: 'Quien Anota', roles }));
  }

  /** Under an address, where everything urgent is told at once. */
  private async isKnownBy({ participantId }: Person, address: string): Promise<void> {
    const { owner } = this.api.database;
    const account = '(SELECT account_id FROM participant WHERE id = $1)';
    await owner.query(`INSERT INTO account_email (account_id, address) VALUES (${account}, $2)`, [
      participantId,
      address,
    ]);
    await owner.query(`INSERT INTO mail_choice (account_id, choice) VALUES (${account}, 'AT_ONCE')`, [
      participantId,
    ]);
    if (address === ADDRESS)
      await owner.query('UPDATE participant_identity SET institution = $2 WHERE participant_id = $1', [
        participantId,
        INSTITUTION,
      ]);
  }

  /** As the web gives it, or, where somebody else does, with all of the answer, which is kept. */
  private readonly give = async (person: Person, name: string, input: Json): Promise<CommandResult> => {
    if (person === this.author) return this.minutes.spend(() => command(person, name, input));
    const field = name.charAt(0).toLowerCase() + name.slice(1);
    const answer = await (
      await person.send(new WholeSchema(this.schema).command(field).document, { input })
    ).text();
    const { data, errors } = JSON.parse(answer) as { data: Record<string, CommandResult>; errors?: unknown };
    if (errors) throw new Error(`${name}: ${answer}`);
    this.answered.push(answer);
    const result = data[field]!;
    const written = result.contribution && {
      ...result.contribution,
      ...(await this.now(result.contribution.id)),
    };
    return { ...result, ...(written && { contribution: written }) };
  };

  /** What the next command needs, whether that part of the answer was asked for or not. */
  private async now(contributionId: string): Promise<{ version: number }> {
    const [row] = await this.api.database.owner.query<{ version: number }[]>(
      'SELECT version FROM contribution WHERE id = $1',
      [contributionId],
    );
    return row!;
  }

  /** The same account, in a meeting where nobody is named, supports and comments on what somebody else wrote. */
  private async livesElsewhere(): Promise<string> {
    const { elsewhere, stranger } = this.cast;
    const there = await elsewhere.person({ name: NAME });
    await this.api.database.owner.query(
      `WITH there AS (UPDATE participant SET account_id = (SELECT account_id FROM participant WHERE id = $2) WHERE id = $1)
       UPDATE participant_identity SET institution = $3 WHERE participant_id = $1`,
      [there.participantId, this.author.participantId, INSTITUTION],
    );
    const session = await elsewhere.session({ moderation: 'POST' });
    const words = { language: 'es', text: TEXT };
    const item = { sessionId: session.id, kind: 'CONCERN', subregionIds: [], addressees: [], ...words };
    const { contribution } = await this.give(stranger, 'SubmitContribution', { ...item, id: newId() });
    const contributionId = contribution!.id;
    await this.give(this.author, 'SubmitContribution', { ...item, id: newId() });
    await this.give(this.author, 'SubmitComment', { id: newId(), contributionId, kind: 'COMMENT', ...words });
    const support = {
      contributionId,
      revisionNumber: 1,
      stance: 'WITH_RESERVATION',
      capacity: 'INSTITUTION',
    };
    await this.give(this.author, 'EndorseContribution', {
      ...support,
      id: newId(),
      reservation: 'Con plazo.',
    });
    return contributionId;
  }

  /** The log of what happens goes by the clock of the database: in this one what the author does is in the minutes too. */
  private async logsInMinutes(): Promise<void> {
    const { owner } = this.api.database;
    await owner.query(`CREATE FUNCTION in_own_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.occurred_at := '${this.minutes.beginning.toISOString()}'::timestamptz + NEW.seq * interval '7 milliseconds';
        RETURN NEW;
      END $$`);
    await owner.query(`CREATE TRIGGER in_own_minutes BEFORE INSERT ON event_log FOR EACH ROW
      WHEN (NEW.participant_id = '${this.author.participantId}') EXECUTE FUNCTION in_own_minutes()`);
  }

  /** Of the person, the account, and every row that is about them alone. */
  private async idsOfAuthor(): Promise<string[]> {
    const rows = await this.api.database.owner.query<{ id: string }[]>(
      `WITH account AS (SELECT account_id AS id FROM participant WHERE id = $1),
            person AS (SELECT id FROM participant WHERE account_id = (SELECT id FROM account))
       SELECT id FROM account UNION SELECT id FROM person
       UNION SELECT id FROM sign_in WHERE account_id = (SELECT id FROM account)
       UNION SELECT id FROM role_grant WHERE participant_id IN (SELECT id FROM person)
       UNION SELECT id FROM draft WHERE participant_id IN (SELECT id FROM person)
       UNION SELECT id FROM notification WHERE participant_id IN (SELECT id FROM person)`,
      [this.author.participantId],
    );
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(6);
    return ids.flatMap((id) => [id, id.replaceAll('-', '')]);
  }
}
