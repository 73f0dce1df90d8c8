/** Says quietly that the desk has keys, and opens their list. */
import { useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { LISTED_KEYS, isSingle } from './desk-keys';
import styles from './keys.module.css';
import { KeysSheet } from './keys-sheet';
import { useShortcut, useSingleKeys } from './single-keys';

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
      <KeysSheet isOpen={open} onClose={() => setOpen(false)} />
    </>
  );
}
