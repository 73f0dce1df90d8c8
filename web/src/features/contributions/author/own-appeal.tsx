/** What the author said when appealing, for the author. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { QuietLine } from '../../../ui/text/quiet-line';
import styles from './author.module.css';

export function OwnAppeal({ appeal }: Pick<OwnContributionFragment, 'appeal'>) {
  const { t } = useWords();
  if (!appeal) return null;
  return (
    <div className={styles.decision}>
      <QuietLine>{t('contributions:appeal.yours')}</QuietLine>
      <p className={styles.message} lang="">
        {appeal.text}
      </p>
    </div>
  );
}
