/** Why a command was not taken, in words. */
import { PROBLEM_CODES } from '@aportes/domain/problems';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { fieldWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import type { InWords } from '../../lib/words/in-words';
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

export function refusalWords(answer: unknown): InWords {
  const { code, fields = [] } = (answer ?? {}) as CommandAnswer;
  const [first] = fields;
  if (first) return (t) => fieldWords(t, first, 'contributions:problems');
  return problemWords(PROBLEM_CODES.find((one) => one === code) ?? 'INVALID');
}

/** Why a command that could not be kept did not arrive either. */
export function undeliveredWords(sent: Exclude<Sent, 'kept' | 'received' | 'refused'>): InWords {
  return (t) => t(FAILURES[sent]);
}
