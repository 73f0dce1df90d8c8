/** Texts of those who decide: of what they make of others, why, and what they keep for themselves. */
import { expect } from '@jest/globals';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { newId } from '../../../src/kernel/ids.js';
import { fault, optionalFault } from '../../support/difficult-texts.js';
import { isTaken } from '../../support/text-sender.js';
import { about, contributionWith, INVALID, plain, storedOf, type Way } from '../../support/text-way.js';

/** The desk takes a text apart, in other words. */
export const takesApart: Way = async (room, author, text) => {
  const give = about(room, text, await plain(room, author));
  const details = [{ name: 'lessons', text }];
  const parts = [{ title: text, text, details }, { text: 'Lo demás.' }].map((part) => ({
    id: newId(),
    ...part,
  }));
  const faults = {
    'parts.0.details.0.text': fault(text, TEXT_LIMITS.detail),
    'parts.0.title': optionalFault(text, TEXT_LIMITS.contributionTitle),
    'parts.0.text': fault(text, TEXT_LIMITS.contributionText),
  };
  const said = 'lineage { parts { title text } }';
  const whole = await give(
    room.cast.rapporteur,
    'splitContribution',
    { decisionId: newId(), parts },
    faults,
    said,
  );
  if (whole) expect(whole.lineage.parts[0]).toEqual({ title: text || null, text });
};

/** A rapporteur writes one text from two. */
export const consolidates: Way = async (room, author, text) => {
  const parents = [];
  for (const { id, version } of [await plain(room, author), await plain(room, author)])
    parents.push({ decisionId: newId(), contributionId: id, expectedVersion: version });
  const details = [{ name: 'lessons', text }];
  const written = { kind: 'CONCERN', language: 'es', title: text, text, addressees: [], details };
  const input = { mergingId: newId(), contributionId: newId(), parents, ...written };
  const answer = contributionWith('title text details { name text }');
  const { rapporteur } = room.cast;
  const result = await room.sender.give(rapporteur, text, 'consolidateContributions', answer, input);
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
  };
  if (isTaken(result, faults)) expect(storedOf(result)).toMatchObject({ title: text, text, details });
};

/** What was accepted at once is reopened for a reason. */
export const reopens: Way = async (room, author, text) => {
  const give = about(room, text, await plain(room, author, { sessionId: room.postSessionId }));
  const why = { decisionId: newId(), reason: text };
  const reason = fault(text, TEXT_LIMITS.note);
  const reopened = await give(
    room.cast.rapporteur,
    'reopenContribution',
    why,
    { reason },
    'decisions { message }',
  );
  if (reopened) expect(reopened.decisions.at(-1)).toEqual({ message: text });
};

/** The author edits what was accepted, the desk leaves it as it was, and the author withdraws it. */
export const leaves: Way = async (room, author, text) => {
  const give = about(room, text, await plain(room, author, { sessionId: room.postSessionId }));
  const edit = { revisionId: newId(), language: 'es', text: 'Faltan más.' };
  await give(author, 'reviseContribution', edit, {}, '');
  const why = { revisionNumber: 2, decisionId: newId(), note: text };
  const note = fault(text, TEXT_LIMITS.note);
  const revisions = 'revisions { decision { message } }';
  const declined = await give(room.cast.rapporteur, 'declineEdit', why, { note }, revisions);
  if (declined) expect(declined.revisions.at(-1)?.decision).toEqual({ message: text });
  const reason = optionalFault(text, TEXT_LIMITS.note);
  const gone = await give(author, 'withdrawContribution', { reason: text }, { reason }, 'withdrawalReason');
  if (gone) expect(gone.withdrawalReason).toBe(text || null);
};

export const notesAtTheDesk: Way = async (room, person, text) => {
  const contributionId = room.acceptedId;
  const input = { noteId: newId(), contributionId, text };
  const answer = contributionWith('deskNotes { id text }');
  const result = await room.sender.give(person, text, 'writeDeskNote', answer, input);
  if (!isTaken(result, { text: fault(text, TEXT_LIMITS.note) })) return;
  const { deskNotes } = result['contribution'] as { deskNotes: { id: string; text: string }[] };
  expect(deskNotes.find(({ id }) => id === input.noteId)?.text).toBe(text);
};

/** The same desk keeps them until they are removed, for there is room for so many. */
export const savesMessages: Way = async ({ cast, sender }, person, text) => {
  const { meetingId } = cast.world;
  const templateId = newId();
  const words = { purpose: 'DECLINE', language: 'es', title: text, text };
  const input = { meetingId, templateId, expectedVersion: 0, ...words };
  const answer = `${INVALID} ... on MessageTemplatePayload { template { title text } }`;
  const result = await sender.give(person, text, 'saveMessageTemplate', answer, input);
  const faults = { title: fault(text, TEXT_LIMITS.templateTitle), text: fault(text, TEXT_LIMITS.note) };
  if (!isTaken(result, faults)) return;
  expect(result['template']).toEqual({ title: text, text });
  const removal = { templateId, expectedVersion: 1 };
  await sender.give(person, '', 'removeMessageTemplate', '', removal);
};
