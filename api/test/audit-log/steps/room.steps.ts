/** What is linked, talked about and supported in the room. */
import { newId } from '../../../src/kernel/ids.js';
import { step, type Stage, type Step } from '../stage.js';

export const linking = ({ ids, author }: Stage): Step[] => [
  step('linkContributions', author, ['contribution.linked'], () => ({
    id: ids.link,
    kind: 'RELATED',
    fromId: ids.accepted,
    toId: ids.changed,
  })),
  step('unlinkContributions', author, ['contribution.unlinked'], () => ({ linkId: ids.link })),
];

export const talking = ({ ids, author, expert, text }: Stage): Step[] => [
  step('submitComment', expert, ['comment.submitted'], () => ({
    id: ids.comment,
    contributionId: ids.accepted,
    kind: 'COMMENT',
    language: 'es',
    text,
  })),
  ...[
    { id: ids.question, by: expert, kind: 'QUESTION', parentId: null },
    { id: ids.answer, by: author, kind: 'COMMENT', parentId: ids.question },
  ].map(({ by, ...comment }) =>
    step('submitComment', by, ['comment.submitted'], () => ({
      ...comment,
      contributionId: ids.accepted,
      language: 'es',
      text,
    })),
  ),
  ...['answer.accepted', 'answer.retracted'].map((action) =>
    step('acceptAnswer', expert, [action], () => ({
      questionId: ids.question,
      answerId: action === 'answer.accepted' ? ids.answer : null,
    })),
  ),
  step('reviseComment', expert, ['comment.revised'], () => ({
    commentId: ids.comment,
    expectedVersion: 1,
    language: 'es',
    text: `${text} Más.`,
  })),
  step('withdrawComment', expert, ['comment.withdrawn'], () => ({ commentId: ids.comment })),
  step('endorseContribution', expert, ['contribution.endorsed'], () => ({
    id: newId(),
    contributionId: ids.accepted,
    revisionNumber: 2,
    stance: 'WITH_RESERVATION',
    capacity: 'PERSONAL',
    reservation: text,
  })),
  step('retractEndorsement', expert, ['endorsement.retracted'], () => ({ contributionId: ids.accepted })),
];
