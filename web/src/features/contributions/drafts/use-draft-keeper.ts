/** The keeper of the form's draft, at work while the form stands here and its author is known. */
import { useApolloClient } from '@apollo/client/react';
import { DRAFT_KEPT_EVERY_MS } from '@aportes/domain/limits';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { loadDraft, saveDraft } from '../../../lib/drafts/drafts';
import type { OutboxEntry } from '../../../lib/outbox/outbox-entry';
import { useOutboxView } from '../../../lib/outbox/use-outbox';
import { aboutContribution } from '../../outbox/command-kinds';
import type { Capture } from '../capture/use-capture';
import { contentOf, draftOf } from './draft-content';
import { DraftKeeper, type KeeperView, type KeptForm, type Mark, type ServerDraft } from './draft-keeper';
import { draftServer } from './draft-server';

const NOTHING: KeeperView = { others: [], savedAt: null };

export interface KeptOnServer extends KeeperView {
  /** Each answers whether the server could be reached. */
  take: (other: ServerDraft) => Promise<boolean>;
  discard: (other: ServerDraft) => Promise<boolean>;
  restore: (discarded: ServerDraft) => Promise<boolean>;
}

export function useDraftKeeper(capture: Capture, sessionId: string): KeptOnServer {
  const client = useApolloClient();
  const { owner, entries } = useOutboxView();
  const [view, setView] = useState(NOTHING);
  const keeper = useRef<DraftKeeper | null>(null);
  const isSending = useEffectEvent((id: string) => isUnderWay(entries, id));
  const begin = useEffectEvent((account: string) => {
    const key = `server/${capture.draftKey}`;
    const marks = {
      load: async () => (await loadDraft<Mark>(key))?.value,
      save: (mark: Mark) => saveDraft(key, mark),
    };
    const form = { ...formOf(capture), isSending };
    return new DraftKeeper(draftServer(client, account, sessionId), form, marks, setView);
  });

  useEffect(() => {
    if (owner === null) return;
    const at = begin(owner);
    keeper.current = at;
    const look = () => void at.look();
    const keep = () => void at.keep();
    const seen = () => (document.visibilityState === 'visible' ? look() : keep());
    look();
    const timer = setInterval(keep, DRAFT_KEPT_EVERY_MS);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', seen);
      keep();
    };
  }, [owner]);

  const doing = (work: (at: DraftKeeper) => Promise<boolean>) =>
    keeper.current ? work(keeper.current) : Promise.resolve(false);
  return {
    ...view,
    take: (other) => doing((at) => at.take(other)),
    discard: (other) => doing((at) => at.discard(other)),
    restore: (discarded) => doing((at) => at.restore(discarded)),
  };
}

/** What the capture form's own functions do; none of them changes while it stands here. */
function formOf({ currentDraft, remember, replace, startAnew, empty }: Capture): Omit<KeptForm, 'isSending'> {
  return {
    read: () => ({ id: currentDraft().id, content: contentOf(currentDraft()) }),
    rename: () => remember({ id: newId() }),
    show: ({ id, content }) => replace(draftOf(content, id, empty())),
    clear: () => void startAnew(),
  };
}

function isUnderWay(entries: readonly OutboxEntry[], id: string): boolean {
  return entries.some(({ thing, state }) => thing === aboutContribution(id) && state !== 'refused');
}
