/** Why a meeting is held, for whoever asks: objectives and mandates. */
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Disclosure } from '../../ui/overlay/disclosure';
import styles from './meeting-purpose.module.css';
import { useMeeting } from './use-meeting';

export function MeetingPurpose() {
  const { t } = useWords();
  const localized = useLocalized();
  const { objectives, mandates } = useMeeting();
  if (objectives.length === 0 && mandates.length === 0) return null;
  return (
    <Disclosure summary={t('web:meeting.purpose')}>
      <Points title={t('web:meeting.objectives')}>
        {objectives.map((one, at) => {
          const { text, lang } = localized(one);
          return (
            <li key={at} lang={lang}>
              {text}
            </li>
          );
        })}
      </Points>
      <Points title={t('web:meeting.mandates')}>
        {mandates.map((one, at) => {
          const { text, lang } = localized(one.title);
          return (
            <li key={at}>
              {one.symbol ? <b>{one.symbol} </b> : null}
              <span lang={lang}>{text}</span>
            </li>
          );
        })}
      </Points>
    </Disclosure>
  );
}

function Points({ title, children }: { title: string; children: readonly React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.points}>{children}</ul>
    </div>
  );
}
