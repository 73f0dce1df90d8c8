/** The wall: what was given to the session, for everybody to read, with the new gathering on top. */
import { useMeeting } from '../../meetings/use-meeting';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { useAnnouncedNews } from '../../../ui/notice/announcer';
import { Stack } from '../../../ui/page/page';
import { NewItemsButton } from '../../../ui/status/new-items-button';
import { EmptyState, Skeleton } from '../../../ui/status/waiting';
import { SupportBar } from '../../endorsements/support-bar';
import { FailureNotice } from '../../failures/failure-notice';
import { CardList } from '../card/card-list';
import type { Wall as WallState, WallOrder } from './use-wall';
import styles from './wall.module.css';

const ORDERS: readonly WallOrder[] = ['NEWEST', 'MOST_ENDORSED'];

export function Wall({ wall }: { wall: WallState }) {
  const { t } = useWords();
  const news = wall.waiting === 0 ? null : t('contributions:wall.new', { count: wall.waiting });
  useAnnouncedNews(news);
  return (
    <Stack gap="tight">
      <NewItemsButton label={news} onPress={wall.showNew} />
      {wall.error ? <FailureNotice error={wall.error} retry={wall.retry} /> : null}
      <WallList wall={wall} />
    </Stack>
  );
}

/** Small at the wall's head. */
export function WallOrderField({ wall }: { wall: WallState }) {
  const { t } = useWords();
  return (
    <div className={styles.order}>
      <Select
        beside
        id="wall-order"
        label={t('contributions:list.order')}
        value={wall.order}
        onChange={(order) => wall.setOrder(order as WallOrder)}
        options={ORDERS.map((one) => ({ value: one, label: t(`contributions:list.orders.${one}`) }))}
      />
    </div>
  );
}

function WallList({ wall }: { wall: WallState }) {
  const { t } = useWords();
  const { abilities, subregions, timeZone, myParticipation } = useMeeting();
  if (!wall.loaded) return wall.error ? null : <Skeleton label={t('contributions:list.loading')} lines={6} />;
  if (wall.cards.length === 0)
    return (
      <EmptyState>
        {t(abilities.takePart ? 'contributions:wall.empty' : 'contributions:wall.emptyPublic')}
      </EmptyState>
    );
  return (
    <CardList
      label={t('contributions:session.wall')}
      cards={wall.cards}
      gone={wall.gone}
      turn={wall.turn}
      hasMore={wall.hasMore}
      more={wall.more}
      subregionCodes={subregions.map((one) => one.code)}
      timeZone={timeZone}
      actions={(contribution) => <SupportBar contribution={contribution} person={myParticipation} />}
    />
  );
}
