/** What an author does with an own text: submits, revises, says who is named, takes back an edit, withdraws. */
import { first, notAuthor, stale, unseen, wordless, words, type Asked, type Command } from '../command.js';
import { Item } from '../item.js';

const LEVELS = ['NAME_AND_INSTITUTION', 'INSTITUTION', 'KIND_AND_SUBREGION', 'NON_ATTRIBUTABLE'] as const;
const levelOf = ({ pick }: Asked) => LEVELS[pick % LEVELS.length]!;
const text = (asked: Asked) => ({ language: 'es', text: words(asked) });
const seen = ({ item, version }: Asked) => ({ contributionId: item.id, expectedVersion: version });

const submit: Command = {
  ...{ name: 'submitContribution', begins: (who, place) => new Item(who, place), hasId: true, moves: [] },
  answers: ['DONE', 'INVALID', 'SESSION_NOT_TAKING'],
  answer: (asked) =>
    first(
      asked.who === 'outsider' && 'INVALID',
      ['closed', 'planned'].includes(asked.item.place) && 'SESSION_NOT_TAKING',
      wordless(asked),
    ),
  send: ({ services, cast, sessions }, asked) =>
    services.contributions.submit(cast[asked.who], {
      ...{ id: asked.item.id, sessionId: sessions[asked.item.place], kind: 'CHALLENGE', subregionIds: [] },
      ...text(asked),
    }),
  change(asked) {
    const { item, now } = asked;
    item.texts.push(words(asked));
    if (item.place !== 'post') {
      item.waitingSince = now;
      return 'CONTRIBUTION_SUBMITTED';
    }
    item.status = 'ACCEPTED';
    return ['CONTRIBUTION_SUBMITTED', 'CONTRIBUTION_ACCEPTED'];
  },
};

const revise: Command = {
  ...{ name: 'reviseContribution', weight: 4, hasId: true, moves: ['CHANGES_REQUESTED>SUBMITTED'] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'STALE', 'NOT_ALLOWED_NOW', 'INVALID'],
  answer: (asked) =>
    first(
      unseen(asked),
      notAuthor(asked),
      stale(asked),
      !['SUBMITTED', 'CHANGES_REQUESTED', 'ACCEPTED'].includes(asked.item.status) && 'NOT_ALLOWED_NOW',
      wordless(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.revisions.revise(cast[asked.who], { revisionId: asked.id, ...seen(asked), ...text(asked) }),
  change(asked) {
    const { item, now } = asked;
    item.version += 1;
    item.texts.push(words(asked));
    item.own.push(item.revisions);
    item.waitingSince ??= now;
    if (item.status === 'ACCEPTED') {
      item.edit = item.revisions;
      return 'EDIT_SUBMITTED';
    }
    item.status = 'SUBMITTED';
    item.revision = item.revisions;
    return 'CONTRIBUTION_REVISED';
  },
};

const withdrawEdit: Command = {
  ...{ name: 'withdrawEdit', weight: 2, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'STALE'],
  answer: (asked) => first(unseen(asked), notAuthor(asked), asked.item.edit === null ? 'DONE' : stale(asked)),
  send: ({ services, cast }, asked) =>
    services.edits.withdraw(cast[asked.who], { ...seen(asked), revisionNumber: asked.edit ?? 1 }),
  change({ item }) {
    if (item.edit === null) return null;
    item.settle('ACCEPTED');
    return 'EDIT_WITHDRAWN';
  },
};

const changeAttribution: Command = {
  ...{ name: 'changeAttribution', weight: 3, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'STALE'],
  answer: (asked) =>
    first(
      unseen(asked),
      notAuthor(asked),
      // Less is shown at any time, more only on what was seen.
      LEVELS.indexOf(levelOf(asked)) < LEVELS.indexOf(asked.item.attribution) && stale(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.attribution.change(cast[asked.who], { ...seen(asked), attributionLevel: levelOf(asked) }),
  change(asked) {
    const { item, items } = asked;
    if (item.attribution === levelOf(asked)) return null;
    // A name that stood with one part would tell whose the others are.
    const kin = items
      .filter((one) => one.root === item.root && one.author === item.author)
      .filter((one) => one.attribution !== levelOf(asked));
    for (const one of kin) {
      one.attribution = levelOf(asked);
      one.version += 1;
      one.attributions += 1;
      // Whoever is not to be named is named nowhere.
      if (one.attribution === 'NON_ATTRIBUTABLE')
        for (const text of items) if (text.named.get(one)?.isAgreed) text.forget(one);
      if (one !== item) one.events.push('ATTRIBUTION_CHANGED');
    }
    return 'ATTRIBUTION_CHANGED';
  },
};

const withdraw: Command = {
  name: 'withdrawContribution',
  moves: [
    'SUBMITTED>WITHDRAWN',
    'IN_REVIEW>WITHDRAWN',
    'CHANGES_REQUESTED>WITHDRAWN',
    'ACCEPTED>WITHDRAWN',
    'DECLINED>WITHDRAWN',
    'MERGED>WITHDRAWN',
    'SPLIT>WITHDRAWN',
    'AWAITING_AUTHOR>WITHDRAWN',
  ],
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'STALE'],
  answer: (asked) =>
    first(unseen(asked), notAuthor(asked), asked.item.status === 'WITHDRAWN' ? 'DONE' : stale(asked)),
  send: ({ services, cast }, asked) => services.revisions.withdraw(cast[asked.who], seen(asked)),
  change({ item }) {
    if (item.status === 'WITHDRAWN') return null;
    item.settle('WITHDRAWN');
    return 'CONTRIBUTION_WITHDRAWN';
  },
};

export const AUTHOR_COMMANDS = [submit, revise, withdrawEdit, changeAttribution, withdraw];
