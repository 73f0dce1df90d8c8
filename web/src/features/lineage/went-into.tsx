/** At the head of what was merged: where it went, and the way there. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { FirstWords } from '../contributions/card/first-words';
import { useArrivals } from '../outbox/use-arrivals';
import { CoAuthorship } from './co-authorship';
import { useLineage } from './use-lineage';

/** Why something is masked is told on the page of the text itself. */
const NO_MARKS: never[] = [];

export function WentInto({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const { lineage, refresh } = useLineage(contribution.id, contribution.meeting.id);
  // Also what is sent while it is still being asked where this went; what was refused found another text than was read.
  useArrivals(['answerCoAuthorship'], refresh);
  if (!lineage) return null;
  const { mergedInto, isTargetWithdrawn, ownCoAuthorship } = lineage;
  return (
    <Notice look="info" title={t('lineage:wentInto')}>
      {mergedInto ? (
        <>
          <ContributionLink contribution={mergedInto}>
            {t('lineage:goTo', { symbol: shortSymbol(mergedInto.symbol ?? '') })}
          </ContributionLink>
          <FirstWords contribution={{ ...mergedInto, redactions: NO_MARKS }} />
        </>
      ) : (
        <p>{t(`lineage:${isTargetWithdrawn ? 'withdrawn' : 'unseen'}`)}</p>
      )}
      {mergedInto && contribution.myEndorsement && contribution.myEndorsement.stance !== 'NOT_JOINING' ? (
        <p>{t('lineage:supported')}</p>
      ) : null}
      {ownCoAuthorship ? (
        <CoAuthorship contribution={contribution} asked={ownCoAuthorship} onDone={refresh} />
      ) : null}
    </Notice>
  );
}
