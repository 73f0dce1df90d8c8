/** Says quietly that the desk has keys, and opens their list. */
import { Suspense, useState } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { LISTED_KEYS, isSingle } from './desk-keys';
import styles from './keys.module.css';
import { useShortcut, useSingleKeys } from './single-keys';

const KeysSheet = optional(async () => (await import('./keys-sheet')).KeysSheet);

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
            {LISTED_KEYS.filter(({ key }) => isSingle(key)).map(({ key, listedAs }) => (
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
