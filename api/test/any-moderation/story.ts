/** One sequence of commands: each is given as somebody, answered as the rules say, and leaves the database as they say. */
import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { ROLES, PLACES, type House, type Role } from './cast.js';
import type { Answer, Asked, Command } from './command.js';
import { COMMANDS } from './commands.js';

import type { Coverage } from './coverage.js';
import { expectAllHolds } from './invariants.js';
import { Item, type Contents } from './item.js';
import type { Looker } from './looker.js';
import { expected, stored } from './stored.js';
import type { Change, Witness } from './witness.js';

/** What is drawn for one step; whom it comes to depends on what there is by then. */
export interface Step {
  command: string;
  /** Which answer is looked for. */
  answer: Answer;
  /** Which one of all who would get it about something. */
  nth: number;
  pick: number;
  /** The answer was lost. */
  isSentAgain: boolean;
  /** How long nobody did anything before. */
  pauseMs: number;
}

export interface Looks {
  looker: Looker;
  witness: Witness;
  contents: (ids: readonly string[]) => Promise<Contents>;
  coverage: Coverage;
}

/** What whoever claims again writes, and nobody needs to hear of. */
const QUIET = ['claim', '_private_jobs'];

export class Story {
  /** What was done, for whoever has to find out what was wrong with it. */
  private readonly told: string[] = [];
  private readonly items: Item[] = [];
  private versions: ReadonlyMap<Item, number> = new Map();
  private now = new Date();
  private held: Contents = new Map();

  constructor(
    private readonly house: House,
    private readonly looks: Looks,
  ) {}

  async play(step: Step): Promise<void> {
    const command = COMMANDS.find(({ name }) => name === step.command)!;
    // The clock of the database is the machine's, and whoever comes second comes later.
    this.now = new Date(this.now.getTime() + 1_000 + step.pauseMs);
    this.versions = new Map(this.items.map((item) => [item, item.version]));
    const asked = this.asked(command, step);
    const answer = asked && command.answer(asked);
    if (!asked || !answer) return;
    this.told.push(`${asked.who}: ${command.name} of ${asked.item.author} ${asked.item.place}, ${answer}`);
    expect([...this.told, await this.send(command, asked)]).toEqual([...this.told, answer]);
    const changes = await this.looks.witness.take();
    this.looks.coverage.note(command, answer, changes);
    if (answer === 'DONE') await this.expectDone(command, asked, changes);
    else expect(changes).toEqual([]);
    if (answer === 'DONE' && command.hasId && step.isSentAgain) await this.expectSame(command, asked);
  }

  private async send(command: Command, asked: Asked): Promise<string> {
    const { clock } = this.house.services;
    try {
      return (await clock.at(this.now, () => command.send(this.house, asked))).outcome;
    } catch (error) {
      const { extensions } = error as { extensions?: { code: string } };
      if (!extensions) throw error;
      return extensions.code;
    }
  }

  private async expectDone(command: Command, asked: Asked, changes: readonly Change[]): Promise<void> {
    const takenBack = command.takesBack?.(asked);
    const told = command.change(asked);
    if (command.begins) this.items.push(asked.item);
    asked.item.events.push(...[told ?? []].flat());
    if (told === null) expect(changes).toEqual([]);
    const isLogged = changes.some(({ table }) => table === 'audit_log');
    expect(isLogged).toBe(changes.some(({ table }) => !QUIET.includes(table)));
    await this.expectAsItShouldBe();
    if (!takenBack) return;
    for (const { id } of [asked.item, ...takenBack.together.map(({ item }) => item)])
      expect(this.held.get(id)).toBe(takenBack.before.get(id));
  }

  private async expectAsItShouldBe(): Promise<void> {
    const ids = this.items.map(({ id }) => id);
    expect(await stored(this.looks.looker, this.items)).toEqual(expected(this.house, this.items));
    await expectAllHolds(this.looks.looker, ids);
    this.held = await this.looks.contents(ids);
  }

  /** Sent again it is answered again, and nothing happens. */
  private async expectSame(command: Command, asked: Asked): Promise<void> {
    expect(await this.send(command, asked)).toBe('DONE');
    expect(await this.looks.witness.take()).toEqual([]);
  }

  /** Somebody who would get the answer about something; where nobody would, somebody who has it done; else anybody. */
  private asked(command: Command, { answer, nth, pick }: Step): Asked | null {
    const all = command.begins ? this.beginnings() : this.givenTo(this.items);
    for (const wanted of [answer, 'DONE'] as const) {
      const asked = all.map((one) => this.complete(one, wanted, pick));
      const apt = asked.filter((one) => command.answer(one) === wanted);
      if (apt.length > 0) return apt[nth % apt.length]!;
    }
    const one = all[nth % all.length];
    return one ? this.complete(one, answer, pick) : null;
  }

  private beginnings(): Given[] {
    return PLACES.flatMap((place) => ROLES.map((who) => ({ who, item: new Item(who, place) })));
  }

  private givenTo(items: readonly Item[]): Given[] {
    return items.flatMap((item) => ROLES.map((who) => ({ who, item })));
  }

  private complete({ who, item }: Given, wanted: Answer, pick: number): Asked {
    const { revision, edit } = item;
    const version = wanted === 'STALE' ? item.version - 1 : item.version;
    const { items, versions, now, held: before } = this;
    const hasWords = wanted !== 'INVALID';
    const more = [newId(), newId()];
    return {
      id: newId(),
      more,
      who,
      item,
      items,
      versions,
      version,
      revision,
      edit,
      hasWords,
      pick,
      now,
      before,
    };
  }
}

interface Given {
  who: Role;
  item: Item;
}
