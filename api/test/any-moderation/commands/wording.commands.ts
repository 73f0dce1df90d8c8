/** Another wording, proposed and answered; an appeal against a refusal; what was accepted, reopened. */
import { WORDING_ANSWER_MS } from '@aportes/domain/limits';
import {
  first,
  notAuthor,
  notDecidingNow,
  inOtherHands,
  stale,
  unseen,
  wordless,
  words,
  type Answer,
  type Asked,
  type Command,
} from '../command.js';
import type { Item } from '../item.js';

const seen = ({ item, version }: Asked) => ({ contributionId: item.id, expectedVersion: version });
const ANSWERS: readonly Answer[] = ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE'];

const propose: Command = {
  ...{ name: 'proposeWording', weight: 3, hasId: true },
  moves: ['SUBMITTED>IN_REVIEW', 'IN_REVIEW>AWAITING_AUTHOR'],
  answers: [...ANSWERS, 'CLAIMED', 'INVALID'],
  answer: (asked) =>
    first(
      unseen(asked),
      notDecidingNow(asked),
      wordless(asked),
      (!asked.item.isWaiting() || asked.item.author === null) && 'NOT_ALLOWED_NOW',
      stale(asked),
      inOtherHands(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.wordings.propose(cast[asked.who], {
      ...{ decisionId: asked.id, ...seen(asked), language: 'es', text: words(asked) },
      editKind: 'EDITORIAL',
    }),
  change(asked) {
    const { id, item, who: by, before, now } = asked;
    item.decide({ id, by, to: 'AWAITING_AUTHOR', before });
    item.texts.push(words(asked));
    const lapsesAt = new Date(now.getTime() + WORDING_ANSWER_MS);
    item.proposal = { revision: item.revisions, lapsesAt };
    return 'CONTRIBUTION_WORDING_PROPOSED';
  },
};

const notAwaited = ({ item }: Asked) => item.status !== 'AWAITING_AUTHOR' && ('NOT_ALLOWED_NOW' as const);

/** The text waits again as it was, in nobody's hand. */
function comesBack(item: Item, now: Date): void {
  item.settle('IN_REVIEW');
  item.waitingSince = now;
}

const confirm: Command = {
  ...{
    name: 'confirmWording',
    weight: 2,
    hasId: true,
    moves: ['AWAITING_AUTHOR>ACCEPTED'],
    answers: ANSWERS,
  },
  answer: (asked) => first(unseen(asked), notAuthor(asked), notAwaited(asked), stale(asked)),
  send: ({ services, cast }, asked) =>
    services.wordingAnswers.confirm(cast[asked.who], { answerId: asked.id, ...seen(asked) }),
  change({ item }) {
    item.revision = item.proposal!.revision;
    item.settle('ACCEPTED');
    return ['CONTRIBUTION_REVISED', 'CONTRIBUTION_ACCEPTED'];
  },
};

const reject: Command = {
  ...{ name: 'rejectWording', hasId: true, moves: ['AWAITING_AUTHOR>IN_REVIEW'], answers: ANSWERS },
  answer: (asked) => first(unseen(asked), notAuthor(asked), notAwaited(asked), stale(asked)),
  send: ({ services, cast }, asked) =>
    services.wordingAnswers.reject(cast[asked.who], { answerId: asked.id, ...seen(asked) }),
  change({ item, now }) {
    comesBack(item, now);
    return 'CONTRIBUTION_WORDING_REJECTED';
  },
};

const lapse: Command = {
  ...{ name: 'lapse_wording', isJob: true, moves: ['AWAITING_AUTHOR>IN_REVIEW'], answers: ['DONE'] },
  answer: () => 'DONE',
  async send({ services }, { item }) {
    await services.wordingAnswers.lapse(item.id);
    return { outcome: 'DONE' };
  },
  /** Before its time it is asked about again. */
  change({ item, now }) {
    if (item.status !== 'AWAITING_AUTHOR') return null;
    if (now < item.proposal!.lapsesAt) return [];
    comesBack(item, now);
    return 'CONTRIBUTION_WORDING_LAPSED';
  },
};

const appeal: Command = {
  ...{ name: 'appealContribution', weight: 3, hasId: true, moves: ['DECLINED>IN_REVIEW'] },
  answers: [...ANSWERS, 'INVALID'],
  answer: (asked) =>
    first(
      unseen(asked),
      notAuthor(asked),
      wordless(asked),
      (asked.item.status !== 'DECLINED' || asked.item.appealedFrom !== null) && 'NOT_ALLOWED_NOW',
      stale(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.appeals.appeal(cast[asked.who], { appealId: asked.id, ...seen(asked), text: words(asked) }),
  change({ item, now }) {
    item.appealedFrom = item.decisions.findLast(({ to }) => to === 'DECLINED')!.by;
    if (item.assignee && item.isLeftToOthersBy(item.assignee)) item.assignee = null;
    comesBack(item, now);
    return 'CONTRIBUTION_APPEALED';
  },
};

const reopen: Command = {
  ...{ name: 'reopenContribution', weight: 2, hasId: true, moves: ['ACCEPTED>IN_REVIEW'] },
  answers: [...ANSWERS, 'INVALID'],
  answer: (asked) =>
    first(
      unseen(asked),
      !asked.item.isReopenedBy(asked.who) && 'FORBIDDEN',
      wordless(asked),
      (asked.item.status !== 'ACCEPTED' || asked.item.edit !== null) && 'NOT_ALLOWED_NOW',
      stale(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.reopenings.reopen(cast[asked.who], {
      decisionId: asked.id,
      ...seen(asked),
      reason: words(asked),
    }),
  change({ id, item, who: by, before, now }) {
    item.decide({ id, by, to: 'IN_REVIEW', before });
    item.waitingSince = now;
    return 'CONTRIBUTION_REOPENED';
  },
};

export const WORDING_COMMANDS = [propose, confirm, reject, lapse, appeal, reopen];
