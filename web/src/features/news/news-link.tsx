/** The bell: the way to what is new for oneself, with how much of it was not seen; said politely when it grows. */
import { useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Icon } from '../../ui/icon/icon';
import { useAnnouncedNews } from '../../ui/notice/announcer';
import { HiddenWords } from '../../ui/text/visually-hidden';
import { newsAddress } from '../meetings/addresses';
import { useMeeting } from '../meetings/use-meeting';
import styles from './news.module.css';
import { useUnread } from './use-unread';

/** What does not fit is no longer counted by a glance. */
const MOST_SHOWN = 99;

export function NewsLink() {
  const { abilities } = useMeeting();
  return abilities.takePart ? <Bell /> : null;
}

function Bell() {
  const { t } = useWords();
  const formats = useFormats();
  const meeting = useMeeting();
  const known = useUnread(meeting);
  const count = known ?? 0;
  const words = count > 0 ? t('web:news.unread', { count, formatted: formats.number(count) }) : null;
  useAnnouncedNews(useHasGrown(known) ? words : null);
  return (
    <Link to={newsAddress(meeting.slug)} className={styles.bell}>
      <Icon name="bell" />
      <HiddenWords>
        {t('web:news.title')}: {words ?? t('web:news.none')}
      </HiddenWords>
      {count > 0 ? (
        <span className={styles.count} aria-hidden="true">
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : formats.number(count)}
        </span>
      ) : null}
    </Link>
  );
}

/** Since it was first known, or one has last seen some of it. */
function useHasGrown(count: number | null): boolean {
  const [from, setFrom] = useState(count);
  if (count !== null && (from === null || count < from)) setFrom(count);
  return count !== null && from !== null && count > from;
}
