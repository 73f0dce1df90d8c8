/** Counters are exact whoever clicks how often at the same time: one person counts once, and nobody's text is overwritten. */
import { STANCES, type StakeholderKind } from '@aportes/domain/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { figure } from './support/figures.js';
import { signedIn, type Person } from './support/person.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { command, insisting, recommendation } from './support/scene.js';
import { webOperation } from './support/web-operations.js';
import { newId } from '../src/kernel/ids.js';

/** What the product does at once; more would only wait longer here. */
const WORKS_AT_A_TIME = 8;
const PEOPLE = 50;
const COPIES = 4;
const ROUNDS = figure(3, 5);
const HALL = 200;

const BREADTH = `query ($contributionId: ID!) { contribution(id: $contributionId) {
  breadth { endorsements reservations cells { stakeholderKind subregionCode endorsed withReservation } } } }`;

interface Active {
  participant: string;
  stance: string;
  kind: StakeholderKind;
  country: string;
}

interface Breadth {
  endorsements: number;
  reservations: number;
  cells: { stakeholderKind: string; subregionCode: string; endorsed: number; withReservation: number }[];
}

const KINDS: StakeholderKind[] = ['STATE', 'CIVIL_SOCIETY', 'ACADEMIA'];

let api: BootedApi;
let cast: Cast;
let sessionId: string;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

async function rows<T>(sql: string, ...values: unknown[]): Promise<T[]> {
  return api.database.owner.query<T[]>(sql, values);
}

async function accepted(): Promise<string> {
  const post = await cast.world.session({ moderation: 'POST' });
  const result = await command(cast.author, 'SubmitContribution', recommendation(post.id));
  return result.contribution!.id;
}

beforeAll(async () => {
  api = await bootApi('exact_counts');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
});

afterAll(() => api.close());

describe('endorsing', () => {
  it(`CVE-2023-47634: counts ${PEOPLE} people once each, who click ${COPIES} times at once in ${ROUNDS} rounds`, async () => {
    const contributionId = await accepted();
    const people = await Promise.all(
      times(PEOPLE, async (index) =>
        signedIn(
          api,
          await cast.world.person({
            stakeholderKind: KINDS[index % 3]!,
            country: index % 2 === 0 ? 'CL' : 'JM',
          }),
        ),
      ),
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(people.map((person, index) => clicks(person, contributionId, index + round)));
      await expectExact(contributionId);
    }
    expect(await active(contributionId)).not.toHaveLength(0);
  }, 120_000);

  /** The same click sent several times, together with a click of another tab that takes back or changes. */
  async function clicks(person: Person, contributionId: string, draw: number): Promise<void> {
    const stance = STANCES[draw % 3]!;
    const reservation = stance === 'WITH_RESERVATION' ? 'Con matices.' : null;
    const endorsement = { contributionId, revisionNumber: 1, stance, capacity: 'PERSONAL', reservation };
    const same = { ...endorsement, id: newId() };
    await Promise.all([
      ...times(COPIES - 1, () => insisting(person, 'EndorseContribution', same)),
      draw % 2 === 0
        ? insisting(person, 'RetractEndorsement', { contributionId })
        : insisting(person, 'EndorseContribution', { ...endorsement, id: newId() }),
    ]);
  }

  function active(contributionId: string): Promise<Active[]> {
    return rows<Active>(
      `SELECT e.participant_id AS participant, e.stance, p.stakeholder_kind AS kind, p.country_code AS country
       FROM endorsement e JOIN participant p ON p.id = e.participant_id
       WHERE e.contribution_id = $1 AND e.ended_at IS NULL`,
      contributionId,
    );
  }

  async function expectExact(contributionId: string): Promise<void> {
    const now = await active(contributionId);
    const of = (...stances: string[]) => now.filter(({ stance }) => stances.includes(stance));
    expect(new Set(now.map((one) => one.participant)).size).toBe(now.length);
    const [counted] = await rows<Record<string, number>>(
      `SELECT endorsement_count AS supporters, reservation_count AS reserved, not_joining_count AS apart
       FROM contribution WHERE id = $1`,
      contributionId,
    );
    const reserved = of('WITH_RESERVATION').length;
    const supporters = of('ENDORSED', 'WITH_RESERVATION').length;
    expect(counted).toEqual({ supporters, reserved, apart: of('NOT_JOINING').length });
    const { data } = await cast.public.ask<{ contribution: { breadth: Breadth } }>(BREADTH, {
      contributionId,
    });
    const { cells, ...sums } = data.contribution.breadth;
    expect(sums).toEqual({ endorsements: supporters, reservations: reserved });
    const told = cells.map(
      (cell) =>
        [`${cell.stakeholderKind} ${cell.subregionCode}`, cell.endorsed + cell.withReservation] as const,
    );
    const cellOf = ({ kind, country }: Active) =>
      `${kind} ${country === 'CL' ? 'south_america' : 'caribbean'}`;
    const cellsOf = of('ENDORSED', 'WITH_RESERVATION').map(cellOf);
    const expected = [...new Set(cellsOf)].map((cell) => [
      cell,
      cellsOf.filter((one) => one === cell).length,
    ]);
    expect(new Map(told)).toEqual(new Map(expected as [string, number][]));
  }
});

