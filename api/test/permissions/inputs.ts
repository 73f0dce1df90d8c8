/** With what each operation is asked about its subject; everything else in it is right, so that only the gate decides. */
import { newId } from '../../src/kernel/ids.js';
import { recommendation } from '../support/scene.js';
import { EMAIL_CODE } from './own-subjects.js';
import type { Subject } from './subject.js';

type Json = Record<string, unknown>;

const decision = ({ id, version }: Subject): Json => ({
  decisionId: newId(),
  contributionId: id,
  expectedVersion: version,
});

const answer = ({ id, version }: Subject): Json => ({
  answerId: newId(),
  contributionId: id,
  expectedVersion: version,
});

const WORDING = {
  language: 'es',
  text: 'Que los Estados reconozcan los títulos sin demora.',
  addressees: ['STATES'],
};

const edit = ({ id, version }: Subject): Json => ({
  contributionId: id,
  revisionNumber: 2,
  expectedVersion: version,
});

/** For a session, unless it is of what is written about a contribution. */
const draftPlace = ({ id, form }: Subject): Json =>
  form ? { form, contributionId: id } : { form: 'CONTRIBUTION', sessionId: id };

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

const retagging = ({ id, version }: Subject): Json => ({
  retaggingId: newId(),
  contributionId: id,
  expectedVersion: version,
  kind: 'CONCERN',
});

const undoOf = (what: 'decisionId' | 'retaggingId', { id, version }: Subject): Json => ({
  undoId: newId(),
  [what]: id,
  expectedVersion: version,
});

const assigning = ({ id }: Subject): Json => ({ assignmentId: newId(), contributionId: id });

const unassigning = ({ id }: Subject): Json => ({ undoId: newId(), assignmentId: id });

