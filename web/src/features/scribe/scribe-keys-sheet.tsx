/** The list of the scribe's keys, and the switch for those that are single characters, which is the desk's as well. */
import { useWords } from '../../lib/words/use-words';
import { CheckGroup } from '../../ui/choice/check-group';
import { Sheet } from '../../ui/overlay/sheet';
import styles from '../moderation/keys/keys.module.css';
import { turnSingleKeys, useSingleKeys } from '../moderation/keys/single-keys';
import { SCRIBE_KEYS } from './scribe-keys';

export function ScribeKeysSheet(sheet: { isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  const on = useSingleKeys();
  return (
    <Sheet
      {...sheet}
      title={t('contributions:desk.keys.title')}
      closeLabel={t('contributions:desk.keys.close')}
    >
      <dl className={styles.keys}>
        {SCRIBE_KEYS.map(({ key, word }) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd>
                {key === 'Escape'
                  ? t('contributions:desk.keys.names.Escape')
                  : key === 'ChordDigit'
                    ? t('scribe:keys.digitChord')
                    : key}
              </kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <CheckGroup
        id="scribe-keys"
        legend={t('desk:keys.switch')}
        hint={t('desk:keys.switchHint')}
        values={on ? ['on'] : []}
        onChange={(values) => turnSingleKeys(values.length > 0)}
        options={[{ value: 'on', label: t('desk:keys.on') }]}
      />
    </Sheet>
  );
}
