/** One thing that one is told: what happened, with what, and when. */
import type { MyNotificationsQuery } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import { Mention } from '../contributions/card/mention';
import { OwnLine } from '../lists/own-list';
import styles from './news.module.css';

export type News = NonNullable<MyNotificationsQuery['meeting']>['myNotifications']['edges'][number]['node'];

export function NewsEntry({ news, timeZone }: { news: News; timeZone: string }) {
  const { t } = useWords();
  const formats = useFormats();
  const { isNew, about, linkedTo, happenedAt } = news;
  return (
    <>
      <p className={`${styles.said} ${isNew ? styles.new : ''}`}>
        <NewsWords news={news} />
        {isNew ? <Mark look="accent">{t('web:news.new')}</Mark> : null}
      </p>
      <OwnLine>
        <Mention mention={about} />
        {linkedTo ? (
          <>
            <span>{t('web:news.with')}</span>
            <Mention mention={linkedTo} />
          </>
        ) : null}
        <time dateTime={happenedAt}>{formats.dateTime(happenedAt, timeZone)}</time>
      </OwnLine>
    </>
  );
}

function NewsWords({ news: { kind, endorsementCount: count } }: { news: News }) {
  const { t } = useWords();
  const formats = useFormats();
  if (kind !== 'ENDORSED') return <span>{t(`news:notification.${kind}`)}</span>;
  return (
    <span>
      {count
        ? t('news:notification.ENDORSED', { count, formatted: formats.number(count) })
        : t('news:notification.ENDORSED_GONE')}
    </span>
  );
}
