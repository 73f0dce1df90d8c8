/** Sending from a form: kept on this device first; what was refused comes back into the form with its reason. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openForm } from '../../lib/drafts/open-forms';
import type { NewEntry, OutboxEntry, Reply } from '../../lib/outbox/outbox-entry';
import { useOutbox, useOutboxView } from '../../lib/outbox/use-outbox';
import type { CommandKind } from './command-kinds';

/** `kept`: it will be sent from here. The others come from a device that keeps nothing, after one attempt. */
export type Sent = 'kept' | Reply['kind'];

export interface SendingOptions {
  /** Key of the form's draft. */
  draftKey: string;
  /** Which commands are the form's; those that came from its draft where absent. */
  isOwn?: (entry: OutboxEntry) => boolean;
  /** Told of what was sent since the form stands here; its entry stays until what is given back has come. */
  onReceived: (answer: unknown) => unknown;
  onRefused: (answer: unknown) => void;
}

export interface Sending {
  send: (command: Omit<NewEntry, 'owner' | 'kind'> & { kind: CommandKind }) => Promise<Sent>;
  /** What was sent from this form, until somebody has seen its receipt. */
  entries: readonly OutboxEntry[];
  isSending: boolean;
}

export function useSending({ draftKey, isOwn, onReceived, onRefused }: SendingOptions): Sending {
  const outbox = useOutbox();
  const { owner, entries } = useOutboxView();
  const [isSending, setSending] = useState(false);
  /** An answer comes later than the form was drawn in which it was asked for. */
  const latest = useRef({ onReceived, onRefused });
  useEffect(() => {
    latest.current = { onReceived, onRefused };
  });
  const sentHere = useRef(new Set<string>());
  const own = entries.filter(isOwn ?? (({ note }) => note.draft?.key === draftKey));
  const received = own.find(({ id, state }) => state === 'received' && sentHere.current.has(id));
  const refused = own.find(({ state }) => state === 'refused');

  const tellReceived = useEffectEvent(async (entry: OutboxEntry) => {
    await onReceived(entry.answer);
    await outbox.drop(entry.id);
  });
  const bringBack = useEffectEvent(async (id: string) => {
    const form = openForm(draftKey);
    if (!form?.isUntouched()) return;
    const entry = await outbox.takeBack(id);
    if (!entry) return;
    form.give(entry.note.draft?.value);
    onRefused(entry.answer);
  });
  const receivedId = received?.id;
  useEffect(() => {
    if (received) void tellReceived(received);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each, however often the list is read
  }, [receivedId]);
  const refusedId = refused?.id;
  useEffect(() => {
    if (refusedId) void bringBack(refusedId);
  }, [refusedId]);

  const send: Sending['send'] = async (command) => {
    const entry = { ...command, owner: owner ?? '' };
    setSending(true);
    try {
      const kept = owner === null ? null : await outbox.add(entry);
      if (kept) {
        sentHere.current.add(kept.id);
        return 'kept';
      }
      const reply = await outbox.sendUnkept(entry);
      if (reply.kind === 'received') latest.current.onReceived(reply.answer);
      if (reply.kind === 'refused') latest.current.onRefused(reply.answer);
      return reply.kind;
    } finally {
      setSending(false);
    }
  };

  /** A receipt for what was sent before the form stood here is nobody's any more. */
  const isShown = ({ id, state }: OutboxEntry) => state !== 'received' || sentHere.current.has(id);
  return { send, entries: own.filter(isShown), isSending };
}
