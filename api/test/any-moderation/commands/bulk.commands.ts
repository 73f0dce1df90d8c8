/** The same of two at once: each is a command of its own, and what one of them is refused leaves the other alone. */
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../../../src/platform/graphql/request-context.js';
import type { House } from '../cast.js';
import type { Asked, Command } from '../command.js';
import { assign, assigning, assigningBack, undoAssignment } from './assign.commands.js';
import { accept, decided } from './decide.commands.js';
import { about, target } from './merge.commands.js';
import { retag, tagging, taggingBack, undoRetagging } from './tag.commands.js';
import { takingBack, undoDecision } from './undo.commands.js';

type Answers = readonly unknown[];
type SendAll = (house: House, all: readonly Asked[], context: RequestContext) => Promise<Answers>;

/** It and the other, in the one order or in the other. */
function pair(asked: Asked): { own: Asked; other: Asked; all: Asked[] } | null {
  const item = target(asked);
  if (!item) return null;
  const own = { ...asked, id: asked.more[0]! };
  const other = { ...about(asked, item), id: asked.more[1]! };
  return { own, other, all: asked.pick % 3 === 0 ? [own, other] : [other, own] };
}

/** What went together comes back with the first of them; what went into the other is told of there, too. */
const goTogether = ({ item }: Asked, other: Asked) =>
  item.decisions.some(
    ({ together, beside }) => beside === other.item || together.some((one) => one.item === other.item),
  );

const told = (answer: unknown) =>
  answer instanceof GraphQLError ? answer.extensions['code'] : (answer as { outcome: string }).outcome;

/** It is done; the other one is done as well, or refused. */
function bulkOf(command: Command, name: string, isOtherDone: boolean, sendAll: SendAll): Command {
  return {
    ...{ name: isOtherDone ? name : `${name} butOne`, moves: command.moves, answers: ['DONE'] },
    isOfSeveral: true,
    refusesOne: !isOtherDone,
    answer(asked) {
      const two = pair(asked);
      if (
        !two ||
        asked.who === 'outsider' ||
        goTogether(two.own, two.other) ||
        goTogether(two.other, two.own)
      )
        return null;
      const other = command.answer(two.other);
      const isMeant = other !== null && (other === 'DONE') === isOtherDone;
      return isMeant && command.answer(two.own) === 'DONE' ? 'DONE' : null;
    },
    async send(house, asked) {
      const { all } = pair(asked)!;
      const context = { viewerIn: () => house.cast[asked.who] } as unknown as RequestContext;
      const answers = (await sendAll(house, all, context)).map(told).join();
      const isAsExpected = answers === all.map((one) => command.answer(one)).join();
      return { outcome: isAsExpected ? 'DONE' : answers };
    },
    change(asked) {
      const { own, other } = pair(asked)!;
      const events = command.change(own);
      if (!isOtherDone) return events;
      const others = command.change(other);
      other.item.events.push(...[others ?? []].flat());
      return events ?? (others && []);
    },
    takesBack: (asked) => command.takesBack?.(pair(asked)!.own),
  };
}

const twice = (command: Command, name: string, sendAll: SendAll): Command[] =>
  [true, false].map((isOtherDone) => bulkOf(command, name, isOtherDone, sendAll));

export const BULK_COMMANDS = [
  ...twice(accept, 'acceptContributions', ({ bulk }, all, context) =>
    bulk.acceptContributions({ items: all.map(decided) }, context),
  ),
  ...twice(undoDecision, 'undoDecisions', ({ bulk }, all, context) =>
    bulk.undoDecisions({ items: all.map(takingBack) }, context),
  ),
  ...twice(retag, 'retagContributions', (house, all, context) =>
    house.bulk.retagContributions({ items: all.map((one) => tagging(house, one)) }, context),
  ),
  ...twice(undoRetagging, 'undoRetaggings', ({ bulk }, all, context) =>
    bulk.undoRetaggings({ items: all.map(taggingBack) }, context),
  ),
  ...twice(assign, 'assignContributions', (house, all, context) =>
    house.assigning.assignContributions({ items: all.map((one) => assigning(house, one)) }, context),
  ),
  ...twice(undoAssignment, 'undoAssignments', ({ assigning: desk }, all, context) =>
    desk.undoAssignments({ items: all.map(assigningBack) }, context),
  ),
];
