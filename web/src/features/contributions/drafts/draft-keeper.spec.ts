/** Whatever two devices of one person and the line between do, no text that was typed is ever lost. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { DraftKeeper, type DraftServer, type KeeperView, type Mark, type ServerDraft } from './draft-keeper';

type Fault = 'none' | 'request' | 'answer';

/** As the server does it, with all that it ever kept. */
class House {
  readonly drafts = new Map<string, ServerDraft>();
  readonly given = new Set<string>();
  readonly history: string[] = [];

  keep({ id, expectedVersion, content }: Parameters<DraftServer['keep']>[0]) {
    const there = this.drafts.get(id);
    if (this.given.has(id)) return { kind: 'given' as const };
    const isRepeated = there?.version === expectedVersion + 1 && there.content === content;
    if (there && isRepeated) return { kind: 'kept' as const, draft: there };
    if (there && there.version !== expectedVersion) return { kind: 'changed' as const, current: there };
    const draft = { id, content, version: (there?.version ?? 0) + 1, keptAt: '2017-08-30T14:00:00Z' };
    this.drafts.set(id, draft);
    this.history.push(content);
    return { kind: 'kept' as const, draft };
  }

  give(id: string): void {
    this.given.add(id);
    this.drafts.delete(id);
  }
}

let ids = 0;
const freshId = () => `id${(ids += 1)}`;

class Device {
  fault: Fault = 'none';
  id = freshId();
  text = '';
  view: KeeperView = { others: [], savedAt: null };
  /** What was replaced in the form other than by typing. */
  readonly replaced: string[] = [];
  private readonly marks: { last?: Mark } = {};
  keeper = this.open();

  constructor(private readonly house: House) {}

  /** As after a reload: of the keeper's memory only the mark is left. */
  open(): DraftKeeper {
    const over = async <T>(work: () => T): Promise<T> => {
      const { fault } = this;
      await Promise.resolve();
      if (fault === 'request') throw new TypeError('no network');
      const answer = work();
      if (fault === 'answer') throw new TypeError('no answer');
      return answer;
    };
    const replace = (id: string, text: string) => {
      if (this.text !== '') this.replaced.push(this.text);
      [this.id, this.text] = [id, text];
    };
    this.keeper = new DraftKeeper(
      {
        mine: () => over(() => [...this.house.drafts.values()]),
        keep: (draft) => over(() => this.house.keep(draft)),
        discard: (id) => over(() => void this.house.drafts.delete(id)),
      },
      {
        read: () => ({ id: this.id, content: this.text === '' ? null : this.text }),
        rename: () => (this.id = freshId()),
        show: ({ id, content }) => replace(id, content),
        clear: () => replace(freshId(), ''),
        isSending: () => false,
      },
      {
        load: () => Promise.resolve(this.marks.last),
        save: (mark) => Promise.resolve((this.marks.last = mark)),
      },
      (view) => (this.view = view),
    );
    return this.keeper;
  }

  async online(): Promise<void> {
    this.fault = 'none';
    await this.keeper.look();
    await this.keeper.keep();
    await this.keeper.keep();
  }
}

let house: House;
let phone: Device;
let table: Device;

beforeEach(() => {
  house = new House();
  phone = new Device(house);
  table = new Device(house);
});

afterEach(() => void jest.restoreAllMocks());

