/** What somebody may ask for at any moment: how it is sent, what the rules say to it, and what comes of it. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import type { House, Place, Role } from './cast.js';
import type { Contents } from './beside.js';
import type { Item, Taken } from './item.js';

/** Done, or the refusal by which somebody is told. */
export type Answer =
  | 'DONE'
  | 'INVALID'
  | 'STALE'
  | 'NOT_ALLOWED_NOW'
  | 'CLAIMED'
  | 'SESSION_NOT_TAKING'
  | 'FORBIDDEN'
  | 'NOT_FOUND';

export interface Asked {
  /** Made on the device. */
  id: string;
  /** More of them, for what goes with it. */
  more: readonly string[];
  who: Role;
  item: Item;
  /** All that there is, and the versions of it that were seen. */
  items: readonly Item[];
  versions: ReadonlyMap<Item, number>;
  /** What is on the screen: sent again later, it is the same. */
  version: number;
  revision: number;
  edit: number | null;
  assignee: Role | null;
  /** False where the words that are demanded are missing. */
  hasWords: boolean;
  /** Whatever is left to choose. */
  pick: number;
  now: Date;
  /** What each item holds as it is asked. */
  before: Contents;
}

export type TakenBack = Pick<Taken, 'before'> & Partial<Pick<Taken, 'together'>>;

export interface Command {
  /** As it is called in the schema, or by its job. */
  name: string;
  /** How often it is tried beside the others; 1 where nothing is said. */
  weight?: number;
  /** Where each asks for a thing of its own, which is there from then on. */
  begins?: (who: Role, place: Place, pick: number) => Item;
  /** True where it carries an id of the device: sent again, it is answered again and changes nothing. */
  hasId?: boolean;
  /** True where it is another command for several at once: what that one leads to is met there. */
  isOfSeveral?: boolean;
  /** True where one of the several is refused. */
  refusesOne?: boolean;
  /** True where nobody asks for it. */
  isJob?: boolean;
  /** The rows of the table of statuses that are its. */
  moves: readonly `${ContributionStatus}>${ContributionStatus}`[];
  /** Every answer that it is known to give. */
  answers: readonly Answer[];
  /** What the rules say; null where there is nothing to ask about. */
  answer: (asked: Asked) => Answer | null;
  send: (house: House, asked: Asked) => Promise<{ outcome: string }>;
  /** What comes of it where it is done: the events that tell of it, or null where nothing has changed. */
  change: (asked: Asked) => string | readonly string[] | null;
  /** What there is from then on. */
  brings?: (asked: Asked) => Item[];
  /** What is taken back where it is done: all that it changed is as it was. */
  takesBack?: (asked: Asked) => TakenBack | undefined;
}

/** The first that holds. */
export function first(...refusals: readonly (Answer | false | null)[]): Answer {
  return refusals.find((one) => one) || 'DONE';
}

type Refusal = Answer | false;

export const unseen = ({ item, who }: Asked): Refusal => !item.isSeenBy(who) && 'NOT_FOUND';
/** What the desk did is between the author and those who run it. */
export const unknown = (asked: Asked): Refusal =>
  unseen(asked) || (!asked.item.isOfDesk(asked.who) && asked.who !== asked.item.author && 'NOT_FOUND');
export const notAuthor = ({ item, who }: Asked): Refusal => item.author !== who && 'FORBIDDEN';
export const notDeciding = ({ item, who }: Asked): Refusal => !item.isDecidedBy(who) && 'FORBIDDEN';
/** Whoever declined what was appealed leaves it to another, where there is one. */
export const notDecidingNow = (asked: Asked): Refusal => !asked.item.isDecidedNowBy(asked.who) && 'FORBIDDEN';
export const stale = ({ item, version }: Asked): Refusal => version !== item.version && 'STALE';
export const wordless = ({ hasWords }: Asked): Refusal => !hasWords && 'INVALID';
export const inOtherHands = ({ item, who, now }: Asked): Refusal => {
  const holder = item.holder(now);
  return holder !== null && holder !== who && 'CLAIMED';
};

/** What a form says that has something in it, or not. */
export const words = ({ id, hasWords }: Asked): string => (hasWords ? `Que sea más claro: ${id}.` : ' ');
