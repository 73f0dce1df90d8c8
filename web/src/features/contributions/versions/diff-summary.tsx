/** What a comparison amounts to, in a sentence that is read before it: "2 additions, 1 deletion". */
import { useFormats } from '../../../lib/formats/use-formats';
import type { WordDiff } from '../../../lib/texts/word-diff';
import { useWords } from '../../../lib/words/use-words';
import styles from './versions.module.css';

export interface DiffSummaryProps {
  diffs: readonly WordDiff[];
  /** Said where nothing differs. */
  same: string;
}

export function DiffSummary({ diffs, same }: DiffSummaryProps) {
  const { t } = useWords();
  const formats = useFormats();
  const count = (key: 'additions' | 'deletions') => diffs.reduce((sum, diff) => sum + diff[key], 0);
  const counted = (key: 'additions' | 'deletions') =>
    t(`contributions:versions.${key}`, { count: count(key), formatted: formats.number(count(key)) });
  return (
    <p className={styles.summary}>
      {count('additions') + count('deletions') === 0
        ? same
        : t('contributions:versions.summary', {
            additions: counted('additions'),
            deletions: counted('deletions'),
          })}
    </p>
  );
}
