/** The form's draft on the server: kept in silence, and shown where another device has written as well. */
import { useEffect, useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Row } from '../../../ui/page/page';
import type { Capture } from '../capture/use-capture';
import { contentOf, draftOf } from './draft-content';
import type { ServerDraft as Draft } from './draft-keeper';
import { OtherDraft } from './other-draft';
import { useDraftKeeper } from './use-draft-keeper';

export interface ServerDraftProps {
  capture: Capture;
  sessionId: string;
  /** Told when the server last took what is written; null where it does not now. */
  onSaved: (at: Date | null) => void;
}

export function ServerDraft({ capture, sessionId, onSaved }: ServerDraftProps) {
  const { others, savedAt, take, discard, restore } = useDraftKeeper(capture, sessionId);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  useEffect(() => onSaved(savedAt), [onSaved, savedAt]);
  const { draft } = capture;
  const throwAway = async (other: Draft) => {
    const isGone = await discard(other);
    if (isGone) setDiscarded(other);
    return isGone;
  };
  const bringBack = async () => {
    if (discarded && (await restore(discarded))) setDiscarded(null);
  };
  return (
    <>
      {others.map((other) => (
        <OtherDraft
          key={other.id}
          here={contentOf(draft) === null ? null : draft}
          other={draftOf(other.content, other.id, capture.empty())}
          keptAt={other.keptAt}
          take={() => take(other)}
          discard={() => throwAway(other)}
        />
      ))}
      {discarded ? <Discarded onUndo={() => void bringBack()} /> : null}
    </>
  );
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
