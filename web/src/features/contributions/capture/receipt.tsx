/** What one holds after sending: the symbol, what happens next, and the way to the next one. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import { PeopleText } from '../../../ui/text/people-text';
import { ContributionLink } from '../card/contribution-link';
import styles from './capture.module.css';

export interface ReceiptProps {
  contribution: ContributionCardFragment;
  /** Whether the next part of a text that was split waits to be sent. */
  goesOn: boolean;
  onAnother: () => void;
}

export function Receipt({ contribution, goesOn, onAnother }: ReceiptProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = contribution.status === 'ACCEPTED' ? 'POST' : 'PRE';
  return (
    <section className={styles.receipt}>
      <h2 ref={heading} tabIndex={-1} className={styles.received}>
        <Icon name="check" />
        {t('contributions:capture.receipt', { symbol: contribution.symbol })}
      </h2>
      <PeopleText lang={contribution.language} text={contribution.title ?? contribution.text} lines />
      <p>{t(`contributions:capture.next.${next}`)}</p>
      {contribution.isLate ? <p>{t('contributions:capture.late')}</p> : null}
      <div className={styles.send}>
        <Button look="main" icon="pencil" onPress={onAnother}>
          {t(goesOn ? 'contributions:capture.nextPart' : 'contributions:capture.another')}
        </Button>
        <ContributionLink contribution={contribution}>{t('contributions:capture.see')}</ContributionLink>
      </div>
    </section>
  );
}
