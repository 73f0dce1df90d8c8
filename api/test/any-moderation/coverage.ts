/** What was tried of every command: each answer, each move of a status. What no sequence ever reaches proves nothing. */
import { expect } from '@jest/globals';
import type { Answer, Command } from './command.js';
import type { Change } from './witness.js';

const moveOf = ({ was, is }: Change) => `${was}>${is}`;
const isMove = ({ table, was, is }: Change) => table === 'contribution' && was !== null && was !== is;

/** What a step may be after. */
export interface Goal {
  name: string;
  command: Command;
  answer: Answer;
  /** Where it has to stand for a move; null where the answer is all. */
  from: string | null;
}

const goalsOf = (command: Command): Goal[] => [
  ...command.answers.map((answer) => ({
    name: `${command.name}: ${answer}`,
    ...{ command, answer, from: null },
  })),
  ...command.moves.map((move) => ({
    name: `${command.name}: ${move}`,
    ...{ command, answer: 'DONE' as const, from: move.split('>')[0]! },
  })),
];

export class Coverage {
  private readonly goals: readonly Goal[];
  /** How often. */
  private readonly seen = new Map<string, number>();
  private readonly sought = new Map<string, number>();
  /** Commands as they are called, by how they were met. */
  private readonly done = new Set<string>();
  private readonly refused = new Set<string>();

  constructor(commands: readonly Command[]) {
    this.goals = commands.flatMap(goalsOf);
  }

  note(command: Command, answer: Answer, changes: readonly Change[]): void {
    count(this.seen, `${command.name}: ${answer}`);
    if (answer === 'DONE') this.done.add(calledAs(command));
    if (answer !== 'DONE' || command.refusesOne) this.refused.add(calledAs(command));
    for (const move of changes.filter(isMove).map(moveOf)) {
      expect(command.moves).toContain(move);
      count(this.seen, `${command.name}: ${move}`);
    }
  }

  /** Those first that were met, or at least sought, least often. */
  seldomFirst(): Goal[] {
    const times = new Map(
      this.goals.map((goal) => [goal, timesIn(this.seen, goal.name) + timesIn(this.sought, goal.name)]),
    );
    return [...this.goals].sort((one, other) => times.get(one)! - times.get(other)!);
  }

  seek({ name }: Goal): void {
    count(this.sought, name);
  }

  /** Every answer was had, and every move was made. */
  expectWhole(): void {
    const unmet = this.goals
      .filter(({ command, from }) => !command.isOfSeveral || from === null)
      .map(({ name }) => name);
    expect(unmet.filter((one) => !this.seen.has(one))).toEqual([]);
  }

  /** Whatever somebody asks for was done, and refused; jobs nobody refuses. */
  expectBothWays(): void {
    const all = new Set(
      this.goals
        .map(({ command }) => command)
        .filter(({ isJob }) => !isJob)
        .map(calledAs),
    );
    expect([...all].filter((one) => !this.done.has(one))).toEqual([]);
    expect([...all].filter((one) => !this.refused.has(one))).toEqual([]);
  }
}

const calledAs = ({ name }: Command): string => name.split(' ')[0]!;

const timesIn = (times: ReadonlyMap<string, number>, what: string): number => times.get(what) ?? 0;

function count(times: Map<string, number>, what: string): void {
  times.set(what, timesIn(times, what) + 1);
}
