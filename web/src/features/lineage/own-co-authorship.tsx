/** In the own list: where something merged went, and whether one is named there. */
import type { OwnLineagePartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Stack } from '../../ui/page/page';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { CoAuthorship } from './co-authorship';
import type { AskedContribution } from './use-co-authorship';

export interface OwnCoAuthorshipProps {
  contribution: AskedContribution & OwnLineagePartsFragment;
  onDone: () => void;
}

export function OwnCoAuthorship({ contribution, onDone }: OwnCoAuthorshipProps) {
  const { t } = useWords();
  const { mergedInto, ownCoAuthorship: asked } = contribution.lineage;
  if (!mergedInto || !asked) return null;
  return (
    <Stack gap="tight">
      <p>
        <ContributionLink contribution={mergedInto}>
          {t('lineage:wentTo', { symbol: shortSymbol(mergedInto.symbol ?? '') })}
        </ContributionLink>
      </p>
      <CoAuthorship contribution={contribution} asked={asked} onDone={onDone} />
    </Stack>
  );
}
