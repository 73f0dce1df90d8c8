/** Whom a step comes to, and about what: somebody who would get the answer that is looked for. */
import { newId } from '../../src/kernel/ids.js';
import type { Contents } from './beside.js';
import { PLACES, ROLES, type Role } from './cast.js';
import type { Answer, Asked, Command } from './command.js';
import type { Coverage, Goal } from './coverage.js';
import { Item } from './item.js';

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
type Wanted = Omit<Goal, 'name'>;

/** Whoever has it done; where nobody would, anybody. */
export function chosen(command: Command, present: Present, luck: Luck): Choice | null {
  const apt = aptFor({ command, answer: 'DONE', from: null }, present, luck);
  const all = apt.length > 0 ? apt : everybody(command, 'DONE', present, luck);
  const one = all[luck.nth % all.length];
  return one ? [command, made(one)] : null;
}

/** Of all answers and moves that can be had now, the one that was had least often. */
export function rarest(coverage: Coverage, present: Present, luck: Luck): Choice | null {
  for (const goal of coverage.seldomFirst()) {
    const apt = aptFor(goal, present, luck);
    if (apt.length === 0) continue;
    coverage.seek(goal);
    return [goal.command, made(apt[luck.nth % apt.length]!)];
  }
  return null;
}

function aptFor({ command, answer, from }: Wanted, present: Present, luck: Luck): Asked[] {
  return everybody(command, answer, present, luck).filter(
    (one) => (from === null || one.item.status === from) && command.answer(one) === answer,
  );
}

function everybody(command: Command, wanted: Answer, present: Present, { pick }: Luck): Asked[] {
  const versions = new Map(present.items.map((item) => [item, item.version]));
  return pairs(command, present).map(({ who, item }) => ({
    ...present,
    ...{ id: '', more: [], who, item, versions, pick },
    ...{ revision: item.revision, edit: item.edit },
    assignee: wanted === 'STALE' ? somebodyElse(item) : item.assignee,
    version: wanted === 'STALE' ? item.version - 1 : item.version,
    hasWords: wanted !== 'INVALID',
  }));
}

/** Whose it was before, or never. */
const somebodyElse = ({ assignee }: Item): Role | null => (assignee === null ? 'rapporteur' : null);

function pairs({ begins }: Command, { items }: Present): { who: Role; item: Item }[] {
  if (begins) return PLACES.flatMap((place) => ROLES.map((who) => ({ who, item: new Item(who, place) })));
  return items.flatMap((item) => ROLES.map((who) => ({ who, item })));
}

/** The ids that its device makes. */
const made = (asked: Asked): Asked => ({ ...asked, id: newId(), more: [newId(), newId()] });
