/** Deciding about a text that waits: accept, decline, ask for changes. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import type { House } from '../cast.js';
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

interface Particulars {
  hasMessage: boolean;
  /** Who has to be there. */
  asksAuthor?: true;
}

/** What every decision about a text has in common. */
export function decision(
  to: ContributionStatus,
  { hasMessage, asksAuthor, ...own }: Pick<Command, 'name' | 'send'> & Particulars,
): Command {
  return {
    ...own,
    weight: 3,
    hasId: true,
    moves: ['SUBMITTED>IN_REVIEW', `IN_REVIEW>${to}`],
    answers: hasMessage ? [...ANSWERS, 'INVALID'] : ANSWERS,
    answer: (asked) =>
      first(
        unseen(asked),
        notDecidingNow(asked),
        hasMessage && wordless(asked),
        (!asked.item.isWaiting() || (asksAuthor === true && asked.item.author === null)) && 'NOT_ALLOWED_NOW',
        stale(asked),
        inOtherHands(asked),
      ),
    change({ id, item, who: by, before }) {
      item.decide({ id, by, to, before });
      return `CONTRIBUTION_${to}`;
    },
  };
}

export const decided = ({ id, item, version }: Asked) => ({
  decisionId: id,
  contributionId: item.id,
  expectedVersion: version,
});

const desk = ({ services }: House) => services.moderation;

export const accept = decision('ACCEPTED', {
  ...{ name: 'acceptContribution', hasMessage: false },
  send: (house, asked) => desk(house).accept(house.cast[asked.who], decided(asked)),
});

export const DECIDE_COMMANDS = [
  accept,
  decision('DECLINED', {
    ...{ name: 'declineContribution', hasMessage: true },
    send: (house, asked) =>
      desk(house).decline(house.cast[asked.who], {
        ...decided(asked),
        ...{ reason: 'OFF_TOPIC', note: words(asked) },
      }),
  }),
  decision('CHANGES_REQUESTED', {
    ...{ name: 'requestChanges', hasMessage: true, asksAuthor: true },
    send: (house, asked) =>
      desk(house).requestChanges(house.cast[asked.who], { ...decided(asked), message: words(asked) }),
  }),
];
