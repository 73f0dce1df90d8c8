/** The outbox of a device: kept before it is sent, in one person's name, until there is an answer. */
import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { Outbox } from './outbox';
import type { NewEntry, OutboxEntry, Reply } from './outbox-entry';
import { memoryStore } from './test/memory-store';

const command = (input: string, owner = 'ana'): NewEntry => ({
  owner,
  thing: 'one',
  kind: 'say',
  input,
  note: { text: input, language: 'es', place: '/', draft: null },
});

/** A server whose next answers are given beforehand; later it receives everything. */
function device(replies: Reply[] = [], store = memoryStore()) {
  const sent: string[] = [];
  const deliver = (entry: OutboxEntry): Promise<Reply> => {
    sent.push(`${entry.owner}: ${String(entry.input)}`);
    return Promise.resolve(replies.shift() ?? { kind: 'received', answer: 'thanks' });
  };
  return { sent, store, outbox: new Outbox(store, deliver) };
}

const states = (outbox: Outbox) => outbox.current().entries.map(({ state }) => state);

describe('the outbox', () => {
  it('sends in order what was kept, and shows the answer', async () => {
    const { outbox, sent } = device();
    outbox.actAs('ana');
    await outbox.add(command('first'));
    await outbox.add(command('second'));
    await waitFor(() => expect(states(outbox)).toEqual(['received', 'received']));
    expect(sent).toEqual(['ana: first', 'ana: second']);
    expect(outbox.current().entries[0]?.answer).toBe('thanks');
  });

  it('asks again when nobody answered, as soon as the network is back', async () => {
    const { outbox, sent } = device([{ kind: 'unanswered' }]);
    outbox.actAs('ana');
    await outbox.add(command('text'));
    await waitFor(() => expect(outbox.current().entries[0]?.attempts).toBe(1));
    outbox.wake();
    await waitFor(() => expect(states(outbox)).toEqual(['received']));
    expect(sent).toHaveLength(2);
  });

  it('keeps what was refused, with the reason, and lets nothing wait for it', async () => {
    const { outbox } = device([{ kind: 'refused', answer: 'closed' }]);
    outbox.actAs('ana');
    const first = await outbox.add(command('first'));
    await outbox.add(command('second'));
    await waitFor(() => expect(states(outbox)).toEqual(['refused', 'received']));
    expect(await outbox.takeBack(first!.id)).toMatchObject({ answer: 'closed', input: 'first' });
    expect(states(outbox)).toEqual(['received']);
  });

  it('sends and shows nothing of one person while another sits at the device', async () => {
    const { outbox, sent, store } = device([{ kind: 'signed-out' }]);
    outbox.actAs('ana');
    await outbox.add(command('mine'));
    await waitFor(() => expect(outbox.current().signedOut).toBe(true));
    outbox.actAs('luis');
    expect(outbox.current().entries).toEqual([]);
    await outbox.add(command('his', 'luis'));
    await waitFor(() => expect(states(outbox)).toEqual(['received']));
    outbox.actAs(null);
    expect(outbox.current()).toEqual({ owner: null, entries: [], signedOut: false });
    expect(sent).toEqual(['ana: mine', 'luis: his']);
    outbox.actAs('ana');
    await waitFor(() => expect(states(outbox)).toEqual(['received']));
    expect(store.all()).toHaveLength(2);
  });

  it('sends again what a page was sending when it ended', async () => {
    const store = memoryStore();
    const before = new Outbox(store, () => new Promise<Reply>(() => {}));
    before.actAs('ana');
    await before.add(command('text'));
    await waitFor(() => expect(states(before)).toEqual(['sending']));
    expect(await before.takeBack(before.current().entries[0]!.id)).toBeNull();
    const { outbox } = device([], store);
    outbox.actAs('ana');
    await waitFor(() => expect(states(outbox)).toEqual(['received']));
  });

  it('says so when the device keeps nothing', async () => {
    const store = { ...memoryStore(), add: () => Promise.reject(new Error('QuotaExceededError')) };
    const { outbox, sent } = device([], store);
    outbox.actAs('ana');
    expect(await outbox.add(command('text'))).toBeNull();
    expect(sent).toEqual([]);
    expect(await outbox.sendUnkept(command('text'))).toEqual({ kind: 'received', answer: 'thanks' });
  });
});
