/** Ids beside the meeting, its floor and its people. */
import type { Stage } from '../stage.js';
import { foreignItem, foreignSession, foreignTurn, type Json, type Reference } from './reference.js';

const rapporteurOf = (sessionId: string): Json => ({ role: 'RAPPORTEUR', sessionId });

export const IN_THE_MEETING: Reference[] = [
  ...['addSpeaker', 'giveFloor', 'captureIntervention'].map((operation) => ({
    operation,
    path: 'participantId',
    by: 'rapporteur' as const,
    about: 'the session',
    holding: (participantId: string) => ({ participantId }),
    foreign: ({ elsewhere }: Stage) => Promise.resolve(elsewhere.author.participantId),
  })),
  {
    operation: 'moveSpeaker',
    path: 'beforeId',
    by: 'rapporteur',
    about: 'the session',
    holding: (beforeId) => ({ beforeId }),
    foreign: foreignTurn,
  },
  {
    operation: 'setAgendaItem',
    path: 'agendaItemId',
    by: 'secretariat',
    about: 'the meeting',
    holding: (agendaItemId) => ({ agendaItemId }),
    foreign: foreignItem,
  },
  ...['grantRole', 'revokeRole'].map((operation) => ({
    operation,
    path: 'sessionId',
    by: 'secretariat' as const,
    about: "other's person",
    holding: rapporteurOf,
    foreign: foreignSession,
  })),
  {
    operation: 'invitePeople',
    path: 'people.roles.sessionId',
    by: 'secretariat',
    about: 'the meeting',
    holding: (id, { people }) => ({ people: [{ ...(people as Json[])[0], roles: [rapporteurOf(id)] }] }),
    foreign: foreignSession,
  },
  {
    operation: 'sendInvitations',
    path: 'meetingId',
    by: 'secretariat',
    about: 'an invitation',
    holding: (meetingId) => ({ meetingId }),
    foreign: ({ elsewhere }) => Promise.resolve(elsewhere.world.meetingId),
  },
  ...(['sessionId', 'doerId'] as const).map((path) => ({
    operation: 'meetingRecord',
    path,
    by: 'secretariat' as const,
    about: 'the meeting',
    holding: (id: string) => ({ [path]: id }),
    foreign: ({ elsewhere }: Stage) =>
      Promise.resolve(path === 'sessionId' ? elsewhere.session.id : elsewhere.author.participantId),
  })),
  {
    operation: 'meetingChanged',
    path: 'sessionId',
    by: 'expert',
    about: 'the meeting',
    holding: (sessionId) => ({ sessionId }),
    foreign: foreignSession,
  },
];
