/** With what each operation is asked about its subject; everything else in it is right, so that only the gate decides. */
import { AT_THE_DESK } from './inputs/desk.inputs.js';
import { draftPlace, type Inputs, type Json } from './inputs/input.js';
import { IN_THE_MEETING } from './inputs/meeting.inputs.js';
import { WRITING } from './inputs/writing.inputs.js';
import type { Subject } from './subject.js';

/** The variable `input` of each command. */
const INPUTS: Inputs = { ...WRITING, ...AT_THE_DESK, ...IN_THE_MEETING };

const ARGUMENTS: Record<string, (subject: Subject) => Json> = {
  meeting: ({ id }) => ({ slug: id }),
  meetingByJoinCode: ({ id }) => ({ code: id }),
  contribution: ({ id }) => ({ id }),
  contributionBySymbol: ({ id }) => ({ symbol: id }),
  withdrawnContribution: ({ id }) => ({ address: id }),
  myDrafts: draftPlace,
  isOneOfFew: ({ id }) => ({ meetingId: id }),
  similarContributions: ({ id }) => ({
    sessionId: id,
    text: 'Que los Estados reconozcan los títulos sin demora.',
  }),
  speakerCandidates: ({ id }) => ({ sessionId: id, search: 'a' }),
  redactionPreview: ({ id }) => ({ contributionId: id, passage: 'los Estados' }),
  linkableContributions: ({ id }) => ({ contributionId: id }),
  chainCheck: () => ({ number: 1, hash: '0'.repeat(64) }),
  contributionRecord: ({ id }) => ({ contributionId: id }),
  meetingRecord: ({ id }) => ({ meetingId: id }),
  deskPeople: ({ id }) => ({ meetingId: id }),
  moderationFigures: ({ id }) => ({ meetingId: id }),
  neighbours: ({ id }) => ({ contributionId: id }),
  authorHistory: ({ id }) => ({ contributionId: id }),
  changesSince: ({ id }) => ({ meetingId: id, seq: 0 }),
  meetingChanged: ({ id }) => ({ meetingId: id }),
  notificationsChanged: ({ id }) => ({ meetingId: id }),
};

/** The variables of the operation; none for one that takes none. */
export function variablesOf(operation: string, subject: Subject, meetingId: string): Json {
  const input = INPUTS[operation];
  if (input) return { input: input(subject, meetingId) };
  return ARGUMENTS[operation]?.(subject) ?? {};
}
