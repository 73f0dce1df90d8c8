/** People of every column, all listening to the meeting at once: alike with others, and each for themselves. */
import type { Client } from 'graphql-ws';
import { follow, type Following } from '../support/follow.js';
import { happening } from './changes.acts.js';
import { makersOf, type Asker } from './askers.js';
import type { Stage } from './stage.js';
import { COLUMNS, type Column } from './table.js';

interface Change {
  seq: number;
  type: string;
  contributionId: string | null;
  sessionId: string | null;
  contribution: { id: string; isMine: boolean } | null;
  comment: { id: string; isMine: boolean } | null;
}

type Told = Following<{ meetingChanged: Change }>;

export interface Listener {
  column: Column;
  asker: Asker;
  client: Client;
  alike: Told;
  forThemselves: Told;
}

/** Every part of a change that is not for everybody. */
export const ASKED =
  'seq type sessionId contributionId commentId contribution { id isMine } comment { id isMine }';
const LISTEN = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { ${ASKED} } }`;
/** What depends on the person makes the server answer each listener apart. */
const LISTEN_APART = LISTEN.replace('seq', 'meeting { abilities { run } } seq');
const CATCH_UP = `query ($meetingId: ID!, $seq: Int!) {
  changesSince(meetingId: $meetingId, seq: $seq) { changes { ${ASKED} } } }`;

const PATIENCE = 500;

async function listener(
  stage: Stage,
  column: Column,
  make: (stage: Stage) => Promise<Asker>,
): Promise<Listener> {
  const asker = await make(stage);
  const client = asker.person.connect();
  const { meetingId } = stage.here.world;
  const alike: Told = follow(client, LISTEN, { meetingId });
  const forThemselves: Told = follow(client, LISTEN_APART, { meetingId });
  for (
    let count = 0;
    count < PATIENCE && (alike.seen.length === 0 || forThemselves.seen.length === 0);
    count += 1
  )
    await happening('AGENDA_ITEM_SET')(stage, stage.here.author);
  return { column, asker, client, alike, forThemselves };
}

export async function listeners(stage: Stage): Promise<Listener[]> {
  const all: Listener[] = [];
  for (const column of COLUMNS)
    for (const make of makersOf(column)) all.push(await listener(stage, column, make));
  return all;
}

/** Number of the newest change that everybody has been told of. */
export async function allCaughtUp(stage: Stage, all: readonly Listener[]): Promise<number> {
  await happening('AGENDA_ITEM_SET')(stage, stage.here.author);
  const [row] = await stage.api.database.owner.query<{ seq: number }[]>(
    'SELECT event_seq AS seq FROM meeting_counter WHERE meeting_id = $1',
    [stage.here.world.meetingId],
  );
  const isNewest = ({ meetingChanged }: { meetingChanged: Change }) => meetingChanged.seq === row!.seq;
  for (const { alike, forThemselves } of all)
    await Promise.all([alike.until(isNewest), forThemselves.until(isNewest)]);
  return row!.seq;
}

/** What the listener was told of it since then, by each of the three ways. */
export async function wordsOf(
  stage: Stage,
  one: Listener,
  since: number,
  type: string,
  id: string,
): Promise<string> {
  const { meetingId } = stage.here.world;
  const { data } = await one.asker.person.ask<{ changesSince: { changes: Change[] } }>(CATCH_UP, {
    meetingId,
    seq: since,
  });
  const isIt = (change: Change) =>
    change.type === type && (change.contributionId ?? change.sessionId ?? meetingId) === id;
  const ways = [
    one.alike.seen.map(({ meetingChanged }) => meetingChanged),
    one.forThemselves.seen.map(({ meetingChanged }) => meetingChanged),
    data.changesSince.changes,
  ];
  const words = ways.map((changes) =>
    wordOfChange(
      changes.find((change) => change.seq > since && isIt(change)),
      type,
    ),
  );
  return new Set(words).size === 1 ? words[0]! : `alike ${words[0]}, apart ${words[1]}, later ${words[2]}`;
}

function wordOfChange(change: Change | undefined, type: string): string {
  if (!change) return 'no';
  const shown = /^(COMMENT|ANSWER)/.test(type) ? change.comment : change.contribution;
  if (!shown) return 'told';
  return shown.isMine ? 'mine' : 'shown';
}
