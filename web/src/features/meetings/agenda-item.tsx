/** One item of the agenda: kind, title, theme, speakers, and the state of its session. */
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import { sessionAddress } from './addresses';
import styles from './agenda-item.module.css';
import { ItemName } from './item-name';
import { RunControls } from './run-controls';
import { SessionState } from './session-state';
import { Speakers } from './speakers';
import { useMeeting, type AgendaEntry } from './use-meeting';

export function AgendaItem({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const { abilities } = useMeeting();
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
        {session ? <SessionState session={session} /> : null}
      </p>
      <h3 className={styles.title}>
        <EnteredName item={item} />
      </h3>
      {item.theme ? (
        <p className={styles.full} lang={title.lang}>
          {title.text}
        </p>
      ) : null}
      <Speakers speakers={item.speakers} />
      {abilities.run ? <RunControls item={item} /> : null}
    </div>
  );
}

/** Whatever has been opened once can be entered. */
function EnteredName({ item }: { item: AgendaEntry }) {
  const { slug } = useMeeting();
  const entered = item.session && item.session.status !== 'SCHEDULED';
  if (!entered) return <ItemName item={item} />;
  return (
    <Link to={sessionAddress(slug, item.position)}>
      <ItemName item={item} />
    </Link>
  );
}
