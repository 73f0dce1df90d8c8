/** Says when the product cannot be reached, since when, and that nothing typed is lost. */
import { useConnection } from '../../lib/connection/use-connection';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Icon } from '../../ui/icon/icon';
import styles from './shell.module.css';

export function OfflineBanner() {
  const { t } = useWords();
  const { state, since } = useConnection();
  const formats = useFormats();
  return (
    <div role="status" className={styles.bannerPlace}>
      {state === 'online' ? null : (
        <p className={styles.banner}>
          <Icon name="offline" />
          {t(`web:shell.${state}`, { time: formats.time(since) })}
        </p>
      )}
    </div>
  );
}
