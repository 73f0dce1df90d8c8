/** The desk of rapporteurs: what waits on one side, the open text and its decision on the other; one at a time on a phone. */
import { Suspense, useEffect, useRef } from 'react';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NoPermission } from '../../features/meetings/no-permission';
import { useMeeting } from '../../features/meetings/use-meeting';
import { Selecting } from '../../features/moderation/bulk/selection';
import { DeskFilters, type DeskFiltersProps } from '../../features/moderation/filters/desk-filters';
import { askedOf, isNarrowed } from '../../features/moderation/filters/desk-search';
import { useDeskFacets } from '../../features/moderation/filters/use-desk-facets';
import { useDeskSearch } from '../../features/moderation/filters/use-desk-search';
import { useSaidCount } from '../../features/moderation/filters/use-said-count';
import { showOpenRow } from '../../features/moderation/keys/rows';
import { useDeskKeys } from '../../features/moderation/keys/use-desk-keys';
import { OneByOne } from '../../features/moderation/panes/one-by-one';
import { SideBySide } from '../../features/moderation/panes/side-by-side';
import { useDesk, type Desk } from '../../features/moderation/use-desk';
import { useNextAtHand } from '../../features/moderation/use-next-at-hand';
import { useFormats } from '../../lib/formats/use-formats';
import { optional } from '../../lib/optional/optional';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { useWide } from '../../ui/page/use-wide';
import { Skeleton } from '../../ui/status/waiting';

const UndoLine = optional(async () => (await import('../../features/moderation/undo/undo-line')).UndoLine);

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
      dense
    >
      {desk.error ? <FailureNotice error={desk.error} retry={desk.retry} /> : null}
      {!desk.loaded && !desk.error ? <Skeleton label={t('contributions:list.loading')} lines={6} /> : null}
      {desk.loaded ? (
        <Selecting>
          <Panes desk={desk} found={wordsOf(desk.total)} filters={{ asked: search, go, facets }} />
        </Selecting>
      ) : null}
    </Page>
  );
}

interface PanesProps {
  desk: Desk;
  /** How much was found, in words. */
  found: string;
  filters: DeskFiltersProps;
}

/** Beside the list its first item is open from the start; nobody is led to it before choosing. */
function Panes({ desk, found, filters }: PanesProps) {
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
      else if (by === 1 && desk.hasMore) void desk.more().catch(() => {}); // The button under the list says so.
      return next !== undefined;
    },
    openId: open?.id ?? null,
  });
  const nothing = t(
    isNarrowed(filters.asked) ? 'contributions:desk.filters.nothing' : 'contributions:desk.empty',
  );
  const undo = desk.decided ? (
    <Suspense>
      <UndoLine
        key={desk.decided.decisionId}
        decided={desk.decided}
        openId={open?.id ?? null}
        onUndone={desk.undone}
      />
    </Suspense>
  ) : null;
  if (wide)
    return (
      <div ref={place}>
        <DeskFilters {...filters}>{undo}</DeskFilters>
        <SideBySide desk={desk} open={open} nothing={nothing} />
      </div>
    );
  return (
    <div ref={place}>
      {open ? null : <DeskFilters {...filters} />}
      {undo}
      <OneByOne desk={desk} open={open} nothing={nothing} />
    </div>
  );
}