describe('a whole hall that endorses one text at once', () => {
  /** Everybody has come by then: each has been found by the cookie, and the text by its id. */
  const STATEMENTS_BEFORE = 2;
  /** Nobody's patience ends before (milliseconds). */
  const HELD_MS = 2_500;

  interface Rows {
    supporters: number;
    active: number;
    events: number;
    audited: number;
  }

  async function hall(size: number): Promise<Person[]> {
    const people: Person[] = [];
    while (people.length < size) people.push(await signedIn(api, await cast.world.person()));
    return people;
  }

  /** Somebody else holds the text while the others come, so that they gather. */
  async function allAtOnce(contributionId: string, people: readonly Person[]): Promise<string[]> {
    const holder = api.database.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM contribution WHERE id = $1 FOR UPDATE', [contributionId]);
    const before = api.statementCount();
    const votes = people.map((person) => endorse(person, contributionId));
    const deadline = Date.now() + HELD_MS;
    const wanted = before + STATEMENTS_BEFORE * people.length;
    while (api.statementCount() < wanted && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await holder.commitTransaction();
    await holder.release();
    return Promise.all(votes);
  }

  /** Sent until it has an answer, as the device does. */
  async function endorse(person: Person, contributionId: string): Promise<string> {
    const personal = { revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' };
    const input = { id: newId(), contributionId, ...personal };
    for (;;) {
      const { data, codes } = await person.ask<{ endorseContribution: { __typename: string } }>(
        webOperation('EndorseContribution'),
        { input },
      );
      if (codes[0] !== 'BUSY') return codes[0] ?? data.endorseContribution.__typename;
    }
  }

  async function stored(contributionId: string): Promise<Rows> {
    const [found] = await rows<Rows>(
      `SELECT c.endorsement_count AS supporters,
         (SELECT count(*)::integer FROM endorsement e WHERE e.contribution_id = c.id AND ended_at IS NULL) AS active,
         (SELECT count(*)::integer FROM event_log e WHERE e.contribution_id = c.id
            AND type = 'CONTRIBUTION_ENDORSED') AS events,
         (SELECT count(*)::integer FROM audit_log a WHERE a.subject_id = c.id
            AND action = 'contribution.endorsed') AS audited
       FROM contribution c WHERE c.id = $1`,
      contributionId,
    );
    return found!;
  }

  it('is taken in far fewer transactions than there are people, each of whom counts once', async () => {
    const contributionId = await accepted();
    const people = await hall(HALL);
    const before = api.transactionCount();
    const answers = await allAtOnce(contributionId, people);
    expect(new Set(answers)).toEqual(new Set(['ContributionPayload']));
    const all = { supporters: HALL, active: HALL, events: HALL, audited: HALL };
    expect(await stored(contributionId)).toEqual(all);
    expect(api.transactionCount() - before).toBeLessThan(HALL / 4);
  }, 60_000);

  it('loses nobody to one vote that the database refuses, or to a refusal', async () => {
    const contributionId = await accepted();
    const people = await hall(12);
    const poisoned = people[5]!.participantId!;
    await rows(
      `CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'poison'; END $$`,
    );
    await rows(`CREATE TRIGGER poison BEFORE INSERT ON endorsement FOR EACH ROW
      WHEN (NEW.participant_id = '${poisoned}') EXECUTE FUNCTION poison()`);
    const answers = await allAtOnce(contributionId, [...people, cast.author]);
    await rows('DROP TRIGGER poison ON endorsement');
    const expected = people.map((_, index) => (index === 5 ? 'INTERNAL' : 'ContributionPayload'));
    expect(answers).toEqual([...expected, 'FORBIDDEN']);
    const others = people.length - 1;
    const all = { supporters: others, active: others, events: others, audited: others };
    expect(await stored(contributionId)).toEqual(all);
  }, 60_000);
});

describe('commenting', () => {
  it('counts what is visible, whoever comments and withdraws at once', async () => {
    const contributionId = await accepted();
    await Promise.all(
      times(24, async (index) => {
        const id = newId();
        const comment = { id, contributionId, kind: 'COMMENT', language: 'es', text: `Comentario ${index}` };
        await Promise.all(times(COPIES, () => insisting(cast.expert, 'SubmitComment', comment)));
        if (index % 3 === 0)
          await Promise.all(
            times(COPIES, () => insisting(cast.expert, 'WithdrawComment', { commentId: id })),
          );
      }),
    );
    const [found] = await rows<{ counted: number; visible: number; all: number; events: number }>(
      `SELECT c.comment_count AS counted,
         (SELECT count(*)::integer FROM comment WHERE contribution_id = c.id AND status = 'VISIBLE') AS visible,
         (SELECT count(*)::integer FROM comment WHERE contribution_id = c.id) AS all,
         (SELECT count(*)::integer FROM event_log WHERE contribution_id = c.id AND comment_id IS NOT NULL) AS events
       FROM contribution c WHERE c.id = $1`,
      contributionId,
    );
    expect(found).toEqual({ counted: 16, visible: 16, all: 24, events: 32 });
  });
});

describe('submitting', () => {
  it('gives each input a symbol of its own without a gap, also where one is sent several times at once', async () => {
    const session = await cast.world.session();
    const inputs = times(30, (index) => recommendation(session.id, { id: newId(), text: `Aporte ${index}` }));
    const before = await rows<{ next: number }>(
      `SELECT next FROM symbol_counter WHERE letter = 'R' AND series = 'T1'`,
    );
    await Promise.all(
      inputs.flatMap((input) => times(COPIES, () => insisting(cast.author, 'SubmitContribution', input))),
    );
    const numbers = await rows<{ number: number }>(
      `SELECT split_part(symbol, '-', 2)::integer AS number FROM contribution WHERE session_id = $1 ORDER BY 1`,
      session.id,
    );
    const first = before[0]?.next ?? 1;
    expect(numbers.map((one) => one.number)).toEqual(times(30, (index) => first + index));
  });
});

describe('revising', () => {
  it('lets one of two revisions of the same version win, and shows the other both texts', async () => {
    const { contribution } = await command(cast.author, 'SubmitContribution', recommendation(sessionId));
    const { id: contributionId, version: expectedVersion } = contribution!;
    const revise = (text: string) =>
      cast.author.ask<{ reviseContribution: Record<string, unknown> }>(
        `mutation ($input: ReviseContributionInput!) { reviseContribution(input: $input) { __typename
           ... on ContributionPayload { contribution { text version } }
           ... on Stale { current { text version } } } }`,
        {
          input: {
            revisionId: newId(),
            contributionId,
            expectedVersion,
            language: 'es',
            text,
            addressees: ['STATES'],
          },
        },
      );
    const texts = ['Que se reconozcan los títulos.', 'Que se convaliden los estudios.'];
    const results = (await Promise.all(texts.map(revise))).map((one) => one.data.reviseContribution);
    const winner = results.findIndex((one) => one['__typename'] === 'ContributionPayload');
    const now = { text: texts[winner], version: expectedVersion + 1 };
    expect(results[winner]).toEqual({ __typename: 'ContributionPayload', contribution: now });
    // The device still has the other text; the answer brings the one that won.
    expect(results[1 - winner]).toEqual({ __typename: 'Stale', current: now });
    const revisions = await rows(
      `SELECT 1 FROM contribution_revision WHERE contribution_id = $1`,
      contributionId,
    );
    expect(revisions).toHaveLength(2);
  });
});

describe('a crowd', () => {
  it('is told that there is too much to do, keeps reading meanwhile, and is taken when it comes again', async () => {
    const unitOfWork = api.app.get(UnitOfWork);
    let over = () => {};
    const end = new Promise<void>((resolve) => (over = resolve));
    const crowd = times(WORKS_AT_A_TIME, () => unitOfWork.run(() => end));
    const input = recommendation(sessionId);
    const mutation = webOperation('SubmitContribution');
    const waiting = cast.author.ask(mutation, { input });
    expect((await cast.public.ask('{ meetings { slug } }')).codes).toEqual([]);
    expect((await waiting).codes).toEqual(['BUSY']);
    over();
    await Promise.all(crowd);
    expect((await insisting(cast.author, 'SubmitContribution', input)).contribution).toBeTruthy();
  });
});
