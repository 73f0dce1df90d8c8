/** Taking a decision back: whoever took it, until somebody has acted on it. */
import { first, stale, unknown, type Asked, type Command } from '../command.js';
import type { Item, Taken } from '../item.js';

/** Mostly the last one, which is the one that can be taken back. */
const meant = ({ item, pick }: Asked): Taken | undefined => item.decisions.at(pick % 4 === 0 ? 0 : -1);

/** Having it in hand or not makes no difference. */
const isLast = (item: Item, { acts, to }: Taken) =>
  item.acts === acts && (item.status === to || (to === 'IN_REVIEW' && item.status === 'SUBMITTED'));

/** Whoever reopens need not be of those who decide. */
const mayStillDecide = ({ item, who }: Asked, { to }: Taken) =>
  to === 'IN_REVIEW' ? item.isReopenedBy(who) : item.isDecidedBy(who);

/** The text that was written when it went there. */
const writtenFrom = ({ item }: Asked, { beside }: Taken): Item | null =>
  beside?.founders.includes(item) ? beside : null;

/** Nobody has changed the text, and it has taken in nothing else. */
const isAsWritten = (text: Item, items: readonly Item[]): boolean =>
  text.status === 'ACCEPTED' &&
  text.version === 1 &&
  items.every((one) => one.mergedInto !== text || text.founders.includes(one));

/** What went together comes back together, or not at all. */
function comesBackWhole(asked: Asked, decision: Taken): boolean {
  const { who, now, items } = asked;
  const text = writtenFrom(asked, decision);
  return (
    decision.together.every(({ item, taken }) => isLast(item, taken) && item.isDecidedBy(who)) &&
    decision.parts.every((part) => part.isLeftAsMadeBy(who, now)) &&
    (text === null || isAsWritten(text, items))
  );
}

/** What everybody has read no more, or reads again, everybody hears of. */
function told({ from, to }: Taken): string {
  if (to === 'ACCEPTED') return 'CONTRIBUTION_ACCEPTANCE_UNDONE';
  return from === 'ACCEPTED' || to === 'MERGED' || to === 'SPLIT'
    ? 'CONTRIBUTION_RESTORED'
    : 'CONTRIBUTION_DECISION_UNDONE';
}

export const takingBack = (asked: Asked) => ({
  undoId: asked.id,
  decisionId: meant(asked)!.id,
  expectedVersion: asked.version,
});

export const undoDecision: Command = {
  ...{ name: 'undoDecision', weight: 5, hasId: true },
  moves: [
    'ACCEPTED>SUBMITTED',
    'DECLINED>SUBMITTED',
    'CHANGES_REQUESTED>SUBMITTED',
    'MERGED>SUBMITTED',
    'MERGED>ACCEPTED',
    'SPLIT>SUBMITTED',
    'SPLIT>ACCEPTED',
    'ACCEPTED>WITHDRAWN',
    'ACCEPTED>SPLIT',
    'IN_REVIEW>WITHDRAWN',
    'SUBMITTED>WITHDRAWN',
    'AWAITING_AUTHOR>SUBMITTED',
    'IN_REVIEW>ACCEPTED',
    'SUBMITTED>ACCEPTED',
  ],
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE'],
  answer(asked) {
    const decision = meant(asked);
    if (!decision) return null;
    return first(
      unknown(asked),
      (decision.by !== asked.who || !mayStillDecide(asked, decision)) && 'FORBIDDEN',
      !isLast(asked.item, decision) && 'NOT_ALLOWED_NOW',
      stale(asked),
      !comesBackWhole(asked, decision) && 'NOT_ALLOWED_NOW',
    );
  },
  async send({ services, cast }, asked) {
    const command = takingBack(asked);
    const here = cast[asked.who];
    const [viewer, decision] = await services.undo.taken(command.decisionId, (meetingId) =>
      here.meetingId === meetingId ? here : null,
    );
    return services.undo.undo(viewer, decision, command);
  },
  change(asked) {
    const decision = meant(asked)!;
    const text = writtenFrom(asked, decision);
    asked.item.restore(decision);
    text?.settle('SPLIT');
    for (const { item, taken } of decision.together) {
      item.restore(taken);
      item.events.push('CONTRIBUTION_RESTORED');
    }
    for (const part of decision.parts) {
      part.settle('WITHDRAWN');
      part.events.push('CONTRIBUTION_WITHDRAWN');
    }
    decision.beside?.events.push('CONTRIBUTION_LINEAGE_CHANGED');
    return told(decision);
  },
  takesBack: meant,
};
