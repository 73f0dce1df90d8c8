/** With what is asked whoever writes, supports, links and talks. */
import { newId } from '../../../src/kernel/ids.js';
import { recommendation } from '../../support/scene.js';
import { WORDING, draftPlace, type Inputs } from './input.js';

export const WRITING: Inputs = {
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
};
