/** The list of the keys, and the switch for those that are single characters. */
import { useWords } from '../../../lib/words/use-words';
import { CheckGroup } from '../../../ui/choice/check-group';
import { Sheet } from '../../../ui/overlay/sheet';
import { LISTED_KEYS } from './desk-keys';
import styles from './keys.module.css';
import { turnSingleKeys, useSingleKeys } from './single-keys';

export interface KeysSheetProps {
  isOpen: boolean;
  onClose: () => void;
}

export function KeysSheet(sheet: KeysSheetProps) {
  const { t } = useWords();
  const on = useSingleKeys();
  return (
    <Sheet
      {...sheet}
      title={t('contributions:desk.keys.title')}
      closeLabel={t('contributions:desk.keys.close')}
    >
      <dl className={styles.keys}>
        {LISTED_KEYS.map(({ key, listedAs, act, word }) => (
          <div key={act} className={styles.key}>
            <dt>
              <kbd>
                {key === 'Enter' || key === 'Escape' ? t(`contributions:desk.keys.names.${key}`) : listedAs}
              </kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.where}>{t('desk:keys.where')}</p>
      <CheckGroup
        id="desk-keys"
        legend={t('desk:keys.switch')}
        hint={t('desk:keys.switchHint')}
        values={on ? ['on'] : []}
        onChange={(values) => turnSingleKeys(values.length > 0)}
        options={[{ value: 'on', label: t('desk:keys.on') }]}
      />
    </Sheet>
  );
}
