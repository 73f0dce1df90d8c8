/** The desk of rapporteurs: what waits on one side, the open text and its decision on the other; one at a time on a phone. */
import { useEffect, useRef } from 'react';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NoPermission } from '../../features/meetings/no-permission';
import { More } from '../../features/lists/more';
import { useMeeting } from '../../features/meetings/use-meeting';
import { DeskItem } from '../../features/moderation/desk-item';
import { DeskFilters } from '../../features/moderation/filters/desk-filters';
import { askedOf, isNarrowed, type DeskSearch } from '../../features/moderation/filters/desk-search';
import { useDeskFacets } from '../../features/moderation/filters/use-desk-facets';
import { useDeskSearch } from '../../features/moderation/filters/use-desk-search';
import { useSaidCount } from '../../features/moderation/filters/use-said-count';
import { KeysHint } from '../../features/moderation/keys/keys-hint';
import { showOpenRow } from '../../features/moderation/keys/rows';
import { useShortcut } from '../../features/moderation/keys/single-keys';
import { useDeskKeys } from '../../features/moderation/keys/use-desk-keys';
import { useLedBack } from '../../features/moderation/keys/use-led-back';
import { QueueList } from '../../features/moderation/queue-list';
import { UndoLine } from '../../features/moderation/undo/undo-line';
import styles from '../../features/moderation/moderation.module.css';
import { useDesk, type Desk } from '../../features/moderation/use-desk';
import { useNextAtHand } from '../../features/moderation/use-next-at-hand';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Page } from '../../ui/page/page';
import { useWide } from '../../ui/page/use-wide';
import { EmptyState, Skeleton } from '../../ui/status/waiting';

export function DeskPage() {
  const { t } = useWords();
  const { abilities } = useMeeting();
  return abilities.seeDesk ? <OpenDesk /> : <NoPermission who={t('contributions:desk.forbidden')} />;
}

function OpenDesk() {
  const { t } = useWords();
  const formats = useFormats();
  const [search, go] = useDeskSearch();
  const asked = askedOf(search, useMeeting());
  const desk = useDesk(asked);
  const facets = useDeskFacets(asked);
  // What is not on the list yet waits as well.
  const waiting = (desk.hasMore && facets?.total) || desk.waiting;
  const wordsOf = (count: number) =>
    t('contributions:desk.waiting', { count, formatted: formats.number(count) });
  return (
    <Page
      title={t('contributions:desk.heading')}
      tabTitle={t('contributions:desk.title', { count: formats.number(waiting) })}
      lead={<p>{desk.loaded ? wordsOf(waiting) : null}</p>}
      wide
    >
      {desk.error ? <FailureNotice error={desk.error} retry={desk.retry} /> : null}
      {!desk.loaded && !desk.error ? <Skeleton label={t('contributions:list.loading')} lines={6} /> : null}
      {desk.loaded ? (
        <Panes desk={desk} found={wordsOf(desk.total)} search={search}>
          <DeskFilters asked={search} go={go} facets={facets} />
        </Panes>
      ) : null}
    </Page>
  );
}

interface PanesProps {
  desk: Desk;
  /** How much was found, in words. */
  found: string;
  search: DeskSearch;
  /** The filters. */
  children: React.ReactNode;
}

/** Beside the list its first item is open from the start; nobody is led to it before choosing. */
function Panes({ desk, found, search, children }: PanesProps) {
  const wide = useWide();
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const open = desk.open ?? (wide ? (desk.list.find(({ id }) => id === desk.firstId) ?? null) : null);
  useSaidCount(desk.found, found);
  useNextAtHand(desk.list, open?.id ?? null);
  useEffect(() => {
    if (place.current) showOpenRow(place.current);
  }, [open?.id]);
  useDeskKeys(place, {
    step: (by) => {
      const next = desk.list[desk.list.findIndex((one) => one === open) + by];
      if (next) desk.choose(next.id);
      return next !== undefined;
    },
  });
  const nothing = t(isNarrowed(search) ? 'contributions:desk.filters.nothing' : 'contributions:desk.empty');
  return (
    <div ref={place}>
      {wide || !open ? children : null}
      {desk.decided ? (
        <UndoLine
          key={desk.decided.decisionId}
          decided={desk.decided}
          openId={open?.id ?? null}
          onUndone={desk.undone}
        />
      ) : null}
      {wide ? (
        <TwoPanes desk={desk} open={open} nothing={nothing} />
      ) : (
        <OnePane desk={desk} open={open} nothing={nothing} />
      )}
    </div>
  );
}

function TwoPanes({ desk, open, nothing }: PaneProps) {
  const { t } = useWords();
  if (desk.list.length === 0 && !open) return <EmptyState>{nothing}</EmptyState>;
  return (
    <div className={styles.desk}>
      <Queue desk={desk} open={open} nothing={nothing} />
      <div className={`${styles.pane} ${desk.open ? styles.chosen : ''}`}>
        {open ? <Open desk={desk} open={open} /> : <EmptyState>{t('contributions:desk.choose')}</EmptyState>}
      </div>
    </div>
  );
}

function OnePane({ desk, open, nothing }: PaneProps) {
  const { t } = useWords();
  const shortcut = useShortcut();
  useLedBack(open?.id ?? null);
  if (!open) return <Queue desk={desk} open={null} nothing={nothing} />;
  return (
    <div className={styles.pane}>
      <div>
        <Button
          look="quiet"
          icon="undo"
          aria-keyshortcuts={shortcut('back')}
          onPress={() => desk.choose(null)}
        >
          {t('contributions:desk.back')}
        </Button>
      </div>
      <Open desk={desk} open={open} />
      <KeysHint />
    </div>
  );
}

interface PaneProps {
  desk: Desk;
  open: Desk['open'];
  /** Said where the list is empty. */
  nothing: string;
}

function Queue({ desk, open, nothing }: PaneProps) {
  const list = useRef<HTMLOListElement>(null);
  if (desk.list.length === 0) return <EmptyState>{nothing}</EmptyState>;
  return (
    <div className={styles.pane}>
      <div className={styles.waits}>
        <QueueList ref={list} list={desk.list} openId={open?.id ?? null} onChoose={desk.choose} />
        <More list={list} count={desk.list.length} hasMore={desk.hasMore} more={desk.more} />
      </div>
      <KeysHint />
    </div>
  );
}

/** Each item is a form of its own. */
function Open({ desk, open }: Omit<PaneProps, 'nothing'>) {
  if (!open) return null;
  return (
    <DeskItem
      key={open.id}
      contribution={open}
      isChosen={desk.open !== null}
      onDone={(decided) => desk.done(open.id, decided)}
    />
  );
}
