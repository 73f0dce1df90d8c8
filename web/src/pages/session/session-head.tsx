/** The head of a session: where it stands in the day, what is open now, and its full title. */
import { RoomLine } from '../../features/live/room-line';
import { scribeAddress, sessionAddress } from '../../features/meetings/addresses';
import { SessionStatusMark } from '../../features/meetings/session-status-mark';
import { useMeeting, type AgendaEntry } from '../../features/meetings/use-meeting';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Mark, NumeralMark } from '../../ui/status/mark';
import { QuietLine } from '../../ui/text/quiet-line';
import styles from './session.module.css';

/** Kind of item and, for a theme's session, its numeral. */
export function SessionOver({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const kind = t(`vocabulary:agendaItemKind.${item.kind}`);
  const { theme } = item;
  if (!theme) return kind;
  return <NumeralMark position={theme.position} numeral={theme.numeral} title={kind} />;
}

export interface SessionHeadProps {
  item: AgendaEntry;
  session: NonNullable<AgendaEntry['session']>;
}

export function SessionHead({ item, session }: SessionHeadProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { timeZone, slug } = useMeeting();
  const full = useLocalized()(item.title);
  const { status, openedAt, closedAt } = session;
  const since = status === 'OPEN' ? openedAt : status === 'CLOSED' ? closedAt : null;
  return (
    <>
      {item.theme ? (
        <p className={styles.fullTitle} lang={full.lang}>
          {full.text}
        </p>
      ) : null}
      <QuietLine>
        <SessionStatusMark status={status} />
        {since ? (
          <span>
            {t(`contributions:session.${status === 'OPEN' ? 'openSince' : 'closedAt'}`, {
              time: formats.time(since, timeZone),
            })}
          </span>
        ) : null}
        <Now item={item} />
        {session.supportIsHidden ? <span>{t('web:breadth.hidden')}</span> : null}
      </QuietLine>
      <RoomLine />
      {session.mayScribe ? (
        <QuietLine>
          <Link to={scribeAddress(slug, item.position)}>{t('contributions:scribe.open')}</Link>
        </QuietLine>
      ) : null}
    </>
  );
}

/** Whether the meeting is here, or where it is instead. */
function Now({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const { agenda, slug } = useMeeting();
  const localized = useLocalized();
  if (item.isNow)
    return (
      <Mark look="now" icon="dot">
        {t('web:agenda.now')}
      </Mark>
    );
  const now = agenda.find((one) => one.isNow);
  if (!now) return null;
  const { text } = localized(now.theme?.shortTitle ?? now.title);
  const words = t('contributions:session.nowIs', { title: text });
  const open = now.session && now.session.status !== 'SCHEDULED';
  return open ? <Link to={sessionAddress(slug, now.position)}>{words}</Link> : <span>{words}</span>;
}
