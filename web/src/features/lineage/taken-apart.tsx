/** At the head of a text that was put together and taken apart again: what stands in its place, and the way there. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { useLineage } from './use-lineage';

export function TakenApart({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const { lineage } = useLineage(contribution.id, contribution.meeting.id);
  if (!lineage || lineage.dissolvedInto.length === 0 || lineage.parts.length > 0) return null;
  return (
    <Notice look="info" title={t('lineage:apart')}>
      <ul role="list">
        {lineage.dissolvedInto.map((one) => (
          <li key={one.id}>
            <ContributionLink contribution={one}>
              {t('lineage:goTo', { symbol: shortSymbol(one.symbol ?? '') })}
            </ContributionLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
