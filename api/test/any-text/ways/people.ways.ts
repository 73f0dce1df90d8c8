/** How people are called who join, or are invited. */
import { expect } from '@jest/globals';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { newId } from '../../../src/kernel/ids.js';
import { fault, optionalFault } from '../../support/difficult-texts.js';
import { isTaken } from '../../support/text-sender.js';
import { INVALID, type Way } from '../../support/text-way.js';

const who = (text: string) => ({
  name: text,
  institution: text,
  stakeholderKind: 'ACADEMIA',
  language: 'es',
});
const whoFaults = (text: string, place = '') => ({
  [`${place}name`]: fault(text, TEXT_LIMITS.personName),
  [`${place}institution`]: optionalFault(text, TEXT_LIMITS.institution),
});

export const joins: Way = async ({ sender, cast, joinCode }, _, text) => {
  const answer = `${INVALID} ... on JoinPayload { participant { name institution } }`;
  const input = { code: joinCode, participantId: newId(), ...who(text) };
  const result = await sender.give(cast.public, text, 'joinMeeting', answer, input);
  if (isTaken(result, whoFaults(text)))
    expect(result['participant']).toEqual({ name: text, institution: text });
};

export const invites: Way = async ({ sender, cast }, secretariat, text) => {
  const id = newId();
  const people = [{ id, email: `${id}@example.org`, ...who(text) }];
  const answer = `${INVALID} ... on InvitationsPayload { invitations { name institution } }`;
  const input = { meetingId: cast.world.meetingId, people, send: false };
  const result = await sender.give(secretariat, text, 'invitePeople', answer, input);
  if (isTaken(result, whoFaults(text, 'people.0.')))
    expect(result['invitations']).toEqual([{ name: text, institution: text }]);
};
