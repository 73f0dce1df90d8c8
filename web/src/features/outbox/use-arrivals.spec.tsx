/** Proves that a list hears of what arrived from this device, of its own kind alone, and of each once. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import { Outbox } from '../../lib/outbox/outbox';
import type { EntryState, Reply } from '../../lib/outbox/outbox-entry';
import { memoryStore } from '../../lib/outbox/test/memory-store';
import { OutboxProvider } from '../../lib/outbox/use-outbox';
import type { CommandKind } from './command-kinds';
import { useArrivals } from './use-arrivals';

const NOTE = { text: '', language: 'es', place: '/', draft: null };

describe('what arrives while a list stands open', () => {
  let outbox: Outbox;
  let answers: ((reply: Reply) => void)[];
  let told: number;
  beforeEach(async () => {
    answers = [];
    told = 0;
    outbox = new Outbox(memoryStore(), () => new Promise((resolve) => answers.push(resolve)));
    renderHook(() => useArrivals(['submitComment', 'reviseComment'], () => (told += 1)), {
      wrapper: ({ children }) => <OutboxProvider value={outbox}>{children}</OutboxProvider>,
    });
    await act(() => Promise.resolve(outbox.actAs('account')));
  });

  const give = (kind: CommandKind) =>
    outbox.add({ owner: 'account', kind, thing: 'thing', input: {}, note: NOTE });
  const answer = (kind: 'received' | 'refused') =>
    act(() => Promise.resolve(answers.shift()!({ kind, answer: null })));
  const states = (): EntryState[] => outbox.current().entries.map(({ state }) => state);
  const underWay = () => waitFor(() => expect(answers).toHaveLength(1));

  it('is told once it is received, and not while it waits', async () => {
    await act(() => give('submitComment'));
    await underWay();
    expect(told).toBe(0);
    await answer('received');
    await waitFor(() => expect(told).toBe(1));
  });

  it('is told of although another is given in the same moment', async () => {
    await act(() => give('submitComment'));
    await underWay();
    // The list is drawn again only at the end: as many wait as before.
    await act(async () => {
      answers.shift()!({ kind: 'received', answer: null });
      await give('reviseComment');
      await underWay();
    });
    expect(states()).toEqual(['received', 'sending']);
    expect(told).toBe(1);
  });

  it('is not told of where it is of another kind, or was refused and still waits for its author', async () => {
    await act(() => give('endorseContribution'));
    await underWay();
    await answer('received');
    await act(() => give('submitComment'));
    await underWay();
    await answer('refused');
    await waitFor(() => expect(states()).toEqual(['received', 'refused']));
    expect(told).toBe(0);
  });
});
