/** Says when the product cannot be reached, since when, and that nothing typed is lost. */
import { useConnection } from '../../lib/connection/use-connection';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Icon } from '../../ui/icon/icon';
import { useAnnounced } from '../../ui/notice/announcer';
import styles from './shell.module.css';

export function OfflineBanner() {
  const { t } = useWords();
  const { state, since } = useConnection();
  const formats = useFormats();
  const words = state === 'online' ? null : t(`web:shell.${state}`, { time: formats.time(since) });
  useAnnounced(words);
  return words === null ? null : (
    <p className={styles.banner}>
      <Icon name="offline" />
      {words}
    </p>
  );
}
