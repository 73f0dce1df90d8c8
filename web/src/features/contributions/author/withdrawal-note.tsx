/** When a contribution was withdrawn and why: for its author and the desk, who go on seeing the text. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Letters } from '../../../ui/text/letters';
import styles from './author.module.css';

export interface WithdrawalNoteProps {
  contribution: OwnContributionFragment;
  timeZone?: string;
}

export function WithdrawalNote({ contribution, timeZone }: WithdrawalNoteProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { withdrawnAt, withdrawalReason: reason } = contribution;
  if (withdrawnAt === null) return null;
  const time = formats.dateTime(withdrawnAt, timeZone);
  return (
    <div className={styles.decision}>
      <p className={styles.decided}>
        <time dateTime={withdrawnAt}>{t('contributions:tombstone.own', { time })}</time>
        {reason === null ? null : <span>{t('contributions:tombstone.ownReason')}</span>}
      </p>
      {reason === null ? null : (
        <p className={styles.message} lang="">
          <Letters text={reason} />
        </p>
      )}
    </div>
  );
}
