/** Putting texts together, and saying that two are not the same: about each by whoever decides about it. */
import {
  first,
  inOtherHands,
  notDeciding,
  notDecidingNow,
  stale,
  unseen,
  type Answer,
  type Asked,
  type Command,
} from '../command.js';
import type { Item } from '../item.js';

/** The one that takes in, beside the one that goes; what was seen of it is as it is. */
export function target({ item, items, pick }: Asked): Item | undefined {
  const others = items.filter((one) => one !== item);
  return others[pick % others.length];
}

/** What goes: one, or two at once. */
function parents(asked: Asked): Item[] {
  const { item, items, pick } = asked;
  const third = items.find((one) => one !== item && one !== target(asked));
  return pick % 2 === 1 && third ? [item, third] : [item];
}

export const about = (asked: Asked, item: Item): Asked =>
  item === asked.item ? asked : { ...asked, item, version: item.version, assignee: item.assignee };

export const mergeable = ({ item }: Asked) => item.isWaiting() || item.status === 'ACCEPTED';

/** What keeps one of them from it. */
export const barrier = (all: readonly Asked[]) => [
  ...all.flatMap((one) => [!mergeable(one) && ('NOT_ALLOWED_NOW' as const), stale(one)]),
  ...all.map(inOtherHands),
];

/** Those that go, as they were seen. */
export const going = (asked: Asked, all: readonly Item[]) =>
  all.map((item, at) => ({
    decisionId: asked.more[at]!,
    contributionId: item.id,
    expectedVersion: item === asked.item ? asked.version : asked.versions.get(item)!,
  }));

/** They go there, together. */
export function letGo({ item: own, who: by, before, more }: Asked, items: readonly Item[], into: Item): void {
  const all = items.map((item, at) => ({
    item,
    taken: item.decide({ id: more[at]!, by, to: 'MERGED', before }),
  }));
  for (const { item, taken } of all) {
    item.mergedInto = into;
    item.relate(into);
    taken.together = all.filter((one) => one.item !== item);
    taken.beside = into;
    if (item !== own) item.events.push('CONTRIBUTION_MERGED');
  }
}

function mergeAnswer(asked: Asked, into: Item): Answer {
  const all = [...parents(asked), into].map((item) => about(asked, item));
  return first(...all.map(unseen), ...all.map(notDecidingNow), ...barrier(all));
}

const merge: Command = {
  ...{ name: 'mergeContributions', weight: 4, hasId: true },
  moves: ['SUBMITTED>IN_REVIEW', 'IN_REVIEW>MERGED', 'ACCEPTED>MERGED'],
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE', 'CLAIMED'],
  answer(asked) {
    const into = target(asked);
    return into ? mergeAnswer(asked, into) : null;
  },
  send: ({ services, cast }, asked) => {
    const into = target(asked)!;
    return services.merging.merge(cast[asked.who], {
      mergingId: asked.id,
      ...{ targetId: into.id, targetVersion: asked.versions.get(into)! },
      parents: going(asked, parents(asked)),
    });
  },
  change(asked) {
    const into = target(asked)!;
    letGo(asked, parents(asked), into);
    into.isTouched = true;
    into.events.push('CONTRIBUTION_LINEAGE_CHANGED');
    return 'CONTRIBUTION_MERGED';
  },
};

const otherAnswer = (asked: Asked): Answer | null => {
  const other = target(asked);
  return other ? first(unseen(asked), unseen(about(asked, other)), notDeciding(asked)) : null;
};

const markNotDuplicate: Command = {
  ...{ name: 'markNotDuplicate', moves: [], answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN'] },
  answer: otherAnswer,
  send: ({ services, cast }, asked) =>
    services.notDuplicates.say(cast[asked.who], {
      contributionId: asked.item.id,
      otherId: target(asked)!.id,
    }),
  /** The desk's lists ask anew by themselves. */
  change(asked) {
    const other = target(asked)!;
    if (asked.item.others.has(other)) return null;
    asked.item.others.add(other);
    other.others.add(asked.item);
    return [];
  },
};

const unmarkNotDuplicate: Command = {
  ...{ name: 'unmarkNotDuplicate', moves: [], answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN'] },
  answer: otherAnswer,
  send: ({ services, cast }, asked) =>
    services.notDuplicates.takeBack(cast[asked.who], {
      contributionId: asked.item.id,
      otherId: target(asked)!.id,
    }),
  change(asked) {
    const other = target(asked)!;
    other.others.delete(asked.item);
    return asked.item.others.delete(other) ? [] : null;
  },
};

export const MERGE_COMMANDS = [merge, markNotDuplicate, unmarkNotDuplicate];
