/** What was tried of every command: each answer, each move of a status. What no sequence ever reaches proves nothing. */
import { expect } from '@jest/globals';
import type { Answer, Command } from './command.js';
import type { Change } from './witness.js';

const moveOf = ({ was, is }: Change) => `${was}>${is}`;
const isMove = ({ table, was, is }: Change) => table === 'contribution' && was !== null && was !== is;

export class Coverage {
  private readonly seen = new Set<string>();

  note(command: Command, answer: Answer, changes: readonly Change[]): void {
    this.seen.add(`${command.name}: ${answer}`);
    for (const move of changes.filter(isMove).map(moveOf)) {
      expect(command.moves).toContain(move);
      this.seen.add(`${command.name}: ${move}`);
    }
  }

  expectWhole(commands: readonly Command[]): void {
    const whole = commands.flatMap(({ name, answers, moves }) =>
      [...answers, ...moves].map((one) => `${name}: ${one}`),
    );
    expect([...this.seen].sort()).toEqual([...new Set(whole)].sort());
  }
}
