/** What the room does meanwhile: comments, supports, takes its support back. */
import { STANCES } from '@aportes/domain/vocabulary';
import { first, unseen, wordless, words, type Asked, type Command } from '../command.js';

const notInRoom = ({ item }: Asked) => !item.isInRoom() && 'NOT_ALLOWED_NOW';
const stanceOf = ({ pick }: Asked) => STANCES[pick % STANCES.length]!;

const comment: Command = {
  ...{ name: 'submitComment', hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'NOT_ALLOWED_NOW', 'INVALID'],
  answer: (asked) => first(unseen(asked), notInRoom(asked), wordless(asked)),
  send: ({ services, cast }, asked) =>
    services.comments.submit(cast[asked.who], {
      ...{ id: asked.id, contributionId: asked.item.id, kind: 'COMMENT' },
      ...{ language: 'es', text: words(asked) },
    }),
  change({ item }) {
    item.isTouched = true;
    item.comments += 1;
    return 'COMMENT_SUBMITTED';
  },
};

const endorse: Command = {
  ...{ name: 'endorseContribution', weight: 2, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'INVALID'],
  answer: (asked) =>
    first(
      unseen(asked),
      asked.item.isNamedFor(asked.who) && 'FORBIDDEN',
      notInRoom(asked),
      stanceOf(asked) === 'WITH_RESERVATION' && wordless(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.endorsements.endorse(cast[asked.who], {
      ...{ id: asked.id, contributionId: asked.item.id, revisionNumber: asked.revision },
      ...{ stance: stanceOf(asked), capacity: 'PERSONAL' },
      reservation: stanceOf(asked) === 'WITH_RESERVATION' ? words(asked) : null,
    }),
  change(asked) {
    asked.item.isTouched = true;
    asked.item.stances.add(asked.revision);
    asked.item.support.set(asked.who, stanceOf(asked));
    return 'CONTRIBUTION_ENDORSED';
  },
};

const retract: Command = {
  ...{ name: 'retractEndorsement', moves: [] },
  answers: ['DONE', 'NOT_FOUND'],
  answer: ({ who }) => first(who === 'outsider' && 'NOT_FOUND'),
  send: ({ services, cast }, { who, item }) => services.endorsements.retract(cast[who], item.id),
  change: ({ item, who }) =>
    item.support.delete(who) || item.setAside.delete(who) ? 'ENDORSEMENT_RETRACTED' : null,
};

export const ROOM_COMMANDS = [comment, endorse, retract];
