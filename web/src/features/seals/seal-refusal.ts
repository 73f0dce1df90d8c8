/** Why a seal was not opened, in words that say what to do. */
import type { SealOutcomeFragment } from '@aportes/graphql/generated/graphql';
import { problemWords } from '../../lib/problems/problems';
import type { InWords } from '../../lib/words/in-words';

export type SealRefused = Exclude<SealOutcomeFragment, { __typename: 'SealPayload' }>;

export function sealRefusal({ __typename: kind, code }: SealRefused): InWords {
  if (kind === 'NotAllowedNow') return (t) => t('contributions:seal.elsewhere');
  if (kind === 'TooLate') return (t) => t('contributions:seal.late');
  return problemWords(code);
}
