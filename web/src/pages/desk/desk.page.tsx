/** The desk of rapporteurs: what waits on one side, the open text and its decision on the other; one at a time on a phone. */
import { useRef, useState } from 'react';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NoPermission } from '../../features/meetings/no-permission';
import { More } from '../../features/lists/more';
import { useMeeting } from '../../features/meetings/use-meeting';
import { DeskItem } from '../../features/moderation/desk-item';
import { KeysHint } from '../../features/moderation/keys/keys-hint';
import { useShortcut } from '../../features/moderation/keys/single-keys';
import { useDeskKeys } from '../../features/moderation/keys/use-desk-keys';
import { useLedBack } from '../../features/moderation/keys/use-led-back';
import { QueueList } from '../../features/moderation/queue-list';
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
  const desk = useDesk();
  const count = formats.number(desk.waiting);
  return (
    <Page
      title={t('contributions:desk.heading')}
      tabTitle={t('contributions:desk.title', { count })}
      lead={
        <p>
          {desk.loaded ? t('contributions:desk.waiting', { count: desk.waiting, formatted: count }) : null}
        </p>
      }
      wide
    >
      {desk.error && !desk.loaded ? <FailureNotice error={desk.error} retry={desk.retry} /> : null}
      {!desk.loaded && !desk.error ? <Skeleton label={t('contributions:list.loading')} lines={6} /> : null}
      {desk.loaded ? <Panes desk={desk} /> : null}
    </Page>
  );
}

/** Beside the list its first item is open from the start; nobody is led to it before choosing. */
function Panes({ desk }: { desk: Desk }) {
  const wide = useWide();
  const place = useRef<HTMLDivElement>(null);
  const [firstId] = useState(desk.list[0]?.id);
  const open = desk.open ?? (wide ? (desk.list.find(({ id }) => id === firstId) ?? null) : null);
  useNextAtHand(desk.list, open?.id ?? null);
  useDeskKeys(place, {
    step: (by) => {
      const next = desk.list[desk.list.findIndex((one) => one === open) + by];
      if (next) desk.choose(next.id);
      return next !== undefined;
    },
  });
  return <div ref={place}>{wide ? <TwoPanes desk={desk} open={open} /> : <OnePane desk={desk} />}</div>;
}

function TwoPanes({ desk, open }: PaneProps) {
  const { t } = useWords();
  if (desk.list.length === 0) return <EmptyState>{t('contributions:desk.empty')}</EmptyState>;
  return (
    <div className={styles.desk}>
      <Queue desk={desk} open={open} />
      <div className={`${styles.pane} ${desk.open ? styles.chosen : ''}`}>
        {open ? <Open desk={desk} open={open} /> : <EmptyState>{t('contributions:desk.choose')}</EmptyState>}
      </div>
    </div>
  );
}

function OnePane({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const shortcut = useShortcut();
  useLedBack(desk.open?.id ?? null);
  if (!desk.open) return <Queue desk={desk} open={null} />;
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
      <Open desk={desk} open={desk.open} />
      <KeysHint />
    </div>
  );
}

interface PaneProps {
  desk: Desk;
  open: Desk['open'];
}

function Queue({ desk, open }: PaneProps) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  if (desk.list.length === 0) return <EmptyState>{t('contributions:desk.empty')}</EmptyState>;
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
function Open({ desk, open }: PaneProps) {
  if (!open) return null;
  return (
    <DeskItem
      key={open.id}
      contribution={open}
      isChosen={desk.open !== null}
      onDone={() => desk.done(open.id)}
    />
  );
}
