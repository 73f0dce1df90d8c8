/** Saying whose to decide about what waits is meant to be, and taking that back: advice, which changes nothing else. */
import type { Assigned } from '../beside.js';
import type { House, Role } from '../cast.js';
import { first, unseen, type Asked, type Command, type TakenBack } from '../command.js';
import type { Item } from '../item.js';

/** To somebody who decides about it, to somebody who does not, to nobody. */
const PEOPLE = ['rapporteurOfAll', 'writingRapporteur', 'rapporteur', 'delegate', null] as const;
const wanted = ({ pick }: Asked): Role | null => PEOPLE[pick % PEOPLE.length]!;

const isOfItsDesk = ({ item, who }: Asked) => item.author !== who && item.isOfDesk(who);

const notWaiting = ({ item }: Asked) =>
  !item.isWaiting() && item.edit === null && ('NOT_ALLOWED_NOW' as const);

/** Where no name is shown that tells them apart, being refused the author would tell who wrote it. */
const mayHaveIt = (item: Item, by: Role, to: Role | null): boolean =>
  to === null ||
  (item.isDecidedNowBy(to) &&
    (to === by || item.author === null || item.attribution === 'NAME_AND_INSTITUTION'));

const idOf = ({ cast }: House, who: Role | null) => who && cast[who].participantId;

export const assigning = (house: House, asked: Asked) => ({
  ...{ assignmentId: asked.id, contributionId: asked.item.id },
  assigneeId: idOf(house, wanted(asked)),
  seenAssigneeId: idOf(house, asked.assignee),
});

/** What the contribution holds is as it was. */
const nothingElse = ({ before }: Asked): TakenBack => ({ before });

export const assign: Command = {
  ...{ name: 'assignContribution', weight: 3, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE', 'INVALID'],
  answer(asked) {
    const { item, who } = asked;
    const to = wanted(asked);
    const refusal = first(unseen(asked), !isOfItsDesk(asked) && 'FORBIDDEN', notWaiting(asked));
    if (refusal !== 'DONE' || item.assignee === to) return refusal;
    return first(asked.assignee !== item.assignee && 'STALE', !mayHaveIt(item, who, to) && 'INVALID');
  },
  send: (house, asked) => house.services.assignments.assign(house.cast[asked.who], assigning(house, asked)),
  takesBack: nothingElse,
  change(asked) {
    const { id, item, who: by } = asked;
    const to = wanted(asked);
    if (to === item.assignee) return null;
    item.assignments.push({ id, by, from: item.assignee, to, isTakenBack: false });
    item.assignee = to;
    return 'CONTRIBUTION_ASSIGNED';
  },
};

/** Mostly the last one, which is the one that can be taken back. */
const meant = ({ item, pick }: Asked): Assigned | undefined => item.assignments.at(pick % 4 === 0 ? 0 : -1);

const isLast = ({ assignments, assignee }: Item, one: Assigned) =>
  assignments.at(-1) === one && !one.isTakenBack && assignee === one.to;

export const assigningBack = (asked: Asked) => ({ undoId: asked.id, assignmentId: meant(asked)!.id });

export const undoAssignment: Command = {
  ...{ name: 'undoAssignment', weight: 2, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW'],
  answer(asked) {
    const assignment = meant(asked);
    if (!assignment) return null;
    const { item, who } = asked;
    return first(
      unseen(asked),
      !isOfItsDesk(asked) && 'NOT_FOUND',
      assignment.by !== who && 'FORBIDDEN',
      notWaiting(asked),
      (!isLast(item, assignment) || !mayHaveIt(item, who, assignment.from)) && 'NOT_ALLOWED_NOW',
    );
  },
  async send({ services, cast }, asked) {
    const command = assigningBack(asked);
    const here = cast[asked.who];
    const [viewer, assignment] = await services.assignments.doneOnce(command.assignmentId, (meetingId) =>
      here.meetingId === meetingId ? here : null,
    );
    return services.assignments.undo(viewer, assignment, command);
  },
  change(asked) {
    const assignment = meant(asked)!;
    assignment.isTakenBack = true;
    asked.item.assignee = assignment.from;
    return 'CONTRIBUTION_ASSIGNED';
  },
  takesBack: nothingElse,
};

export const ASSIGN_COMMANDS = [assign, undoAssignment];
