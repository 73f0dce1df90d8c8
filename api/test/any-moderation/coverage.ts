/** What was tried of every command: each answer, each move of a status. What no sequence ever reaches proves nothing. */
import { expect } from '@jest/globals';
import type { Answer, Command } from './command.js';
import type { Change } from './witness.js';

const moveOf = ({ was, is }: Change) => `${was}>${is}`;
const isMove = ({ table, was, is }: Change) => table === 'contribution' && was !== null && was !== is;

export class Coverage {
  /** How often. */
  private readonly seen = new Map<string, number>();

  note(command: Command, answer: Answer, changes: readonly Change[]): void {
    this.count(`${command.name}: ${answer}`);
    for (const move of changes.filter(isMove).map(moveOf)) {
      expect(command.moves).toContain(move);
      this.count(`${command.name}: ${move}`);
    }
  }

  /** Every answer of every command, those that were had least often first. */
  seldomFirst(commands: readonly Command[]): (readonly [Command, Answer])[] {
    const all = commands.flatMap((command) => command.answers.map((answer) => [command, answer] as const));
    const timesOf = ([{ name }, answer]: readonly [Command, Answer]) =>
      this.seen.get(`${name}: ${answer}`) ?? 0;
    return all.sort((one, other) => timesOf(one) - timesOf(other));
  }

  private count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  /** Every answer was had, and every move was made. */
  expectWhole(commands: readonly Command[]): void {
    const unseen = (all: (command: Command) => readonly string[]) =>
      commands
        .flatMap((command) => all(command).map((one) => `${command.name}: ${one}`))
        .filter((one) => !this.seen.has(one));
    expect(unseen(({ answers }) => answers)).toEqual([]);
    expect(unseen(({ moves, isOfSeveral }) => (isOfSeveral ? [] : moves))).toEqual([]);
  }
}