describe('the keeper of a draft', () => {
  it('keeps what is written, and offers it to an empty form elsewhere', async () => {
    phone.text = 'uno';
    await phone.keeper.keep();
    expect(phone.view.savedAt).not.toBeNull();
    await table.keeper.look();
    expect(table.view.others).toMatchObject([{ content: 'uno' }]);
    expect(await table.keeper.take(table.view.others[0]!)).toBe(true);
    expect(table).toMatchObject({ text: 'uno', id: phone.id });
    expect(table.view.others).toEqual([]);
  });

  it('gives back what is newer where nothing was written meanwhile', async () => {
    phone.text = 'uno';
    await phone.keeper.keep();
    await table.keeper.look();
    await table.keeper.take(table.view.others[0]!);
    table.text = 'uno y dos';
    await table.keeper.keep();
    await phone.keeper.look();
    expect(phone.text).toBe('uno y dos');
    expect(phone.view.others).toEqual([]);
  });

  it('shows both texts where both devices wrote, and keeps both', async () => {
    phone.text = 'uno';
    await phone.keeper.keep();
    await table.keeper.look();
    await table.keeper.take(table.view.others[0]!);
    table.text = 'en la mesa';
    phone.text = 'en el teléfono';
    await table.keeper.keep();
    await phone.keeper.keep();
    expect(phone.text).toBe('en el teléfono');
    expect(phone.view.others).toMatchObject([{ content: 'en la mesa' }]);
    await phone.keeper.keep();
    expect([...house.drafts.values()].map(({ content }) => content).sort()).toEqual([
      'en el teléfono',
      'en la mesa',
    ]);
    await phone.keeper.take(phone.view.others[0]!);
    expect(phone.text).toBe('en la mesa');
    expect(phone.view.others).toMatchObject([{ content: 'en el teléfono' }]);
  });

  it('shows both texts as well to who comes back to words that were not yet kept', async () => {
    phone.text = 'uno';
    await phone.keeper.keep();
    await table.keeper.look();
    await table.keeper.take(table.view.others[0]!);
    table.text = 'en la mesa';
    await table.keeper.keep();
    phone.text = 'en el teléfono';
    await phone.keeper.look();
    expect(phone.text).toBe('en el teléfono');
    expect(phone.view.others).toMatchObject([{ content: 'en la mesa' }]);
  });

  it('takes no lost answer for another device, also after a reload', async () => {
    phone.text = 'uno';
    phone.fault = 'answer';
    await phone.keeper.keep();
    expect(phone.view.savedAt).toBeNull();
    phone.open();
    phone.text = 'uno y dos';
    await phone.online();
    expect(phone.view.others).toEqual([]);
    expect([...house.drafts.values()]).toMatchObject([{ content: 'uno y dos', version: 2 }]);
  });

  it('sends what has no answer again to the letter before what was written since', async () => {
    phone.text = 'uno';
    phone.fault = 'answer';
    await phone.keeper.keep();
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    phone.text = 'uno y dos';
    phone.fault = 'none';
    await phone.keeper.keep();
    await phone.keeper.keep();
    expect(phone.view.others).toEqual([]);
    expect(house.history).toEqual(['uno', 'uno y dos']);
  });

  it('empties a form whose text was given on another device, and keeps what was written since', async () => {
    for (const device of [phone, table]) {
      device.text = 'uno';
      await device.keeper.keep();
    }
    table.text = 'uno y más';
    house.give(phone.id);
    house.give(table.id);
    await phone.keeper.look();
    expect(phone.text).toBe('');
    await table.online();
    expect(table.text).toBe('uno y más');
    expect([...house.drafts.values()]).toMatchObject([{ id: table.id, content: 'uno y más' }]);
  });

  it('leaves nothing on the server of a form that somebody emptied', async () => {
    phone.text = 'uno';
    await phone.keeper.keep();
    phone.text = '';
    await phone.keeper.keep();
    expect(house.drafts.size).toBe(0);
  });

  it('goes on with no other text while what stands in the form cannot be kept', async () => {
    phone.text = 'uno';
    await phone.keeper.keep();
    await table.keeper.look();
    table.text = 'dos';
    table.fault = 'request';
    expect(await table.keeper.take(table.view.others[0]!)).toBe(false);
    expect(table.text).toBe('dos');
  });
});

type Step = { by: 0 | 1; fault: Fault; act: 'type' | 'keep' | 'look' | 'take' | 'reload' };

const steps = fc.array(
  fc.record<Step>({
    by: fc.constantFrom(0, 1),
    fault: fc.constantFrom('none', 'none', 'none', 'none', 'request', 'answer'),
    act: fc.constantFrom('type', 'keep', 'keep', 'look', 'look', 'take', 'take', 'reload'),
  }),
  { minLength: 20, maxLength: 80 },
);

it('loses no word in any sequence of writing, keeping, choosing and losing the line', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const there = new House();
      const devices = [new Device(there), new Device(there)];
      for (const [index, { by, fault, act }] of sequence.entries()) {
        const device = devices[by]!;
        device.fault = fault;
        const [other] = device.view.others;
        if (act === 'type') device.text = `${device.text}·${index}`;
        if (act === 'reload') device.open();
        if (act === 'look') await device.keeper.look();
        if (act === 'keep') await device.keeper.keep();
        if (act === 'take' && other) await device.keeper.take(other);
        // Nothing leaves a form unless the server has had it.
        for (const text of device.replaced) expect(there.history).toContain(text);
      }
      for (const device of devices) await device.online();
      // What stands in a form now may be what the other device has written on since; then the server has had it as well.
      for (const { text } of devices) if (text !== '') expect(there.history).toContain(text);
    }),
    { seed: 20170830, numRuns: 500 },
  );
});
