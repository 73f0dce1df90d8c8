/** The keeper of a form's draft, at work while the form stands here and its author is known. */
import { useApolloClient } from '@apollo/client/react';
import { DRAFT_KEPT_EVERY_MS } from '@aportes/domain/limits';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { loadDraft, saveDraft } from '../../../lib/drafts/drafts';
import type { OutboxEntry } from '../../../lib/outbox/outbox-entry';
import { useOutboxView } from '../../../lib/outbox/use-outbox';
import { DraftKeeper, type KeeperView, type KeptForm, type Mark, type ServerDraft } from './draft-keeper';
import { draftServer, type DraftPlace } from './draft-server';

const NOTHING: KeeperView = { others: [], savedAt: null };

/** A form whose draft is kept; none of its functions changes while it stands here. */
export interface KeptDraft {
  /** Under which the device keeps it. */
  draftKey: string;
  place: DraftPlace;
  form: Omit<KeptForm, 'isSending'>;
  /** Whether the command gives what is written under this id. */
  gives: (entry: OutboxEntry, id: string) => boolean;
}

export interface KeptOnServer extends KeeperView {
  /** Each answers whether the server could be reached. */
  take: (other: ServerDraft) => Promise<boolean>;
  discard: (other: ServerDraft) => Promise<boolean>;
  restore: (discarded: ServerDraft) => Promise<boolean>;
}

export function useDraftKeeper({ draftKey, place, form, gives }: KeptDraft): KeptOnServer {
  const client = useApolloClient();
  const { owner, entries } = useOutboxView();
  const [view, setView] = useState(NOTHING);
  const keeper = useRef<DraftKeeper | null>(null);
  const isSending = useEffectEvent((id: string) =>
    entries.some((entry) => entry.state !== 'refused' && gives(entry, id)),
  );
  const begin = useEffectEvent((account: string) => {
    const key = `server/${draftKey}`;
    const marks = {
      load: async () => (await loadDraft<Mark>(key))?.value,
      save: (mark: Mark) => saveDraft(key, mark),
    };
    return new DraftKeeper(draftServer(client, account, place), { ...form, isSending }, marks, setView);
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
