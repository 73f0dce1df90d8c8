/** One cell of the table of operations: somebody asks, and whoever learns nothing learns as much of an id that never was. */
import { newId } from '../../src/kernel/ids.js';
import { EventLog } from '../../src/platform/events/event-log.js';
import { documentOf, heard, operationsOf, sent, wordOf } from './asking.js';
import type { Person } from '../support/person.js';
import type { Asker } from './askers.js';
import { variablesOf } from './inputs.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';
import { fresh, type Spared } from './subjects.js';
import type { Row } from './table.js';

/** Whoever has done one of these is no more whom they were, or is told otherwise the second time. */
export const SPOILS: ReadonlySet<string> = new Set([
  'joinMeeting',
  'leaveMeeting',
  'grantRole',
  'revokeRole',
  'removeParticipant',
  'requestEmailCode',
  'confirmEmail',
  'signOut',
  'eraseAccount',
  'endSignIn',
  // Its newest page shows newcomers.
  'Meeting.participants',
]);

/** Whoever gets one of these must get it to the letter for an id that never was. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(['401', '404', 'null']);
const NO_SYMBOL = 'TST2017/T1/R-999';

/** The answer over the transport that the operation belongs to. */
export async function answered(
  stage: Stage,
  person: Person,
  operation: string,
  variables: Record<string, unknown>,
  wanted?: string,
): Promise<string> {
  const document = documentOf(stage.schema, operation, wanted);
  if (operationsOf(stage.schema).get(operation)?.kind !== 'subscription')
    return sent(person, document, variables);
  const client = person.connect();
  const answer = await heard(client, document, variables, () => somethingPublic(stage));
  await client.dispose();
  return answer;
}

/** A change that everybody is told of. */
export async function somethingPublic({ api, here }: Stage): Promise<void> {
  const { unitOfWork } = api.database;
  const { meetingId } = here.world;
  const change = { meetingId, type: 'AGENDA_ITEM_SET' as const, agendaItemId: null, participantId: null };
  await unitOfWork.run(() => new EventLog(unitOfWork).append(change));
}

/** "403" tells that the thing is there: only to somebody who sees it anyway. */
async function sees({ person }: Asker, { isPublic, contributionId }: Subject): Promise<boolean> {
  if (isPublic) return true;
  if (!contributionId) return false;
  const query = 'query ($id: ID!) { contribution(id: $id) { id } }';
  const { data } = await person.ask<{ contribution: unknown }>(query, { id: contributionId });
  return data.contribution !== null;
}

/** What each was answered about an id that never was, by the operation. */
const nothings = new WeakMap<Asker, Map<string, string>>();

/** Asked anew only where that is not what was answered before. */
async function isAsOfNothing(
  asker: Asker,
  what: string,
  answer: string,
  ask: () => Promise<string>,
): Promise<string | true> {
  const known = nothings.get(asker) ?? new Map<string, string>();
  nothings.set(asker, known);
  if (known.get(what) === answer) return true;
  const unknown = await ask();
  known.set(what, unknown);
  return unknown === answer || unknown;
}

/** The word that stands in the table, or what is wrong with the answer. */
export async function cell(
  stage: Stage,
  { what, about }: Row,
  asker: Asker,
  expected: string,
  spared: Spared,
): Promise<string> {
  const subject = await (expected === 'yes' ? fresh(stage, about, asker) : spared.of(about, asker));
  const ask = async (of: Subject): Promise<string> => {
    const variables = variablesOf(what, of, stage.here.world.meetingId);
    return (await answered(stage, asker.person, what, variables)).replaceAll(of.id || '\u0000', 'ID');
  };
  const answer = await ask(subject);
  const word = wordOf(stage.schema, answer);
  if (word === '403' && !(await sees(asker, subject))) return '403 about something unseen';
  if (!TELLS_NOTHING.has(word) || subject.id === '') return word;
  const nothing = { ...subject, id: what === 'contributionBySymbol' ? NO_SYMBOL : newId() };
  const same = await isAsOfNothing(asker, what, answer, () => ask(nothing));
  return same === true ? word : `${word}, but of one that never was: ${same}`;
}
