/** Having in hand what waits: claimed, released by whoever has it or by the secretariat, lapsed. */
import { CLAIM_MS } from '@aportes/domain/limits';
import { first, inOtherHands, notDeciding, notDecidingNow, unseen, type Command } from '../command.js';
import type { Item } from '../item.js';

function free(item: Item): string {
  item.claim = null;
  if (item.status === 'IN_REVIEW') item.status = 'SUBMITTED';
  return 'CONTRIBUTION_RELEASED';
}

const claim: Command = {
  ...{ name: 'claimContribution', weight: 3, moves: ['SUBMITTED>IN_REVIEW'] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'CLAIMED'],
  answer: (asked) =>
    first(
      unseen(asked),
      notDecidingNow(asked),
      !asked.item.isWaiting() && asked.item.edit === null && 'NOT_ALLOWED_NOW',
      inOtherHands(asked),
    ),
  send: ({ services, cast }, { who, item }) => services.claims.claim(cast[who], item.id),
  change({ item, who, now }) {
    const isRenewed = item.holder(now) === who;
    item.claim = { holder: who, until: new Date(now.getTime() + CLAIM_MS) };
    if (item.status === 'SUBMITTED') item.status = 'IN_REVIEW';
    return isRenewed ? [] : 'CONTRIBUTION_CLAIMED';
  },
};

const release: Command = {
  ...{ name: 'releaseContribution', weight: 2, moves: ['IN_REVIEW>SUBMITTED'] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN'],
  answer: (asked) => first(unseen(asked), notDeciding(asked)),
  send: ({ services, cast }, { who, item }) =>
    services.claims.release(cast[who], { contributionId: item.id }),
  change: ({ item, who }) => (item.claim?.holder === who ? free(item) : null),
};

const releaseForOthers: Command = {
  ...{ name: 'releaseContribution ofAnother', moves: ['IN_REVIEW>SUBMITTED'] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN'],
  answer: (asked) =>
    first(unseen(asked), (asked.who !== 'secretariat' || asked.item.author === asked.who) && 'FORBIDDEN'),
  send: ({ services, cast }, { who, item }) =>
    services.claims.release(cast[who], { contributionId: item.id, ofAnother: true }),
  change: ({ item }) => (item.claim ? free(item) : null),
};

const lapse: Command = {
  ...{ name: 'lapse_claim', isJob: true, moves: ['IN_REVIEW>SUBMITTED'] },
  answers: ['DONE'],
  answer: () => 'DONE',
  async send({ services }, { item }) {
    await services.claims.lapse(item.id);
    return { outcome: 'DONE' };
  },
  /** What is still in hand is asked about again. */
  change({ item, now }) {
    if (item.claim === null) return null;
    return item.holder(now) === null ? free(item) : [];
  },
};

export const CLAIM_COMMANDS = [claim, release, releaseForOthers, lapse];
