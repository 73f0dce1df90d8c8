/** One sequence of commands: each is given as somebody, answered as the rules say, and leaves the database as they say. */
import { expect } from '@jest/globals';
import type { House } from './cast.js';
import { chosen, rarest, type Choice, type Luck } from './choice.js';
import type { Answer, Asked, Command } from './command.js';
import { COMMANDS } from './commands.js';

import type { Coverage } from './coverage.js';
import { differences } from './contents.js';
import { expectAllHolds } from './invariants.js';
import type { Contents } from './beside.js';
import type { Item } from './item.js';
import type { Looker } from './looker.js';
import { expected, stored } from './stored.js';
import type { Change, Witness } from './witness.js';

/** What is drawn for one step; whom it comes to depends on what there is by then. */
export interface Step extends Luck {
  /** What is done; null where it is asked for whatever was asked for least often. */
  command: string | null;
  /** By which answer it is met, where that can be; done where nothing is said. */
  answer?: Answer;
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
  private now = new Date();
  private held: Contents = new Map();

  constructor(
    private readonly house: House,
    private readonly looks: Looks,
  ) {}

  async play(step: Step): Promise<void> {
    // The clock of the database is the machine's, and whoever comes second comes later.
    this.now = new Date(this.now.getTime() + 1_000 + step.pauseMs);
    const choice = this.choose(step);
    if (!choice) return;
    const [command, asked] = choice;
    const answer = command.answer(asked);
    if (!answer) return;
    this.told.push(`${asked.who}: ${command.name} of ${asked.item.author} ${asked.item.place}, ${answer}`);
    const isSentAgain = answer === 'DONE' && step.isSentAgain && command.hasId === true;
    await this.ask(command, asked, answer, isSentAgain).catch((error: Error) => {
      throw new Error(`${this.told.join('\n')}\n${error.message}`, { cause: error });
    });
  }

  private choose(step: Step): Choice | null {
    const { now, held: before } = this;
    const present = { items: [...this.items], now, before };
    const command = COMMANDS.find(({ name }) => name === step.command);
    return command
      ? chosen(command, step.answer ?? 'DONE', present, step)
      : rarest(this.looks.coverage, present, step);
  }

  private async ask(command: Command, asked: Asked, answer: Answer, isSentAgain: boolean): Promise<void> {
    expect(await this.send(command, asked)).toBe(answer);
    const changes = await this.looks.witness.take();
    this.looks.coverage.note(command, answer, changes);
    if (answer === 'DONE') await this.expectDone(command, asked, changes);
    else expect(changes).toEqual([]);
    if (isSentAgain) await this.expectSame(command, asked);
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
    this.items.push(...(command.brings?.(asked) ?? []));
    asked.item.events.push(...[told ?? []].flat());
    if (told === null) expect(changes).toEqual([]);
    const isLogged = changes.some(({ table }) => table === 'audit_log');
    expect(isLogged).toBe(changes.some(({ table }) => !QUIET.includes(table)));
    await this.expectAsItShouldBe();
    if (!takenBack) return;
    for (const { id } of [asked.item, ...(takenBack.together ?? []).map(({ item }) => item)])
      expect(differences(takenBack.before.get(id), this.held.get(id))).toEqual([]);
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
}
