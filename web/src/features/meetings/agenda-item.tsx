/** One item of the agenda: kind, title, theme, speakers, and the state of its session. */
import { Link } from '@tanstack/react-router';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import { sessionAddress } from './addresses';
import styles from './agenda-item.module.css';
import { RunControls } from './run-controls';
import { SessionStatusMark } from './session-status-mark';
import { Speakers } from './speakers';
import { ThemeMark } from './theme-mark';
import { useMeeting, type AgendaEntry } from './use-meeting';

export function AgendaItem({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const { slug, abilities } = useMeeting();
  const title = useLocalized()(item.title);
  const { session } = item;
  return (
    <div className={styles.item}>
      <p className={styles.over}>
        {item.isNow ? (
          <Mark look="now" icon="dot">
            {t('web:agenda.now')}
          </Mark>
        ) : null}
        {t(`vocabulary:agendaItemKind.${item.kind}`)}
        {session ? <SessionStatusMark status={session.status} /> : null}
      </p>
      <h3 className={styles.title} lang={title.lang}>
        {session && session.status !== 'SCHEDULED' ? (
          <Link to={sessionAddress(slug, item.position)}>{title.text}</Link>
        ) : (
          title.text
        )}
      </h3>
      {item.theme ? <ThemeMark theme={item.theme} /> : null}
      <Speakers speakers={item.speakers} />
      {abilities.run ? <RunControls item={item} /> : null}
    </div>
  );
}
