/** Taking a decision about an edit back: whoever took it, until somebody has acted on it; the edit waits again. */
import type { EditTaken } from '../beside.js';
import { first, notDeciding, stale, unknown, type Asked, type Command } from '../command.js';
import type { Item } from '../item.js';

/** Mostly the last one, which is the one that can be taken back. */
const meant = ({ item, pick }: Asked): EditTaken | undefined =>
  item.editDecisions.at(pick % 4 === 0 ? 0 : -1);

const isLast = ({ acts, status }: Item, decision: EditTaken) =>
  decision.acts === acts && status === 'ACCEPTED';

/** Whoever took a stance to the edit, once it was read, has acted on it. */
const isAnswered = ({ stances }: Item, { isAccepted, edit }: EditTaken) => isAccepted && stances.has(edit);

export const undoEditDecision: Command = {
  ...{ name: 'undoEditDecision', weight: 3, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE'],
  answer(asked) {
    const decision = meant(asked);
    if (!decision) return null;
    return first(
      unknown(asked),
      decision.by !== asked.who && 'FORBIDDEN',
      notDeciding(asked),
      !isLast(asked.item, decision) && 'NOT_ALLOWED_NOW',
      stale(asked),
      isAnswered(asked.item, decision) && 'NOT_ALLOWED_NOW',
    );
  },
  async send({ services, cast }, asked) {
    const command = { undoId: asked.id, decisionId: meant(asked)!.id, expectedVersion: asked.version };
    const here = cast[asked.who];
    const [viewer, decision] = await services.undo.takenOfEdit(command.decisionId, (meetingId) =>
      here.meetingId === meetingId ? here : null,
    );
    return services.undo.undo(viewer, decision, command);
  },
  change(asked) {
    const { isAccepted, edit, shown, waitedSince } = meant(asked)!;
    asked.item.settle('ACCEPTED');
    asked.item.revision = shown;
    asked.item.edit = edit;
    asked.item.waitingSince = waitedSince;
    return isAccepted ? 'EDIT_ACCEPTANCE_UNDONE' : 'EDIT_DECISION_UNDONE';
  },
  takesBack: meant,
};
