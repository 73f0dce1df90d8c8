/** What is no duplicate, goes into others, or falls into parts, and all of it taken back. */
import { newId } from '../../../src/kernel/ids.js';
import { step, type Stage, type Step } from '../stage.js';

export const lineage = ({ ids, author, rapporteur, seen, text }: Stage): Step[] => [
  step('markNotDuplicate', rapporteur, ['contribution.not_duplicate'], () => ({
    contributionId: ids.accepted,
    otherId: ids.changed,
  })),
  step('unmarkNotDuplicate', rapporteur, ['contribution.not_duplicate_taken_back'], () => ({
    contributionId: ids.accepted,
    otherId: ids.changed,
  })),
  step(
    'mergeContributions',
    rapporteur,
    ['contribution.merged', 'contribution.lineage_changed'],
    async () => ({
      mergingId: newId(),
      parents: [{ ...(await seen(ids.changed)), decisionId: ids.merged }],
      targetId: ids.accepted,
      targetVersion: (await seen(ids.accepted)).expectedVersion,
    }),
  ),
  step(
    'undoDecision',
    rapporteur,
    ['contribution.decision_undone', 'contribution.lineage_changed'],
    async () => ({
      undoId: newId(),
      decisionId: ids.merged,
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    }),
  ),
  step(
    'consolidateContributions',
    rapporteur,
    ['contribution.merged', 'contribution.merged', 'contribution.consolidated'],
    async () => ({
      ...{ mergingId: newId(), contributionId: ids.together, kind: 'CONCERN', language: 'es', text },
      parents: [
        { ...(await seen(ids.changed)), decisionId: ids.putTogether },
        { ...(await seen(ids.accepted)), decisionId: newId() },
      ],
      addressees: [],
    }),
  ),
  step('answerCoAuthorship', author, ['contribution.co_authorship_answered'], () => ({
    ...{ contributionId: ids.changed, targetId: ids.together, revisionNumber: 1, isAgreed: true },
  })),
  step(
    'undoDecision',
    rapporteur,
    ['contribution.decision_undone', 'contribution.decision_undone', 'contribution.dissolved'],
    async () => ({
      ...{ undoId: newId(), decisionId: ids.putTogether },
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    }),
  ),
  step(
    'splitContribution',
    rapporteur,
    ['contribution.split', 'contribution.part_made', 'contribution.part_made'],
    async () => ({
      ...(await seen(ids.changed)),
      decisionId: ids.split,
      parts: ['Una cosa.', 'Otra cosa.'].map((text) => ({ id: newId(), text })),
    }),
  ),
  step(
    'undoDecision',
    rapporteur,
    ['contribution.decision_undone', 'contribution.part_taken_back', 'contribution.part_taken_back'],
    async () => ({
      undoId: newId(),
      decisionId: ids.split,
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    }),
  ),
];
