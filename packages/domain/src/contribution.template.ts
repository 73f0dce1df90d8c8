/** The further fields of each kind's template, by name and in their order. */
import type { ContributionKind } from './vocabulary.js';

const RECOMMENDATION = ['rationale', 'instrument', 'timeHorizon', 'indicator'] as const;
const GOOD_PRACTICE = [
  'level',
  'implementer',
  'partners',
  'dates',
  'beneficiaries',
  'whatWasDone',
  'results',
  'enablingFactors',
  'constraints',
  'lessons',
  'replicability',
  'sources',
] as const;

export type DetailName = (typeof RECOMMENDATION | typeof GOOD_PRACTICE)[number];

export function detailNames(kind: ContributionKind): readonly DetailName[] {
  if (kind === 'RECOMMENDATION') return RECOMMENDATION;
  return kind === 'GOOD_PRACTICE' ? GOOD_PRACTICE : [];
}
