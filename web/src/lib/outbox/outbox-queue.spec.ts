/** What is sent next, and that every way in which a line can fail ends with each command taken once and in order. */
import { describe, expect, it } from '@jest/globals';
import type { OutboxEntry, Reply } from './outbox-entry';
import { afterReply, isOver, nextDue, nextTime, waitAfter } from './outbox-queue';

const entry = (id: string, thing: string, change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  thing,
  owner: 'me',
  kind: 'say',
  input: id,
  note: { text: id, language: 'es', place: '/', draft: null },
  storedAt: new Date(0),
  state: 'waiting',
  attempts: 0,
  answer: null,
  ...change,
});

describe('what is sent next', () => {
  it('is the oldest of its thing; another thing does not wait for it', () => {
    const entries = [entry('2', 'a'), entry('1', 'a'), entry('3', 'b')];
    expect(nextDue(entries, new Map(), 0)?.id).toBe('1');
    expect(nextDue(entries, new Map([['1', 10]]), 0)?.id).toBe('3');
    expect(
      nextTime(
        entries,
        new Map([
          ['1', 10],
          ['3', 5],
        ]),
      ),
    ).toBe(5);
  });

  it('does not wait for what was refused or received', () => {
    const entries = [entry('1', 'a', { state: 'refused' }), entry('2', 'a', { state: 'received' })];
    expect(nextDue([...entries, entry('3', 'a')], new Map(), 0)?.id).toBe('3');
    expect(nextTime(entries, new Map())).toBeUndefined();
  });

  it('waits longer each time, never much, and not as long as the neighbour', () => {
    expect([0, 1, 2, 9].map((failures) => waitAfter(failures, 1))).toEqual([1_000, 2_000, 4_000, 30_000]);
    expect(waitAfter(9, 0)).toBe(15_000);
  });

  it('forgets a receipt after an hour, and nothing else ever', () => {
    const hour = 60 * 60 * 1000;
    expect(isOver(entry('1', 'a', { state: 'received' }), hour)).toBe(false);
    expect(isOver(entry('1', 'a', { state: 'received' }), hour + 1)).toBe(true);
    expect(isOver(entry('1', 'a', { state: 'refused' }), 100 * hour)).toBe(false);
  });
});

/** What can happen to one attempt: with the server having got it, or not. */
const FATES = ['answered', 'reply lost', 'never arrived', 'busy'] as const;
type Fate = (typeof FATES)[number];

function everySequence(length: number): Fate[][] {
  if (length === 0) return [[]];
  return everySequence(length - 1).flatMap((rest) => FATES.map((fate) => [...rest, fate]));
}

/** A server that takes each command once, as ours does by the ids made on the device. */
function play(fates: readonly Fate[]): { taken: string[]; entries: OutboxEntry[] } {
  const taken: string[] = [];
  let entries = [entry('1', 'a'), entry('2', 'a'), entry('3', 'b')];
  for (let turn = 0; turn < fates.length + 3; turn += 1) {
    const next = nextDue(entries, new Map(), 0);
    if (!next) break;
    const fate = fates[turn] ?? 'answered';
    if (fate === 'answered' || fate === 'reply lost') if (!taken.includes(next.id)) taken.push(next.id);
    const reply: Reply =
      fate === 'answered'
        ? { kind: 'received', answer: next.id }
        : { kind: fate === 'busy' ? 'busy' : 'unanswered' };
    entries = entries.map((one) => (one.id === next.id ? afterReply(next, reply) : one));
  }
  return { taken, entries };
}

describe('a line that fails in every way', () => {
  it('takes each command once, in the order of its thing', () => {
    for (const fates of everySequence(5)) {
      const { taken, entries } = play(fates);
      expect(entries.map(({ state }) => state)).toEqual(['received', 'received', 'received']);
      expect([...taken].sort()).toEqual(['1', '2', '3']);
      expect(taken.indexOf('1')).toBeLessThan(taken.indexOf('2'));
    }
  });
});
