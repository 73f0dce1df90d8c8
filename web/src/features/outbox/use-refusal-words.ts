/** Why a command was not taken, in words. */
import { PROBLEM_CODES } from '@aportes/domain/problems';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { fieldWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import type { Sent } from './use-sending';

const FAILURES = {
  unanswered: 'contributions:capture.notSent',
  busy: 'problems:BUSY',
  'signed-out': 'problems:NOT_SIGNED_IN',
} as const;

/** What our commands answer; each brings its own part of it. */
export interface CommandAnswer {
  code?: string;
  fields?: readonly FieldRefusal[];
  contribution?: Pick<ContributionCardFragment, 'symbol'>;
}

export function useRefusalWords(): (answer: unknown) => string {
  const { t } = useWords();
  return (answer) => {
    const { code, fields = [] } = (answer ?? {}) as CommandAnswer;
    const [first] = fields;
    if (first) return fieldWords(t, first, 'contributions:problems');
    return problemWords(t, PROBLEM_CODES.find((one) => one === code) ?? 'INVALID');
  };
}

/** Why a command that could not be kept did not arrive either. */
export function useFailureWords(): (sent: Exclude<Sent, 'kept' | 'received' | 'refused'>) => string {
  const { t } = useWords();
  return (sent) => t(FAILURES[sent]);
}
