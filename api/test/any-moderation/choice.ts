/** Whom a step comes to, and about what: somebody who would get the answer that is looked for. */
import { newId } from '../../src/kernel/ids.js';
import { PLACES, ROLES, type Role } from './cast.js';
import type { Answer, Asked, Command } from './command.js';
import { COMMANDS } from './commands.js';
import type { Coverage } from './coverage.js';
import { Item, type Contents } from './item.js';

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

/** Whoever has it done; where nobody would, anybody. */
export function chosen(command: Command, present: Present, luck: Luck): Choice | null {
  const apt = aptFor(command, 'DONE', present, luck);
  const all = apt.length > 0 ? apt : everybody(command, 'DONE', present, luck);
  const one = all[luck.nth % all.length];
  return one ? [command, made(one)] : null;
}

/** Of all answers that can be had now, the one that was had least often. */
export function rarest(coverage: Coverage, present: Present, luck: Luck): Choice | null {
  for (const [command, answer] of coverage.seldomFirst(COMMANDS)) {
    const apt = aptFor(command, answer, present, luck);
    if (apt.length > 0) return [command, made(apt[luck.nth % apt.length]!)];
  }
  return null;
}

function aptFor(command: Command, answer: Answer, present: Present, luck: Luck): Asked[] {
  return everybody(command, answer, present, luck).filter((one) => command.answer(one) === answer);
}

function everybody(command: Command, wanted: Answer, present: Present, { pick }: Luck): Asked[] {
  const versions = new Map(present.items.map((item) => [item, item.version]));
  return pairs(command, present).map(({ who, item }) => ({
    ...present,
    ...{ id: '', more: [], who, item, versions, pick },
    ...{ revision: item.revision, edit: item.edit },
    version: wanted === 'STALE' ? item.version - 1 : item.version,
    hasWords: wanted !== 'INVALID',
  }));
}

function pairs({ begins }: Command, { items }: Present): { who: Role; item: Item }[] {
  if (begins) return PLACES.flatMap((place) => ROLES.map((who) => ({ who, item: new Item(who, place) })));
  return items.flatMap((item) => ROLES.map((who) => ({ who, item })));
}

/** The ids that its device makes. */
const made = (asked: Asked): Asked => ({ ...asked, id: newId(), more: [newId(), newId()] });
