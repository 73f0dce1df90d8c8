/** What was found: its number, its order, the cards; and where nothing was, what to drop. */
import { useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/field/select';
import { useAnnounced } from '../../../ui/notice/announcer';
import { EmptyState, Skeleton } from '../../../ui/status/waiting';
import { SupportBar } from '../../endorsements/support-bar';
import { FailureNotice } from '../../failures/failure-notice';
import { useMeeting } from '../../meetings/use-meeting';
import { CardList } from '../card/card-list';
import { browseSearch, orderOf, ORDERS, type BrowseSearch } from './browse-search';
import { useChips, type ChipsProps } from './chips';
import styles from './browse.module.css';
import type { Browse } from './use-browse';

export interface ResultsProps extends ChipsProps {
  browse: Browse;
}

export function Results(props: ResultsProps) {
  const { browse, search, go } = props;
  const { t } = useWords();
  const formats = useFormats();
  const { total } = browse;
  const count =
    total === null
      ? null
      : t('contributions:browse.results', { count: total, formatted: formats.number(total) });
  useAnnouncedNext(browse.busy ? null : count, search);
  const orders = ORDERS.filter((one) => one !== 'RELEVANCE' || search.q);
  return (
    <div className={styles.results} aria-busy={browse.busy}>
      <div className={styles.head}>
        <div>{count === null ? null : <h2 className={styles.count}>{count}</h2>}</div>
        <Select
          id="browse-order"
          label={t('contributions:list.order')}
          value={orderOf(search)}
          onChange={(order) => go(browseSearch({ ...search, order }))}
          options={orders.map((one) => ({ value: one, label: t(`contributions:list.orders.${one}`) }))}
          beside
        />
      </div>
      {browse.error ? <FailureNotice error={browse.error} retry={browse.retry} /> : null}
      <Found {...props} />
    </div>
  );
}

/** Says what a search found, but not what stood there when one came. */
function useAnnouncedNext(words: string | null, search: BrowseSearch): void {
  const [first] = useState(search);
  const isNext = JSON.stringify(search) !== JSON.stringify(first);
  useAnnounced(isNext ? words : null);
}

function Found(props: ResultsProps) {
  const { browse } = props;
  const { t } = useWords();
  const formats = useFormats();
  const { subregions, timeZone, myParticipation } = useMeeting();
  if (browse.total === null)
    return browse.error ? null : <Skeleton label={t('contributions:list.loading')} lines={6} />;
  if (browse.total === 0) return <NothingFound {...props} />;
  return (
    <CardList
      label={t('contributions:browse.heading')}
      cards={browse.cards}
      hasMore={browse.hasMore}
      more={browse.more}
      subregionCodes={subregions.map((one) => one.code)}
      timeZone={timeZone}
      withSession
      actions={(contribution) => <SupportBar contribution={contribution} person={myParticipation} />}
      note={({ matchedLanguage: matched, language }) =>
        matched && matched !== language.slice(0, 2) ? (
          <p className={styles.matched}>
            {t('contributions:browse.matched', { language: formats.language(matched) })}
          </p>
        ) : null
      }
    />
  );
}

/** Names what stands in the way, nearest first. */
function NothingFound({ search, options, go }: ResultsProps) {
  const { t } = useWords();
  const chips = useChips(search, options);
  if (chips.length === 0) return <EmptyState>{t('contributions:browse.nothingYet')}</EmptyState>;
  return (
    <EmptyState
      action={
        <div className={styles.chips}>
          {chips.map(({ key, facet, value, without }) => (
            <Button key={key} onPress={() => go(without)}>
              {t('contributions:browse.drop', { facet, value })}
            </Button>
          ))}
        </div>
      }
    >
      {t('contributions:browse.nothing')}
    </EmptyState>
  );
}
