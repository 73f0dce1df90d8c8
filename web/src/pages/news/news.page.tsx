/** What happened to one's own in this meeting; new things gather behind a button while one reads. */
import { useRef } from 'react';
import { FailureNotice } from '../../features/failures/failure-notice';
import { More } from '../../features/lists/more';
import { mineAddress } from '../../features/meetings/addresses';
import { NoPermission } from '../../features/meetings/no-permission';
import { useMeeting } from '../../features/meetings/use-meeting';
import { NewsEntry } from '../../features/news/news-entry';
import styles from '../../features/news/news.module.css';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { NewItemsButton } from '../../ui/status/new-items-button';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { useNews } from './use-news';

export function NewsPage() {
  const { t } = useWords();
  const { abilities } = useMeeting();
  return abilities.takePart ? <MyNews /> : <NoPermission who={t('web:news.join')} />;
}

function MyNews() {
  const { t } = useWords();
  const formats = useFormats();
  const { slug, timeZone } = useMeeting();
  const { list, isLoaded, error, waiting, showNew, retry, hasMore, more } = useNews();
  const box = useRef<HTMLOListElement>(null);
  const formatted = formats.number(waiting);
  const show = async () => {
    // What cannot be read now waits behind the button, which stays.
    if (!(await showNew().catch(() => null))) return;
    box.current?.querySelector('li')?.focus();
  };
  return (
    <Page title={t('web:news.title')} lead={<p>{t('web:news.lead')}</p>}>
      {error && !isLoaded ? <FailureNotice error={error} retry={retry} /> : null}
      {!isLoaded && !error ? <Skeleton label={t('web:news.loading')} lines={6} /> : null}
      <NewItemsButton
        label={waiting > 0 ? t('web:news.show', { count: waiting, formatted }) : null}
        onPress={() => void show()}
      />
      {isLoaded && list.length === 0 ? (
        <EmptyState action={<Link to={mineAddress(slug)}>{t('web:news.mine')}</Link>}>
          {t('web:news.empty')}
        </EmptyState>
      ) : null}
      {list.length > 0 ? (
        <ol ref={box} role="list" aria-label={t('web:news.list')} className={styles.list}>
          {list.map((news) => (
            <li key={news.id} tabIndex={-1} className={styles.entry}>
              <NewsEntry news={news} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      ) : null}
      <More list={box} count={list.length} hasMore={hasMore} more={more} />
    </Page>
  );
}
