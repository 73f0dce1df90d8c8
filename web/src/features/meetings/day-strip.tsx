/** The day's line laid flat over a session: from one session to the next without going back to the agenda. */
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { HiddenWords } from '../../ui/text/visually-hidden';
import { sessionAddress } from './addresses';
import { isPast } from './agenda-time';
import styles from './day-strip.module.css';
import { useMeeting, type AgendaEntry } from './use-meeting';

export function DayStrip() {
  const { t } = useWords();
  const { agenda } = useMeeting();
  return (
    <nav aria-label={t('web:agenda.label')}>
      <ol className={styles.strip} role="list">
        {agenda
          .filter((one) => one.session)
          .map((item) => (
            <li key={item.id} className={isPast(item, agenda) ? styles.past : undefined}>
              <Station item={item} />
            </li>
          ))}
      </ol>
    </nav>
  );
}

/** A theme's session by its numeral, the others by what they are. */
function Station({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const { slug } = useMeeting();
  const { theme, isNow, kind, position, title } = item;
  const name = useLocalized()(theme?.shortTitle ?? title);
  return (
    <Link
      to={sessionAddress(slug, position)}
      className={`${styles.station} ${theme ? styles.numeral : ''} ${isNow ? styles.now : ''}`}
      title={name.text}
    >
      {theme ? (
        <>
          {theme.numeral} <HiddenWords>{name.text}</HiddenWords>
        </>
      ) : (
        t(`vocabulary:agendaItemKind.${kind}`)
      )}
      {isNow ? <HiddenWords>, {t('web:agenda.now')}</HiddenWords> : null}
    </Link>
  );
}
