/** The language of the screen, each named in itself, always in reach. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { ownName } from '../../lib/formats/formats';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import styles from './shell.module.css';

const OWN_NAMES = LANGUAGES.map((one) => [one, ownName(one)] as const);

export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  const announce = useAnnounce();
  const choose = async (next: Language) => {
    await setLanguage(next);
    announce(ownName(next));
  };
  return (
    <select
      className={styles.language}
      aria-label={t('web:shell.language')}
      value={language}
      onChange={(event) => void choose(event.target.value as Language)}
    >
      {OWN_NAMES.map(([one, name]) => (
        <option key={one} value={one} lang={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
