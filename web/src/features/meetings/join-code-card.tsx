/** The join code, for those who may give it out: large enough to be read aloud. */
import { formatJoinCode, normalizeJoinCode } from '@aportes/domain/join-code';
import { useWords } from '../../lib/words/use-words';
import styles from './join-code-card.module.css';
import { useMeeting } from './use-meeting';

export function JoinCodeCard() {
  const { t } = useWords();
  const { joinCode, joinOpen } = useMeeting();
  if (!joinCode) return null;
  return (
    <section className={styles.card} aria-labelledby="join-code-title">
      <h2 id="join-code-title" className={styles.title}>
        {t('web:meeting.joinCode')}
      </h2>
      <p className={styles.code}>{formatJoinCode(normalizeJoinCode(joinCode))}</p>
      <p className={styles.where}>
        {joinOpen ? t('web:meeting.joinAt', { address: `${location.host}/j` }) : t('web:meeting.joinShut')}
      </p>
    </section>
  );
}