/** The variable `input` of each command. */
const INPUTS: Record<string, (subject: Subject, meetingId: string) => Json> = {
  keepDraft: (subject) => ({ id: newId(), expectedVersion: 0, content: '{}', ...draftPlace(subject) }),
  discardDraft: ({ id }) => ({ draftId: id }),
  submitContribution: ({ id }) => recommendation(id),
  reviseContribution: ({ id, version }) => ({
    contributionId: id,
    revisionId: newId(),
    expectedVersion: version,
    ...WORDING,
  }),
  withdrawContribution: ({ id, version }) => ({ contributionId: id, expectedVersion: version }),
  changeAttribution: ({ id, version }) => ({
    contributionId: id,
    expectedVersion: version,
    attributionLevel: 'INSTITUTION',
  }),
  claimContribution: ({ id }) => ({ contributionId: id }),
  releaseContribution: ({ id, isHeld }) => ({ contributionId: id, ofAnother: isHeld ?? false }),
  acceptContribution: decision,
  declineContribution: (subject) => ({ ...decision(subject), reason: 'OTHER', note: 'x' }),
  requestChanges: (subject) => ({ ...decision(subject), message: 'x' }),
  undoDecision: (subject) => undoOf('decisionId', subject),
  undoEditDecision: (subject) => undoOf('decisionId', subject),
  proposeWording: (subject) => ({ ...decision(subject), ...WORDING, editKind: 'EDITORIAL' }),
  confirmWording: answer,
  rejectWording: answer,
  appealContribution: ({ id, version }) => ({
    appealId: newId(),
    contributionId: id,
    expectedVersion: version,
    text: 'x',
  }),
  reopenContribution: (subject) => ({ ...decision(subject), reason: 'x' }),
  writeDeskNote: ({ id }) => ({ noteId: newId(), contributionId: id, text: 'x' }),
  withdrawDeskNote: ({ id }) => ({ noteId: id }),
  mergeContributions: ({ id, version, parentId = id }) => ({
    mergingId: newId(),
    parents: [{ decisionId: newId(), contributionId: parentId, expectedVersion: 1 }],
    targetId: id,
    targetVersion: version,
  }),
  consolidateContributions: ({ id, version, parentId = id }) => ({
    ...{
      mergingId: newId(),
      contributionId: newId(),
      kind: 'CONCERN',
      language: 'es',
      text: 'x',
      addressees: [],
    },
    parents: [
      { decisionId: newId(), contributionId: parentId, expectedVersion: 1 },
      { decisionId: newId(), contributionId: id, expectedVersion: version },
    ],
  }),
  answerCoAuthorship: ({ id, targetId = id }) => ({
    ...{ contributionId: id, targetId, revisionNumber: 1, isAgreed: true },
  }),
  splitContribution: (subject) => ({
    ...decision(subject),
    parts: ['x', 'y'].map((text) => ({ id: newId(), text })),
  }),
  markNotDuplicate: ({ id, parentId = id }) => ({ contributionId: id, otherId: parentId }),
  unmarkNotDuplicate: ({ id, parentId = id }) => ({ contributionId: id, otherId: parentId }),
  retagContribution: retagging,
  undoRetagging: (subject) => undoOf('retaggingId', subject),
  acceptContributions: (subject) => ({ items: [decision(subject)] }),
  undoDecisions: (subject) => ({ items: [undoOf('decisionId', subject)] }),
  retagContributions: (subject) => ({ items: [retagging(subject)] }),
  undoRetaggings: (subject) => ({ items: [undoOf('retaggingId', subject)] }),
  assignContribution: assigning,
  undoAssignment: unassigning,
  assignContributions: (subject) => ({ items: [assigning(subject)] }),
  undoAssignments: (subject) => ({ items: [unassigning(subject)] }),
  saveMessageTemplate: ({ id }) => ({
    ...{ meetingId: id, templateId: newId(), expectedVersion: 0, purpose: 'DECLINE', language: 'es' },
    ...{ title: 'x', text: 'x' },
  }),
  removeMessageTemplate: ({ id, version }) => ({ templateId: id, expectedVersion: version }),
  acceptEdit: (subject) => ({ ...edit(subject), decisionId: newId() }),
  declineEdit: (subject) => ({ ...edit(subject), decisionId: newId(), note: 'x' }),
  withdrawEdit: edit,
  endorseContribution: ({ id }) => ({
    id: newId(),
    contributionId: id,
    revisionNumber: 1,
    stance: 'ENDORSED',
    capacity: 'PERSONAL',
  }),
  retractEndorsement: ({ id }) => ({ contributionId: id }),
  linkContributions: ({ id, besideId }) => ({
    id: newId(),
    kind: 'RELATED',
    fromId: id,
    toId: besideId ?? id,
  }),
  unlinkContributions: ({ id }) => ({ linkId: id }),
  submitComment: ({ id }) => ({
    id: newId(),
    contributionId: id,
    kind: 'COMMENT',
    language: 'es',
    text: 'x',
  }),
  acceptAnswer: ({ id, answerId }) => ({ questionId: id, answerId }),
  reviseComment: ({ id, version }) => ({
    commentId: id,
    expectedVersion: version,
    language: 'es',
    text: 'y',
  }),
  withdrawComment: ({ id }) => ({ commentId: id }),
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
  askToOpenSeal: ({ id }) => ({ id: newId(), contributionId: id, language: 'es', reason: 'x' }),
  answerSealOpening: ({ id }) => ({ openingId: id, answer: 'DECLINED' }),
  redactPassage: ({ id, version }) => ({
    redactionId: newId(),
    contributionId: id,
    expectedVersion: version,
    passage: 'los Estados',
    reason: 'SAFETY',
  }),
  readRedacted: ({ id }) => ({ id: newId(), redactionId: id, reason: 'x' }),
  liftRedaction: ({ id }) => ({ id: newId(), redactionId: id, reason: 'x' }),
  readSealedAuthor: ({ id }) => ({ openingId: id }),
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
