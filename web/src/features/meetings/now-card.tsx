/** What is happening in the hall at this moment, and the one thing to do about it. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { buttonLook } from '../../ui/button/button-look';
import { Mark } from '../../ui/status/mark';
import { browseAddress, joinAddress, sessionAddress } from './addresses';
import { currentSession } from './current-session';
import { ItemName } from './item-name';
import styles from './now-card.module.css';
import { SessionState } from './session-state';
import { useMeeting } from './use-meeting';

export function NowCard() {
  const { t } = useWords();
  const { agenda } = useMeeting();
  const item = agenda.find((one) => one.isNow) ?? currentSession(agenda);
  return (
    <section className={`${styles.card} ${item ? styles.on : ''}`} aria-labelledby="now-title">
      <h2 id="now-title" className={styles.now}>
        <Mark look={item ? 'now' : 'plain'} icon="dot">
          {t('web:agenda.now')}
        </Mark>
        {item?.session ? <SessionState session={item.session} /> : null}
      </h2>
      {item ? (
        <p className={styles.title}>
          <ItemName item={item} />
        </p>
      ) : (
        <p>{t('web:agenda.nothing')}</p>
      )}
      <WayOn />
    </section>
  );
}

/** Into the session for whoever takes part or only reads; the code for who is not in yet. */
function WayOn() {
  const { t } = useWords();
  const { agenda, slug, abilities, joinOpen } = useMeeting();
  const session = currentSession(agenda);
  const writes = abilities.takePart && session?.session?.status === 'OPEN';
  const joins = !abilities.takePart && joinOpen;
  return (
    <div className={styles.actions}>
      {joins ? (
        <Link to={joinAddress()} className={buttonLook('main')}>
          {t('web:agenda.join')}
        </Link>
      ) : null}
      {session ? (
        <Link to={sessionAddress(slug, session.position)} className={buttonLook(joins ? 'plain' : 'main')}>
          {t(writes ? 'web:agenda.write' : 'web:agenda.read')}
        </Link>
      ) : (
        <Link to={browseAddress(slug)} className={buttonLook('plain')}>
          {t('web:agenda.browse')}
        </Link>
      )}
    </div>
  );
}
