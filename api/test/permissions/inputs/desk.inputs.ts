/** With what is asked whoever decides, masks and opens. */
import { newId } from '../../../src/kernel/ids.js';
import type { Subject } from '../subject.js';
import { WORDING, type Inputs, type Json } from './input.js';

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

const edit = ({ id, version }: Subject): Json => ({
  contributionId: id,
  revisionNumber: 2,
  expectedVersion: version,
});

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

export const AT_THE_DESK: Inputs = {
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
};
