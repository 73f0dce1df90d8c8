/** What came of each of many commands: those that were done, and why the others were not. */
import type { BulkOutcomeFragment, ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { problemWords } from '../../../lib/problems/problems';
import type { InWords } from '../../../lib/words/in-words';

/** A command that was given about an item, by its id. */
export interface Given {
  card: Pick<ContributionCardFragment, 'id' | 'symbol'>;
  commandId: string;
}

export interface DoneOne extends Given {
  /** Null where it is hidden by now. */
  version: number | null;
}

export interface LeftOne {
  card: Given['card'];
  why: InWords;
}

export interface BulkOutcomes {
  done: readonly DoneOne[];
  left: readonly LeftOne[];
}

export type BulkKind = 'ACCEPTED' | 'RETAGGED' | 'ASSIGNED';

export interface BulkTold extends BulkOutcomes {
  kind: BulkKind;
  /** Taken back. */
  isUndone: boolean;
}

/** Answers come in the order of the commands; none where the reader may not do it. */
export function outcomesOf(
  given: readonly Given[],
  answers: readonly (BulkOutcomeFragment | null | undefined)[],
): BulkOutcomes {
  const done: DoneOne[] = [];
  const left: LeftOne[] = [];
  for (const [at, one] of given.entries()) {
    const answer = answers[at];
    if (answer?.__typename === 'ContributionPayload')
      done.push({ ...one, version: answer.contribution.version });
    else if (answer?.__typename === 'UnseenPayload') done.push({ ...one, version: null });
    else left.push({ card: one.card, why: whyLeft(answer) });
  }
  return { done, left };
}

type Refused = Exclude<BulkOutcomeFragment, { __typename: 'ContributionPayload' | 'UnseenPayload' }>;

function whyLeft(answer: Refused | null | undefined): InWords {
  if (!answer) return problemWords('FORBIDDEN');
  switch (answer.__typename) {
    case 'ClaimedByAnother': {
      const { by } = answer.claim;
      return by ? (t) => t('contributions:desk.reviewing', { name: by }) : problemWords('CLAIMED');
    }
    case 'Stale':
      return (t) => t('desk:bulk.stale');
    case 'Invalid':
      return answer.fields.some(({ field }) => field === 'assigneeId')
        ? (t) => t('desk:assign.notTo')
        : problemWords('INVALID');
    default:
      return problemWords(answer.code);
  }
}
