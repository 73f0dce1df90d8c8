/** What is said aloud: a rapporteur takes it down, and its speaker says, once, that it was said so, or was not theirs. */
import type { RequestContext } from '../../../src/platform/graphql/request-context.js';
import type { House, Role } from '../cast.js';
import {
  first,
  notAuthor,
  stale,
  unseen,
  wordless,
  words,
  type Answer,
  type Asked,
  type Command,
} from '../command.js';
import { Item } from '../item.js';

/** Of those who decide about it as well; one is not on the list of participants. */
const SPEAKERS = ['author', 'delegate', 'rapporteur', 'rapporteurElsewhere', null] as const;

const contextOf = ({ cast }: House, who: Role) =>
  ({
    viewerIn: (meetingId: string) => (cast[who].meetingId === meetingId ? cast[who] : null),
  }) as unknown as RequestContext;

const spoken = ({ cast, sessions }: House, asked: Asked) => ({
  ...{ turnId: asked.id, sessionId: sessions[asked.item.place], capacity: 'PERSONAL' as const },
  ...(asked.item.author ? { participantId: cast[asked.item.author].participantId } : { label: 'Comisión' }),
});

const capture: Command = {
  ...{ name: 'captureIntervention', weight: 3, hasId: true, moves: [] },
  answers: ['DONE', 'FORBIDDEN', 'SESSION_NOT_TAKING', 'INVALID'],
  begins(who, place, pick) {
    const item = new Item(SPEAKERS[pick % SPEAKERS.length]!, place);
    item.capturedBy = who;
    return item;
  },
  answer: (asked) =>
    first(
      // What one says oneself one writes oneself.
      (!asked.item.isOfDesk(asked.who) || asked.item.author === asked.who) && 'FORBIDDEN',
      asked.item.place === 'planned' && 'SESSION_NOT_TAKING',
      wordless(asked),
    ),
  send: (house, asked) =>
    house.scribe.captureIntervention(
      {
        ...{ ...spoken(house, asked), contributionId: asked.item.id, kind: 'CONCERN', language: 'es' },
        ...{ text: words(asked), startedAt: asked.now, endedAt: asked.now },
      },
      contextOf(house, asked.who),
    ) as Promise<never>,
  /** It waits for the desk also where what is written does not. */
  change(asked) {
    const { item, now } = asked;
    item.texts.push(words(asked));
    item.tags = { kind: 'CONCERN', isOfSubregion: false };
    item.waitingSince = now;
    return 'CONTRIBUTION_SUBMITTED';
  },
};

const ANSWERS: readonly Answer[] = ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE'];

const notAsked = ({ item }: Asked) =>
  (!item.isConfirmationAwaited || !item.isInRoom()) && ('NOT_ALLOWED_NOW' as const);

const read = ({ id, item, revision }: Asked) => ({
  answerId: id,
  contributionId: item.id,
  revisionNumber: revision,
});

const confirm: Command = {
  ...{ name: 'confirmIntervention', weight: 3, hasId: true, moves: [], answers: ANSWERS },
  answer: (asked) => first(unseen(asked), notAuthor(asked), notAsked(asked), stale(asked)),
  send: ({ services, cast }, asked) =>
    services.speakerAnswers.answer(cast[asked.who], read(asked), 'CONFIRMED'),
  change({ item }) {
    item.spoke = 'CONFIRMED';
    item.isTouched = true;
    item.stances.add(item.revision);
    return 'INTERVENTION_CONFIRMED';
  },
};

const disown: Command = {
  ...{ name: 'disownIntervention', weight: 2, hasId: true, answers: ANSWERS },
  moves: ['CHANGES_REQUESTED>SUBMITTED', 'ACCEPTED>SUBMITTED'],
  answer: (asked) =>
    first(
      unseen(asked),
      notAuthor(asked),
      notAsked(asked),
      // It is asked about its wording first.
      asked.item.status === 'AWAITING_AUTHOR' && 'NOT_ALLOWED_NOW',
      stale(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.speakerAnswers.answer(cast[asked.who], read(asked), 'NOT_MINE'),
  /** Nobody’s from now on, it is decided about anew; whoever has the text in hand keeps it. */
  change({ item, now }) {
    const { claim, waitingSince } = item;
    const status = item.status === 'IN_REVIEW' ? 'IN_REVIEW' : 'SUBMITTED';
    const isStillWaiting = item.isWaiting();
    item.settle(status);
    item.author = null;
    item.spoke = 'NOT_MINE';
    item.waitingSince = isStillWaiting ? waitingSince : now;
    item.claim = status === 'IN_REVIEW' ? claim : null;
    return 'INTERVENTION_DISOWNED';
  },
};

export const CAPTURE_COMMANDS = [capture, confirm, disown];
