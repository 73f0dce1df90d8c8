/** The form's draft on the server: kept in silence, and shown where another device has written as well. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHashValue } from '../../../lib/address/use-hash-token';
import { useNavigate, useView } from '../../../lib/router/use-router';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Row } from '../../../ui/page/page';
import { Steady } from '../../../ui/page/steady';
import type { ServerDraft as Draft } from './draft-keeper';
import { saidIn } from './draft-content';
import { OtherDraft, type DraftText } from './other-draft';
import { useDraftKeeper, type KeptDraft } from './use-draft-keeper';

export interface ServerDraftProps {
  kept: KeptDraft;
  /** What stands in the form; null while nothing does. */
  here: DraftText | null;
  /** Told when the server last took what is written; null where it does not now. */
  onSaved?: (at: Date | null) => void;
}

export function ServerDraft({ kept, here, onSaved }: ServerDraftProps) {
  const { others, savedAt, take, discard, restore } = useDraftKeeper(kept);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  useEffect(() => onSaved?.(savedAt), [onSaved, savedAt]);
  const throwAway = async (other: Draft) => {
    const isGone = await discard(other);
    if (isGone) setDiscarded(other);
    return isGone;
  };
  const bringBack = async () => {
    if (discarded && (await restore(discarded))) setDiscarded(null);
  };
  useWanted(others, take);
  const [lookedAt, lookAt] = useState<string | null>(null);
  const newestFirst = [...others].sort((one, other) => other.keptAt.localeCompare(one.keptAt));
  const at = Math.max(
    0,
    newestFirst.findIndex(({ id }) => id === lookedAt),
  );
  const other = newestFirst[at];
  const next = newestFirst[(at + 1) % newestFirst.length];
  return (
    <Steady>
      {other && next ? (
        <OtherDraft
          form={kept.place.form}
          here={here}
          other={saidIn(other.content)}
          keptAt={other.keptAt}
          place={{ number: at + 1, of: newestFirst.length }}
          take={() => take(other)}
          discard={() => throwAway(other)}
          next={() => lookAt(next.id)}
        />
      ) : null}
      {discarded ? <Discarded onUndo={() => void bringBack()} /> : null}
    </Steady>
  );
}

/** Goes on at once with the draft that the address names, where it is not what stands in the form anyway. */
function useWanted(others: readonly Draft[], take: (other: Draft) => Promise<boolean>): void {
  const wanted = useHashValue('draft');
  const navigate = useNavigate();
  const { pathname, search } = useView();
  const isTaken = useRef(false);
  const goOn = useEffectEvent(async (draft: Draft) => {
    isTaken.current = await take(draft);
    // Another text that is chosen afterwards stays chosen, also when the page is loaded again.
    if (isTaken.current) await navigate(pathname + search, { replace: true, keepScroll: true });
  });
  const found = others.find(({ id }) => id === wanted);
  useEffect(() => {
    if (found && !isTaken.current) void goOn(found);
  }, [found]);
}

function Discarded({ onUndo }: { onUndo: () => void }) {
  const { t } = useWords();
  return (
    <Row>
      <p role="status">{t('contributions:drafts.discarded')}</p>
      <Button icon="undo" onPress={onUndo}>
        {t('contributions:drafts.undo')}
      </Button>
    </Row>
  );
}
