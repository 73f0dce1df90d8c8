/** What a change costs, counted: one execution for all of one standing, one telling of a burst, nothing for whoever left a standing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Client } from 'graphql-ws';
import type { GraphQLObjectType } from 'graphql';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow, type Following } from '../../../../test/support/follow.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventLog } from '../../../platform/events/event-log.js';
import type { MeetingChangeType } from '../../../platform/events/event-types.js';
import { IdentityRepository } from '../../identity/data/identity.repository.js';
import type { MeetingChangeObject } from '../graphql/change.type.js';

interface Change {
  meetingChanged: {
    seq: number;
    type: string;
    contributionId: string | null;
    contribution: { isMine: boolean; abilities: { decide: boolean } } | null;
  };
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
const clients: Client[] = [];
/** Every change that was executed, once for each execution. */
const executed: MeetingChangeObject[] = [];

function following(person: Person): Following<Change> & { closed: Promise<number> } {
  let close = (_code: number) => {};
  const closed = new Promise<number>((resolve) => (close = resolve));
  const client = person.connect({ onClose: (code) => close(code) });
  clients.push(client);
  const told = follow<Change>(client, webOperation('MeetingChanged'), { meetingId: cast.world.meetingId });
  return { ...told, closed };
}

const append = (...events: { type: MeetingChangeType; contributionId?: string }[]): Promise<void> =>
  api.app.get(UnitOfWork).run(async () => {
    const log = api.app.get(EventLog);
    for (const event of events) await log.append({ meetingId: cast.world.meetingId, ...event });
  });

async function begun(everyone: readonly Following<Change>[]): Promise<void> {
  while (everyone.some(({ seen }) => seen.length === 0)) {
    await append({ type: 'AGENDA_ITEM_SET' });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function newest(): Promise<number> {
  const [row] = await api.database.owner.query<{ seq: number }[]>(
    'SELECT event_seq AS seq FROM meeting_counter WHERE meeting_id = $1',
    [cast.world.meetingId],
  );
  return row!.seq;
}

async function sentAndAccepted(): Promise<string> {
  return (await accepted(cast, await submitted(cast.author, sessionId))).id;
}

const of = (one: Following<Change>, id: string) =>
  one.seen.map(({ meetingChanged }) => meetingChanged).filter((change) => change.contributionId === id);

beforeAll(async () => {
  api = await bootApi('told_alike');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const { schema } = api.app.get(GraphQLSchemaHost);
  const { seq } = (schema.getType('MeetingChange') as GraphQLObjectType).getFields();
  seq!.resolve = (change: MeetingChangeObject) => {
    executed.push(change);
    return change.seq;
  };
}, 30_000);

afterAll(async () => {
  for (const client of clients) await client.dispose();
  await api.close();
});

it('executes a change once for all of one standing, and once for whom it concerns in person', async () => {
  const standings = [cast.public, cast.expert, cast.delegate, cast.rapporteur];
  const everyone = [...standings, ...standings, ...standings, cast.author].map((one) => following(one));
  await begun(everyone);
  const sent = await submitted(cast.author, sessionId);
  const { id } = sent;
  // Each change is told with the text as it is by then, so the one is heard before the other is made; not by the public.
  const hearing = everyone.filter((_, at) => at % standings.length !== 0);
  await Promise.all(
    hearing.map((one) => one.until(({ meetingChanged }) => meetingChanged.contributionId === id)),
  );
  await accepted(cast, sent);
  const isAccepted = ({ meetingChanged: { contributionId, type } }: Change) =>
    contributionId === id && type === 'CONTRIBUTION_ACCEPTED';
  const told = await Promise.all(everyone.map((one) => one.until(isAccepted)));
  const forIt = executed.filter(
    (change) => change.contributionId === id && change.type === 'CONTRIBUTION_ACCEPTED',
  );
  expect(forIt).toHaveLength(standings.length + 1);
  const heard = everyone.slice(0, standings.length).map((one) => of(one, id));
  expect(heard.map(([first]) => [first!.type, first!.contribution!.abilities.decide])).toEqual([
    ['CONTRIBUTION_ACCEPTED', false],
    ['CONTRIBUTION_SUBMITTED', false],
    ['CONTRIBUTION_SUBMITTED', false],
    ['CONTRIBUTION_SUBMITTED', true],
  ]);
  expect(told.map(({ meetingChanged }) => meetingChanged.contribution!.isMine)).toEqual([
    ...standings.flatMap(() => [false, false, false]),
    true,
  ]);
});

it('tells a burst together, read once, and of the support of one text only how it is in the end', async () => {
  const [one, other] = [await sentAndAccepted(), await sentAndAccepted()];
  const expert = following(cast.expert);
  await begun([expert]);
  const costOf = async (...events: Parameters<typeof append>): Promise<number> => {
    const before = api.statementCount();
    await append(...events);
    const last = await newest();
    await expert.until(({ meetingChanged }) => meetingChanged.seq === last);
    return api.statementCount() - before - events.length;
  };
  const support = { type: 'CONTRIBUTION_ENDORSED' as const, contributionId: one };
  const forOne = await costOf(support);
  const before = of(expert, one).length;
  const forMany = await costOf(
    support,
    { type: 'CONTRIBUTION_ENDORSED', contributionId: other },
    support,
    { type: 'CONTRIBUTION_REVISED', contributionId: one },
    { type: 'ENDORSEMENT_RETRACTED', contributionId: one },
    { type: 'CONTRIBUTION_REVISED', contributionId: one },
  );
  expect(
    of(expert, one)
      .slice(before)
      .map(({ type }) => type),
  ).toEqual(['CONTRIBUTION_REVISED', 'ENDORSEMENT_RETRACTED', 'CONTRIBUTION_REVISED']);
  expect(of(expert, other).at(-1)!.type).toBe('CONTRIBUTION_ENDORSED');
  expect(forMany).toBeLessThanOrEqual(forOne + 2);
});

it('tells whoever is given another role nothing more as the one they were', async () => {
  const person = await signedIn(api, await cast.world.person());
  const listener = following(person);
  const witness = following(cast.rapporteur);
  await begun([listener, witness]);
  const { meetingId } = cast.world;
  await api.app
    .get(IdentityRepository)
    .insertRole(newId(), meetingId, person.participantId!, 'RAPPORTEUR', null);
  const id = await sentAndAccepted();
  expect(await listener.closed).toBe(4403);
  await witness.until(({ meetingChanged }) => meetingChanged.contributionId === id);
  expect(of(listener, id)).toEqual([]);
  const again = following(person);
  await begun([again]);
  const { id: next } = await submitted(cast.author, sessionId);
  const told = await again.until(({ meetingChanged }) => meetingChanged.contributionId === next);
  expect(told.meetingChanged.contribution!.abilities.decide).toBe(true);
});
