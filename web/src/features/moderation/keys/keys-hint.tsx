/** Says quietly that the desk has keys, and opens their list. */
import { Suspense, useState } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useWords } from '../../../lib/words/use-words';
import { withWords } from '../../../lib/words/with-words';
import { Button } from '../../../ui/button/button';
import { isSingle, LISTED_KEYS } from './desk-keys';
import styles from './keys.module.css';
import { useShortcut, useSingleKeys } from './single-keys';

const KeysSheet = optional(async () => (await withWords('desk', () => import('./keys-sheet'))).KeysSheet);

/** As many as there is room for, and first the one that lists them all. */
const HINTED = LISTED_KEYS.filter(({ key }) => isSingle(key)).sort(
  (one, other) => Number(other.act === 'help') - Number(one.act === 'help'),
);

export function KeysHint() {
  const { t } = useWords();
  const on = useSingleKeys();
  const shortcut = useShortcut();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={`${styles.hint} ${on ? '' : styles.off}`}>
        <Button look="quiet" aria-keyshortcuts={shortcut('help')} onPress={() => setOpen(true)}>
          {t('contributions:desk.keys.title')}
        </Button>
        {on ? (
          <span aria-hidden="true" className={styles.few}>
            {HINTED.map(({ key, listedAs }) => (
              <kbd key={key}>{listedAs}</kbd>
            ))}
          </span>
        ) : (
          <span>{t('contributions:desk.keys.areOff')}</span>
        )}
      </div>
      {open ? (
        <Suspense>
          <KeysSheet isOpen onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
