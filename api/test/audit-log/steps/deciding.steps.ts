/** What is decided about, answered, appealed, worded anew, reopened and edited. */
import { newId } from '../../../src/kernel/ids.js';
import { step, type Stage, type Step } from '../stage.js';

export function deciding({
  ids,
  author,
  rapporteur,
  seen,
  decision,
  submission,
  text,
  waitingEdit,
}: Stage): Step[] {
  const wording = async (id: string) => ({
    ...(await decision(id)),
    ...{ editKind: 'EDITORIAL', language: 'es', text: `${text} Dicho de otro modo.`, message: text },
  });
  /** The edit that waits, and what each command about it takes besides. */
  const editInput = async (mutation: string) => ({
    ...(await seen(ids.accepted)),
    revisionNumber: await waitingEdit(ids.accepted),
    ...(mutation === 'withdrawEdit' ? {} : { decisionId: newId() }),
    ...(mutation === 'declineEdit' ? { note: text } : {}),
  });
  return [
    step('acceptContribution', rapporteur, ['contribution.accepted'], () => decision(ids.accepted)),
    step('declineContribution', rapporteur, ['contribution.declined'], async () => ({
      ...(await decision(ids.declined)),
      reason: 'OFF_TOPIC',
      note: text,
    })),
    step('appealContribution', author, ['contribution.appealed'], async () => ({
      ...(await seen(ids.declined)),
      appealId: newId(),
      text,
    })),
    step('submitContribution', author, ['contribution.submitted'], () => submission(ids.worded)),
    step('proposeWording', rapporteur, ['contribution.wording_proposed'], () => wording(ids.worded)),
    step('rejectWording', author, ['contribution.wording_rejected'], async () => ({
      ...(await seen(ids.worded)),
      answerId: newId(),
      message: text,
    })),
    step('proposeWording', rapporteur, ['contribution.wording_proposed'], () => wording(ids.worded)),
    step('confirmWording', author, ['contribution.wording_confirmed', 'contribution.accepted'], async () => ({
      ...(await seen(ids.worded)),
      answerId: newId(),
    })),
    step('reopenContribution', rapporteur, ['contribution.reopened'], async () => ({
      ...(await decision(ids.worded)),
      reason: text,
    })),
    step('requestChanges', rapporteur, ['contribution.changes_requested'], async () => ({
      ...(await decision(ids.changed)),
      decisionId: ids.undone,
      message: text,
    })),
    step('undoDecision', rapporteur, ['contribution.decision_undone'], async () => ({
      undoId: newId(),
      decisionId: ids.undone,
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    })),
    step('requestChanges', rapporteur, ['contribution.changes_requested'], async () => ({
      ...(await decision(ids.changed)),
      message: text,
    })),
    step('reviseContribution', author, ['contribution.revised'], async () => ({
      ...(await seen(ids.changed)),
      revisionId: newId(),
      language: 'es',
      text: `${text} Más.`,
    })),
    ...[
      { mutation: 'acceptEdit', by: rapporteur, action: 'contribution.edit_accepted' },
      { mutation: 'declineEdit', by: rapporteur, action: 'contribution.edit_declined' },
      { mutation: 'withdrawEdit', by: author, action: 'contribution.edit_withdrawn' },
    ].flatMap(({ mutation, by, action }) => [
      step('reviseContribution', author, ['contribution.edit_submitted'], async () => ({
        ...(await seen(ids.accepted)),
        revisionId: newId(),
        language: 'es',
        text: `${text} ${mutation}.`,
      })),
      step(mutation, by, [action], async () => editInput(mutation)),
    ]),
    step('reviseContribution', author, ['contribution.edit_submitted'], async () => ({
      ...(await seen(ids.accepted)),
      revisionId: newId(),
      language: 'es',
      text: `${text} Otra vez.`,
    })),
    step('declineEdit', rapporteur, ['contribution.edit_declined'], async () => ({
      ...(await editInput('declineEdit')),
      decisionId: ids.editDecided,
    })),
    step('undoEditDecision', rapporteur, ['contribution.edit_decision_undone'], async () => ({
      undoId: newId(),
      decisionId: ids.editDecided,
      expectedVersion: (await seen(ids.accepted)).expectedVersion,
    })),
    step('withdrawEdit', author, ['contribution.edit_withdrawn'], async () => editInput('withdrawEdit')),
  ];
}
