/** Deciding about an author's edit of an accepted text: it is read from now on, or the text stands. */
import {
  first,
  inOtherHands,
  notDecidingNow,
  stale,
  unseen,
  wordless,
  words,
  type Answer,
  type Asked,
  type Command,
} from '../command.js';

const ANSWERS: readonly Answer[] = ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE', 'CLAIMED'];

const seen = ({ id, item, version, edit, revision }: Asked) => ({
  decisionId: id,
  contributionId: item.id,
  revisionNumber: edit ?? revision,
  expectedVersion: version,
});

const answer = (asked: Asked): Answer =>
  first(asked.item.edit === null && 'NOT_ALLOWED_NOW', stale(asked), inOtherHands(asked));

/** Nothing waits any more; what there was before is kept with it. */
function note({ id, item, who: by, before }: Asked, isAccepted: boolean): void {
  const { edit, revision: shown, waitingSince: waitedSince } = item;
  item.settle('ACCEPTED');
  const found = { edit: edit!, shown, waitedSince: waitedSince!, acts: item.acts, before };
  item.editDecisions.push({ id, by, isAccepted, ...found });
}

const acceptEdit: Command = {
  ...{ name: 'acceptEdit', weight: 3, hasId: true, moves: [], answers: ANSWERS },
  answer: (asked) => first(unseen(asked), notDecidingNow(asked), answer(asked)),
  send: ({ services, cast }, asked) => services.editModeration.accept(cast[asked.who], seen(asked)),
  change(asked) {
    const shown = asked.item.edit!;
    note(asked, true);
    asked.item.revision = shown;
    return 'CONTRIBUTION_REVISED';
  },
};

const declineEdit: Command = {
  ...{ name: 'declineEdit', weight: 3, hasId: true, moves: [], answers: [...ANSWERS, 'INVALID'] },
  answer: (asked) => first(unseen(asked), notDecidingNow(asked), wordless(asked), answer(asked)),
  send: ({ services, cast }, asked) =>
    services.editModeration.decline(cast[asked.who], { ...seen(asked), note: words(asked) }),
  change(asked) {
    note(asked, false);
    return 'EDIT_DECLINED';
  },
};

export const EDIT_COMMANDS = [acceptEdit, declineEdit];
