/** What is said in the room: comments, reservations, and what is said aloud. */
import { expect } from '@jest/globals';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { newId } from '../../../src/kernel/ids.js';
import { fault } from '../../support/difficult-texts.js';
import type { Person } from '../../support/person.js';
import { isTaken } from '../../support/text-sender.js';
import { contributionWith, INVALID, storedOf, type Room, type Way } from '../../support/text-way.js';

const comments = new WeakMap<Person, { id: string; version: number }>();

async function commented({ sender, acceptedId: contributionId }: Room, person: Person) {
  const comment = { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text: 'Faltan albergues.' };
  await sender.give(person, '', 'submitComment', '... on CommentPayload { comment { id } }', comment);
  return { id: comment.id, version: 1 };
}

/** Each edits one comment again and again. */
export const mendsComments: Way = async (room, person, text) => {
  const { id, version } = comments.get(person) ?? (await commented(room, person));
  comments.set(person, { id, version });
  const input = { commentId: id, expectedVersion: version, language: 'es', text };
  const answer = `${INVALID} ... on CommentPayload { comment { text version } }`;
  const said = await room.sender.give(person, text, 'reviseComment', answer, input);
  if (!isTaken(said, { text: fault(text, TEXT_LIMITS.comment) })) return;
  expect(said['comment']).toEqual({ text, version: version + 1 });
  comments.set(person, { id, version: version + 1 });
};

export const discusses: Way = async ({ sender, acceptedId: contributionId }, person, text) => {
  const comment = { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text };
  const answer = `${INVALID} ... on CommentPayload { comment { text } }`;
  const said = await sender.give(person, text, 'submitComment', answer, comment);
  if (isTaken(said, { text: fault(text, TEXT_LIMITS.comment) })) expect(said['comment']).toEqual({ text });
  const stance = { stance: 'WITH_RESERVATION', capacity: 'PERSONAL', reservation: text };
  const input = { id: newId(), contributionId, revisionNumber: 1, ...stance };
  const mine = contributionWith('myEndorsement { reservation }');
  const endorsed = await sender.give(person, text, 'endorseContribution', mine, input);
  if (isTaken(endorsed, { reservation: fault(text, TEXT_LIMITS.reservation) }))
    expect(storedOf(endorsed).myEndorsement).toEqual({ reservation: text });
};

/** A list of speakers has an end. */
const floors = new WeakMap<Room, { sessionId: string; turns: number }>();

async function floorOf(room: Room): Promise<string> {
  const known = floors.get(room);
  const floor =
    known && known.turns < 100 ? known : { sessionId: (await room.cast.world.session()).id, turns: 0 };
  floor.turns += 1;
  floors.set(room, floor);
  return floor.sessionId;
}

/** What is said aloud, by somebody whom the list of participants does not have. */
export const speaks: Way = async (room, scribe, text) => {
  const sessionId = await floorOf(room);
  const turn = { turnId: newId(), sessionId, label: text, capacity: 'DELEGATION' };
  const at = new Date();
  const list = `${INVALID} ... on SpeakersPayload { session { speakers { id label } } }`;
  const label = fault(text, TEXT_LIMITS.speakerLabel);
  const added = await room.sender.give(scribe, text, 'addSpeaker', list, turn);
  if (isTaken(added, { label })) {
    const { speakers } = added['session'] as { speakers: { id: string; label: string }[] };
    expect(speakers.find(({ id }) => id === turn.turnId)?.label).toBe(text);
  }
  isTaken(await room.sender.give(scribe, text, 'giveFloor', list, { ...turn, at }), { label });
  const said = { startedAt: at, endedAt: at, kind: 'CONCERN', language: 'es', text };
  const words = { ...turn, ...said, contributionId: newId(), ...(label ? { turnId: newId() } : {}) };
  const result = await room.sender.give(scribe, text, 'captureIntervention', contributionWith('text'), words);
  // Who is not named has not spoken: of the words nothing is said then.
  const faults: Record<string, string | null> = label
    ? { label }
    : { text: fault(text, TEXT_LIMITS.contributionText) };
  if (isTaken(result, faults)) expect(storedOf(result)).toMatchObject({ text });
};
