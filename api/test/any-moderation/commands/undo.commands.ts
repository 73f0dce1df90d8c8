/** Taking a decision back: whoever took it, until somebody has acted on it. */
import { first, stale, type Asked, type Command } from '../command.js';
import { isAtDesk } from '../cast.js';
import type { Taken } from '../item.js';

/** Mostly the last one, which is the one that can be taken back. */
const meant = ({ item, pick }: Asked): Taken | undefined => item.decisions.at(pick % 4 === 0 ? 0 : -1);

const isLast = ({ item }: Asked, { version, to }: Taken) => item.version === version && item.status === to;

function knowsOf({ item, who }: Asked): boolean {
  return item.isSeenBy(who) && (who === item.author || who === 'secretariat' || isAtDesk(who, item.place));
}

export const undoDecision: Command = {
  ...{ name: 'undoDecision', weight: 5, hasId: true },
  moves: ['ACCEPTED>SUBMITTED', 'DECLINED>SUBMITTED', 'CHANGES_REQUESTED>SUBMITTED'],
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE'],
  answer(asked) {
    const decision = meant(asked);
    if (!decision) return null;
    return first(
      !knowsOf(asked) && 'NOT_FOUND',
      (decision.by !== asked.who || !asked.item.isDecidedBy(asked.who)) && 'FORBIDDEN',
      !isLast(asked, decision) && 'NOT_ALLOWED_NOW',
      stale(asked),
    );
  },
  async send({ services, cast }, asked) {
    const { id: decisionId } = meant(asked)!;
    const here = cast[asked.who];
    const [viewer, decision] = await services.undo.taken(decisionId, (meetingId) =>
      here.meetingId === meetingId ? here : null,
    );
    const command = { undoId: asked.id, decisionId, expectedVersion: asked.version };
    return services.undo.undo(viewer, decision, command);
  },
  change(asked) {
    const { item } = asked;
    const decision = meant(asked)!;
    item.settle('SUBMITTED');
    item.waitingSince = decision.waitedSince;
    return decision.to === 'ACCEPTED' ? 'CONTRIBUTION_ACCEPTANCE_UNDONE' : 'CONTRIBUTION_DECISION_UNDONE';
  },
  takesBack: meant,
};
