/** One near neighbour: how alike it is, what became of it, and word by word what it says otherwise. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { Suspense } from 'react';
import { useFormats } from '../../../../lib/formats/use-formats';
import { optional } from '../../../../lib/optional/optional';
import { useWords } from '../../../../lib/words/use-words';
import { Disclosure } from '../../../../ui/overlay/disclosure';
import { Row } from '../../../../ui/page/page';
import { QuietLine } from '../../../../ui/text/quiet-line';
import { ContributionLink, shortSymbol } from '../../../contributions/card/contribution-link';
import { ContributionStatusMark } from '../../../contributions/card/contribution-status-mark';
import { FirstWords } from '../../../contributions/card/first-words';
import { useKindWord } from '../../../contributions/card/use-kind-word';
import styles from '../context.module.css';
import { NEIGHBOUR_ACTS } from './neighbour-acts';

const NeighbourDiff = optional(async () => (await import('./neighbour-diff')).NeighbourDiff);

export interface NeighbourItemProps {
  contribution: ContributionCardFragment;
  neighbour: ContributionCardFragment;
  percent: number;
}

export function NeighbourItem({ contribution, neighbour, percent }: NeighbourItemProps) {
  const { t } = useWords();
  const formats = useFormats();
  const kindWord = useKindWord();
  const { symbol, kind, status } = neighbour;
  return (
    <li className={styles.entry}>
      <QuietLine>
        <ContributionLink contribution={neighbour}>
          {symbol ? shortSymbol(symbol) : kindWord(kind)}
        </ContributionLink>
        <span>{t('desk:near.alike', { percent: formats.percent(percent / 100) })}</span>
        <ContributionStatusMark status={status} />
      </QuietLine>
      <FirstWords contribution={neighbour} />
      <Disclosure summary={t('desk:near.compare')} lazily>
        <Suspense>
          <NeighbourDiff contribution={contribution} neighbour={neighbour} />
        </Suspense>
      </Disclosure>
      {NEIGHBOUR_ACTS.length > 0 ? (
        <Row>
          {NEIGHBOUR_ACTS.map((Act, at) => (
            // They have no other identity than their place.
            <Act key={at} contribution={contribution} neighbour={neighbour} />
          ))}
        </Row>
      ) : null}
    </li>
  );
}
