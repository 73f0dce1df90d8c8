/** Whose it is, its tags, saved messages, notes, and what is done to many at once. */
import { newId } from '../../../src/kernel/ids.js';
import { CANARY, step, type Stage, type Step } from '../stage.js';

export const desk = ({ ids, rapporteur, meetingId, seen, text }: Stage): Step[] => [
  step('assignContribution', rapporteur, ['contribution.assigned'], () => ({
    ...{ assignmentId: ids.assigned, contributionId: ids.accepted },
    assigneeId: rapporteur().participantId,
  })),
  step('undoAssignment', rapporteur, ['contribution.unassigned'], () => ({
    ...{ undoId: newId(), assignmentId: ids.assigned },
  })),
  step('assignContributions', rapporteur, ['contribution.assigned'], () => ({
    items: [
      {
        ...{ assignmentId: ids.assignedAtOnce, contributionId: ids.accepted },
        assigneeId: rapporteur().participantId,
      },
    ],
  })),
  step('undoAssignments', rapporteur, ['contribution.unassigned'], () => ({
    items: [{ undoId: newId(), assignmentId: ids.assignedAtOnce }],
  })),
  step('saveMessageTemplate', rapporteur, ['message_template.saved'], () => ({
    ...{ meetingId: meetingId(), templateId: ids.template, expectedVersion: 0 },
    ...{ purpose: 'REQUEST', language: 'es', title: CANARY, text },
  })),
  step('removeMessageTemplate', rapporteur, ['message_template.removed'], () => ({
    ...{ templateId: ids.template, expectedVersion: 1 },
  })),
  step('retagContribution', rapporteur, ['contribution.retagged'], async () => ({
    ...(await seen(ids.accepted)),
    retaggingId: ids.retagged,
    kind: 'QUESTION',
  })),
  step('undoRetagging', rapporteur, ['contribution.retagged'], async () => ({
    undoId: newId(),
    retaggingId: ids.retagged,
    expectedVersion: (await seen(ids.accepted)).expectedVersion,
  })),
  step('retagContributions', rapporteur, ['contribution.retagged'], async () => ({
    items: [{ ...(await seen(ids.accepted)), retaggingId: ids.retaggedAtOnce, kind: 'QUESTION' }],
  })),
  step('undoRetaggings', rapporteur, ['contribution.retagged'], async () => {
    const { expectedVersion } = await seen(ids.accepted);
    return { items: [{ undoId: newId(), retaggingId: ids.retaggedAtOnce, expectedVersion }] };
  }),
  step('acceptContributions', rapporteur, ['contribution.accepted'], async () => ({
    items: [{ ...(await seen(ids.accepted)), decisionId: ids.acceptedAtOnce }],
  })),
  step('undoDecisions', rapporteur, ['contribution.decision_undone'], async () => {
    const { expectedVersion } = await seen(ids.accepted);
    return { items: [{ undoId: newId(), decisionId: ids.acceptedAtOnce, expectedVersion }] };
  }),
  step('writeDeskNote', rapporteur, ['desk_note.written'], () => ({
    noteId: ids.note,
    contributionId: ids.accepted,
    text,
  })),
  step('withdrawDeskNote', rapporteur, ['desk_note.withdrawn'], () => ({ noteId: ids.note })),
  step('withdrawDeskNote', rapporteur, [], () => ({ noteId: ids.note })),
];
