/** The word for a kind of contribution; an imported text may have none. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';

export function useKindWord(): (kind: ContributionKind | null) => string {
  const { t } = useWords();
  return (kind) =>
    kind === null ? t('contributions:card.withoutKind') : t(`vocabulary:contributionKind.${kind}`);
}
