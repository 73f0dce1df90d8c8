/** The themes of the meeting in a row, by their numerals: one press sets the main theme of the open item. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { useMeeting } from '../../meetings/use-meeting';
import { useOnChanged } from '../changed-context';
import { useShortcut } from '../keys/single-keys';
import styles from './tags.module.css';
import { useRetag } from './use-retag';

export function ThemeStrip({ contribution }: { contribution: ContributionCardFragment }) {
  const { t } = useWords();
  const { themes } = useMeeting();
  const localized = useLocalized();
  const shortcut = useShortcut();
  const { retag, busy, refusal } = useRetag(contribution, useOnChanged());
  const present = contribution.theme?.id;
  return (
    <div className={styles.strip} role="group" aria-label={t('contributions:desk.tags.theme')}>
      {themes.map(({ id, position, numeral, shortTitle }) => (
        <button
          key={id}
          type="button"
          className={styles.numeral}
          title={localized(shortTitle).text}
          aria-label={t('contributions:desk.tags.themeNamed', { numeral, title: localized(shortTitle).text })}
          aria-keyshortcuts={shortcut(`theme-${position}`)}
          aria-pressed={id === present}
          aria-disabled={busy || undefined}
          onClick={() => (id === present ? undefined : retag({ themeIds: [id] }))}
        >
          {numeral}
        </button>
      ))}
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
