/** Of what a part was part of: the whole, which stays to be read. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Section } from '../../ui/page/page';
import { shortSymbol } from '../contributions/card/contribution-link';
import { LineageItem } from './lineage-item';
import styles from './lineage.module.css';
import { useLineage } from './use-lineage';

export function PartOf({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const { lineage } = useLineage(contribution.id, contribution.meeting.id);
  const whole = lineage?.partOf;
  if (!whole) return null;
  return (
    <Section title={t('lineage:partOf', { symbol: shortSymbol(whole.symbol ?? '') })}>
      <div className={styles.item}>
        <LineageItem item={whole} />
      </div>
    </Section>
  );
}
