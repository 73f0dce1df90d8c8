/** Why something is masked, looked at and shown again, and why a seal is to be opened. */
import { expect } from '@jest/globals';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { newId } from '../../../src/kernel/ids.js';
import { fault, optionalFault } from '../../support/difficult-texts.js';
import type { Person } from '../../support/person.js';
import { isTaken, type Fields } from '../../support/text-sender.js';
import {
  contributionWith,
  INVALID,
  leftByAnother,
  plain,
  type Left,
  type Way,
} from '../../support/text-way.js';

const maskable: Left = new WeakMap();

/** A text that is there is masked, looked at and restored with words beside it; one that is nowhere is refused. */
export const redacts: Way = async (room, person, text) => {
  const { id: contributionId, version } = await leftByAnother(maskable, room, person, (by) =>
    plain(room, by),
  );
  const seen = { contributionId, expectedVersion: version, reason: 'OTHER' };
  const mask = (answer: string, words: Fields) =>
    room.sender.give(person, text, 'redactPassage', answer, { ...seen, ...words });
  const nowhere = await mask(INVALID, { redactionId: newId(), passage: text });
  isTaken(nowhere, { passage: fault(text, TEXT_LIMITS.passage) ?? 'UNKNOWN_REFERENCE' });
  const redactionId = newId();
  const words = { redactionId, passage: 'albergues', note: text };
  const noted = await mask(contributionWith('redactions { note }'), words);
  if (!isTaken(noted, { note: optionalFault(text, TEXT_LIMITS.note) })) return;
  expect(noted['contribution']).toMatchObject({ redactions: [{ note: text || null }] });
  const faults = { reason: fault(text, TEXT_LIMITS.note) };
  const ask = (mutation: string, answer: string) =>
    room.sender.give(person, text, mutation, answer, { id: newId(), redactionId, reason: text });
  const read = await ask('readRedacted', `${INVALID} ... on RedactedOriginal { passages }`);
  if (isTaken(read, faults)) expect(read['passages']).toEqual(['albergues']);
  const lifted = await ask('liftRedaction', contributionWith('text'));
  if (isTaken(lifted, faults)) expect(lifted['contribution']).toMatchObject({ text: 'Faltan albergues.' });
};

const sealed: Left = new WeakMap();

/** Each asks about what another one wrote, and leaves something of the own. */
export const opensSeals: Way = async (room, person, text) => {
  const leave = (by: Person) => plain(room, by, { text: 'Faltan.', attributionLevel: 'NON_ATTRIBUTABLE' });
  const { id: contributionId } = await leftByAnother(sealed, room, person, leave);
  const input = { id: newId(), contributionId, language: 'es', reason: text };
  const answer = `${INVALID} ... on SealPayload { opening { reason } }`;
  const asked = await room.sender.give(person, text, 'askToOpenSeal', answer, input);
  if (isTaken(asked, { reason: fault(text, TEXT_LIMITS.note) }))
    expect(asked['opening']).toEqual({ reason: text });
};
