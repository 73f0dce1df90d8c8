/** Texts of authors, and what the desk and they write to each other: kept to the letter or refused by name. */
import { expect } from '@jest/globals';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { newId } from '../../../src/kernel/ids.js';
import { fault, optionalFault } from '../../support/difficult-texts.js';
import type { Person } from '../../support/person.js';
import { isTaken } from '../../support/text-sender.js';
import {
  about,
  contribute,
  INVALID,
  plain,
  storedOf,
  type Room,
  type Stored,
  type Way,
} from '../../support/text-way.js';

async function submitted(room: Room, author: Person, text: string): Promise<Stored | null> {
  const details = [{ name: 'context', text }];
  const content = { title: text, text, details };
  const result = await contribute(room, author, text, content, 'title text details { text }');
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
  };
  if (!isTaken(result, faults)) return null;
  expect(storedOf(result)).toMatchObject({ title: text, text, details: [{ text }] });
  return storedOf(result);
}

export const submits: Way = async (room, author, text) => void (await submitted(room, author, text));

const drafts = new WeakMap<Person, { id: string; version: number }>();

/** Whatever a form makes of what is typed, it gets back to the letter; each writes on at one draft. */
export const keepsDrafts: Way = async ({ sender, sessionId }, author, text) => {
  const own = drafts.get(author) ?? { id: newId(), version: 0 };
  const answer = `${INVALID} ... on DraftPayload { draft { content version } }`;
  const input = { id: own.id, sessionId, expectedVersion: own.version, content: text };
  const result = await sender.give(author, text, 'keepDraft', answer, input);
  if (!isTaken(result, { content: fault(text, TEXT_LIMITS.draft) })) return;
  const { content, version } = result['draft'] as { content: string; version: number };
  expect(content).toBe(text);
  drafts.set(author, { id: own.id, version });
};

/** The desk asks for changes, the author revises, the desk declines, and each says why. */
export const goesBack: Way = async (room, author, text) => {
  const give = about(room, text, (await submitted(room, author, text)) ?? (await plain(room, author)));
  const asked = { decisionId: newId(), message: text };
  const message = fault(text, TEXT_LIMITS.note);
  const sentBack = await give(
    room.cast.rapporteur,
    'requestChanges',
    asked,
    { message },
    'decisions { message }',
  );
  if (sentBack) expect(sentBack.decisions.at(-1)).toEqual({ message: text });
  const revised = { revisionId: newId(), language: 'es', title: text, text, reason: text };
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    reason: optionalFault(text, TEXT_LIMITS.note),
  };
  const now = await give(author, 'reviseContribution', revised, faults, 'title text revisions { reason }');
  if (now) {
    expect(now).toMatchObject({ title: text, text });
    expect(now.revisions.map((one) => one.reason)).toContain(text);
  }
  const why = { decisionId: newId(), reason: 'OFF_TOPIC', note: text };
  const note = fault(text, TEXT_LIMITS.note);
  // What the desk asked for and did not get, it still decides on; what it could not ask for stands as it was sent.
  const declined = await give(
    room.cast.rapporteur,
    'declineContribution',
    why,
    { note },
    'decisions { message }',
  );
  if (declined) expect(declined.decisions.at(-1)).toEqual({ message: text });
};

/** The desk proposes another wording, the author rejects it; it is declined, and the author appeals. */
export const differs: Way = async (room, author, text) => {
  const give = about(room, text, await plain(room, author));
  // Four times the longest is more than a request may carry.
  const note = text.length > 2 * TEXT_LIMITS.note.max ? null : text;
  const wording = {
    ...{ decisionId: newId(), editKind: 'EDITORIAL', language: 'es', message: note },
    ...{ title: text, text, details: [{ name: 'context', text }] },
  };
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
    message: optionalFault(note ?? '', TEXT_LIMITS.note),
  };
  const said = 'revisions { title text details { text } } decisions { message wording { answer } }';
  const proposed = await give(room.cast.rapporteur, 'proposeWording', wording, faults, said);
  if (proposed) {
    expect(proposed.revisions.at(-1)).toEqual({ title: text, text, details: [{ text }] });
    const message = optionalFault(text, TEXT_LIMITS.note);
    const answer = { answerId: newId(), message: text };
    const rejected = await give(author, 'rejectWording', answer, { message }, said);
    if (rejected) expect(rejected.decisions.at(-1)).toEqual({ message: text, wording: { answer: text } });
    // One that could not be explained is rejected without a word.
    else await give(author, 'rejectWording', { answerId: newId() }, {}, '');
  }
  const why = { decisionId: newId(), reason: 'OTHER', note: 'No.' };
  await give(room.cast.rapporteur, 'declineContribution', why, {}, '');
  const appeal = { appealId: newId(), text };
  const limit = { text: fault(text, TEXT_LIMITS.note) };
  const appealed = await give(author, 'appealContribution', appeal, limit, 'appeal { text }');
  if (appealed) expect(appealed.appeal).toEqual({ text });
};
