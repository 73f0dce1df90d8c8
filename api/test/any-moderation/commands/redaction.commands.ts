/** Masking what stands in one of its texts, for everybody and in every version, and lifting that again to the letter. */
import type { Redacted } from '../beside.js';
import { first, notAuthor, stale, unseen, wordless, words, type Asked, type Command } from '../command.js';

/** What no other text says. */
export const passageOf = (text: string): string => text.slice(text.indexOf(': ') + 2, -1);

const place = ({ item, pick }: Asked): number => pick % item.texts.length;
const isOwn = ({ item, who }: Asked) => item.author === who && ('FORBIDDEN' as const);

const redact: Command = {
  ...{ name: 'redactPassage', weight: 3, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'INVALID', 'STALE'],
  answer: (asked) =>
    first(
      unseen(asked),
      isOwn(asked),
      !asked.item.isOfDesk(asked.who) && 'FORBIDDEN',
      wordless(asked),
      stale(asked),
      asked.item.maskOf(place(asked)) !== undefined && 'INVALID',
    ),
  send: ({ services, cast }, asked) =>
    services.redactions.redact(cast[asked.who], {
      ...{ redactionId: asked.id, contributionId: asked.item.id, expectedVersion: asked.version },
      passage: asked.hasWords ? passageOf(asked.item.texts[place(asked)]!) : ' ',
      reason: 'PERSONAL_DATA',
    }),
  change(asked) {
    const { item, id } = asked;
    item.version += 1;
    item.redactions.push({ id, at: place(asked), number: item.redactions.length + 1, isLifted: false });
    return 'CONTRIBUTION_REDACTED';
  },
};

/** Mostly the last one, which is the one that can be lifted. */
const meant = ({ item, pick }: Asked): Redacted | undefined => item.redactions.at(pick % 4 === 0 ? 0 : -1);

/** The last comes back first. */
const comesBack = ({ item }: Asked, redaction: Redacted) =>
  !redaction.isLifted && item.redactions.findLast(({ isLifted }) => !isLifted) === redaction;

const lift: Command = {
  ...{ name: 'liftRedaction', weight: 2, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'INVALID', 'NOT_ALLOWED_NOW'],
  answer(asked) {
    const redaction = meant(asked);
    if (!redaction) return null;
    return first(
      unseen(asked),
      (asked.who !== 'secretariat' || !notAuthor(asked)) && 'FORBIDDEN',
      wordless(asked),
      !comesBack(asked, redaction) && 'NOT_ALLOWED_NOW',
    );
  },
  async send({ services, cast }, asked) {
    const { id: redactionId } = meant(asked)!;
    const [viewer, row] = await services.originals.redacted(redactionId, () => cast[asked.who]);
    return services.originals.lift(viewer, row, { id: asked.id, redactionId, reason: words(asked) });
  },
  change(asked) {
    meant(asked)!.isLifted = true;
    asked.item.version += 1;
    return 'CONTRIBUTION_REDACTED';
  },
};

export const REDACTION_COMMANDS = [redact, lift];
