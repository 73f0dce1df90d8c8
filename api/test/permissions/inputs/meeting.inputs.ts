/** With what is asked whoever speaks, runs the meeting, or minds the own account. */
import { newId } from '../../../src/kernel/ids.js';
import { EMAIL_CODE } from '../own-subjects.js';
import type { Subject } from '../subject.js';
import type { Inputs, Json } from './input.js';

const NOW = new Date().toISOString();

const speaker = (sessionId: string): Json => ({
  turnId: newId(),
  sessionId,
  label: 'Delegación de Belice',
  capacity: 'DELEGATION',
});

const role = ({ id: participantId }: Subject): Json => ({ participantId, role: 'DELEGATE' });

const invitee = (): Json => {
  const id = newId();
  return { id, email: `${id}@example.org`, name: 'Invitada', language: 'es', stakeholderKind: 'ACADEMIA' };
};

export const IN_THE_MEETING: Inputs = {
  addSpeaker: ({ id }) => speaker(id),
  moveSpeaker: ({ id }) => ({ turnId: newId(), sessionId: id }),
  changeCapacity: ({ id }) => ({ turnId: newId(), sessionId: id, capacity: 'DELEGATION' }),
  removeSpeaker: ({ id }) => ({ turnId: newId(), sessionId: id }),
  giveFloor: ({ id }) => ({ ...speaker(id), at: NOW }),
  endTurn: ({ id }) => ({ turnId: newId(), sessionId: id, at: NOW }),
  captureIntervention: ({ id }) => ({
    ...speaker(id),
    ...{ contributionId: newId(), startedAt: NOW, endedAt: NOW, kind: 'CONCERN', language: 'es', text: 'x' },
  }),
  confirmIntervention: ({ id }) => ({ answerId: newId(), contributionId: id, revisionNumber: 1 }),
  disownIntervention: ({ id }) => ({ answerId: newId(), contributionId: id, revisionNumber: 1 }),
  setAgendaItem: ({ id }) => ({ meetingId: id, agendaItemId: null }),
  openSession: ({ id }) => ({ sessionId: id }),
  pauseSession: ({ id }) => ({ sessionId: id }),
  closeSession: ({ id }) => ({ sessionId: id }),
  setSupportHidden: ({ id }) => ({ sessionId: id, isHidden: false }),
  setJoining: ({ id }) => ({ meetingId: id, open: true }),
  rotateJoinCode: ({ id }) => ({ meetingId: id }),
  joinMeeting: ({ id }) => ({
    code: id,
    participantId: newId(),
    name: 'Quien Llega',
    language: 'es',
    stakeholderKind: 'ACADEMIA',
  }),
  leaveMeeting: ({ id }) => ({ meetingId: id }),
  grantRole: role,
  revokeRole: role,
  removeParticipant: ({ id }) => ({ participantId: id }),
  invitePeople: ({ id }) => ({ meetingId: id, people: [invitee()], send: false }),
  sendInvitations: ({ id }, meetingId) => ({ meetingId, invitationIds: [id] }),
  revokeInvitation: ({ id }) => ({ invitationId: id }),
  markNotificationsRead: ({ id }) => ({ meetingId: id, upTo: 1 }),
  chooseMails: () => ({ choice: 'DAILY' }),
  requestEmailCode: ({ email }) => ({ email }),
  confirmEmail: ({ email }) => ({ email, code: EMAIL_CODE }),
  eraseAccount: () => ({ choice: 'REMOVE' }),
  endSignIn: ({ id }) => ({ signInId: id }),
};
