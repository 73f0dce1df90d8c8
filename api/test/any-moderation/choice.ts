/** Whom a step comes to, and about what: somebody who would get the answer that is looked for. */
import { newId } from '../../src/kernel/ids.js';
import type { Contents } from './beside.js';
import { PLACES, ROLES, type Role } from './cast.js';
import type { Answer, Asked, Command } from './command.js';
import type { Coverage, Goal } from './coverage.js';
import type { Item } from './item.js';

/** How it stands. */
export interface Present {
  items: readonly Item[];
  now: Date;
  before: Contents;
}

/** What is drawn to choose by. */
export interface Luck {
  nth: number;
  pick: number;
}

export type Choice = readonly [Command, Asked];

/** Whoever would be answered so; where nobody would, anybody. */
export function chosen(command: Command, answer: Answer, present: Present, luck: Luck): Choice | null {
  const prospects = new Prospects(present, luck);
  const apt = prospects.of(command, answer);
  const all = apt.length > 0 ? apt : prospects.everybody(command, answer);
  const one = all[luck.nth % all.length];
  return one ? [command, made(one)] : null;
}

/** Of all answers and moves that can be had now, the one that was had least often. */
export function rarest(coverage: Coverage, present: Present, luck: Luck): Choice | null {
  const prospects = new Prospects(present, luck);
  for (const goal of coverage.seldomFirst()) {
    const apt = aptFor(goal, prospects);
    if (apt.length === 0) continue;
    coverage.seek(goal);
    return [goal.command, made(apt[luck.nth % apt.length]!)];
  }
  return null;
}

const aptFor = ({ command, answer, from }: Goal, prospects: Prospects): readonly Asked[] =>
  prospects.of(command, answer).filter(({ item }) => from === null || item.status === from);

/** Something old was seen, or the words are missing, or neither. */
const FLAWS = ['STALE', 'INVALID'] as const;
type Flaw = (typeof FLAWS)[number] | null;
const flawFor = (answer: Answer): Flaw => FLAWS.find((one) => one === answer) ?? null;

/** Whatever could be asked now, and how it would be answered: each is looked at once. */
class Prospects {
  private readonly askedBy = new Map<string, readonly Asked[]>();
  private readonly answered = new Map<string, ReadonlyMap<Answer | null, readonly Asked[]>>();
  private readonly versions: ReadonlyMap<Item, number>;

  constructor(
    private readonly present: Present,
    private readonly luck: Luck,
  ) {
    this.versions = new Map(present.items.map((item) => [item, item.version]));
  }

  of(command: Command, answer: Answer): readonly Asked[] {
    const all = kept(this.answered, `${command.name} ${flawFor(answer)}`, () =>
      byAnswer(command, this.everybody(command, answer)),
    );
    return all.get(answer) ?? [];
  }

  everybody(command: Command, wanted: Answer): readonly Asked[] {
    const flaw = flawFor(wanted);
    return kept(this.askedBy, `${command.begins ? command.name : ''} ${flaw}`, () =>
      pairs(command, this.present, this.luck).map((pair) => this.asked(pair, flaw)),
    );
  }

  private asked({ who, item }: Pair, flaw: Flaw): Asked {
    const ago = flaw === 'STALE' ? 1 : 0;
    return {
      ...this.present,
      ...{ id: '', more: [], who, item, versions: this.versions, pick: this.luck.pick, edit: item.edit },
      ...{ version: item.version - ago, revision: item.revision - ago },
      assignee: flaw === 'STALE' ? somebodyElse(item) : item.assignee,
      hasWords: flaw !== 'INVALID',
    };
  }
}

function kept<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = all.get(key) ?? make();
  all.set(key, value);
  return value;
}

function byAnswer(command: Command, all: readonly Asked[]): ReadonlyMap<Answer | null, readonly Asked[]> {
  const answered = new Map<Answer | null, Asked[]>();
  for (const one of all) kept(answered, command.answer(one), (): Asked[] => []).push(one);
  return answered;
}

/** Whose it was before, or never. */
const somebodyElse = ({ assignee }: Item): Role | null => (assignee === null ? 'rapporteur' : null);

interface Pair {
  who: Role;
  item: Item;
}

function pairs({ begins }: Command, { items }: Present, { pick }: Luck): Pair[] {
  if (begins) return PLACES.flatMap((place) => ROLES.map((who) => ({ who, item: begins(who, place, pick) })));
  return items.flatMap((item) => ROLES.map((who) => ({ who, item })));
}

/** The ids that its device makes. */
const made = (asked: Asked): Asked => ({ ...asked, id: newId(), more: [newId(), newId(), newId()] });
