/** Masking what stands in one of its texts, for everybody, in every version and in all of its family, and lifting that again to the letter. */
import { passagesOf, type Redacted } from '../beside.js';
import { first, notDeciding, stale, unseen, wordless, words, type Asked, type Command } from '../command.js';

/** What no other text says; of a part also what the others say of which it is one. */
const passagesIn = ({ item }: Asked): string[] => item.texts.flatMap(passagesOf);

function meantPassage(asked: Asked): string {
  const all = passagesIn(asked);
  return all[asked.pick % all.length]!;
}

const isOwn = ({ item, who }: Asked) => item.author === who && ('FORBIDDEN' as const);

const redact: Command = {
  ...{ name: 'redactPassage', weight: 3, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'INVALID', 'STALE'],
  answer: (asked) =>
    first(
      unseen(asked),
      isOwn(asked),
      asked.who !== 'secretariat' && notDeciding(asked),
      wordless(asked),
      stale(asked),
      asked.item.isMasked(meantPassage(asked)) && 'INVALID',
    ),
  send: ({ services, cast }, asked) =>
    services.redactions.redact(cast[asked.who], {
      ...{ redactionId: asked.id, contributionId: asked.item.id, expectedVersion: asked.version },
      passage: asked.hasWords ? meantPassage(asked) : ' ',
      reason: 'PERSONAL_DATA',
    }),
  change(asked) {
    const { family } = asked.item;
    const passage = meantPassage(asked);
    const hit = family.filter((one) => one.isSaid(passage));
    const earlier = family.flatMap(({ redactions }) => redactions.map(({ number }) => number));
    const number = Math.max(0, ...earlier) + 1;
    const redaction = { id: asked.id, passage, number, isLifted: false, in: hit };
    for (const one of hit) one.redactions.push(redaction);
    return toldIn(asked, redaction);
  },
};

/** Each has changed, and hears of it; the one that is asked about hears it by the command. */
function toldIn({ item }: Asked, redaction: Redacted): string {
  const event = 'CONTRIBUTION_REDACTED';
  for (const one of redaction.in) {
    one.version += 1;
    if (one !== item) one.events.push(event);
  }
  return event;
}

/** Mostly the last one, which is the one that can be lifted. */
const meant = ({ item, pick }: Asked): Redacted | undefined => item.redactions.at(pick % 4 === 0 ? 0 : -1);

/** The last comes back first, wherever it stands. */
const comesBack = (redaction: Redacted) =>
  !redaction.isLifted &&
  redaction.in.every(({ redactions }) => redactions.findLast(({ isLifted }) => !isLifted) === redaction);

const lift: Command = {
  ...{ name: 'liftRedaction', weight: 2, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'INVALID', 'NOT_ALLOWED_NOW'],
  answer(asked) {
    const redaction = meant(asked);
    if (!redaction) return null;
    return first(
      unseen(asked),
      (asked.who !== 'secretariat' || redaction.in.some(({ author }) => author === asked.who)) && 'FORBIDDEN',
      wordless(asked),
      !comesBack(redaction) && 'NOT_ALLOWED_NOW',
    );
  },
  async send({ services, cast, database }, asked) {
    const [mark] = await database.owner.query<{ id: string }[]>(
      'SELECT id FROM redaction_mark WHERE redaction_id = $1 AND contribution_id = $2',
      [meant(asked)!.id, asked.item.id],
    );
    const { id: redactionId } = mark!;
    const [viewer, row] = await services.originals.redacted(redactionId, () => cast[asked.who]);
    return services.originals.lift(viewer, row, { id: asked.id, redactionId, reason: words(asked) });
  },
  change(asked) {
    const redaction = meant(asked)!;
    redaction.isLifted = true;
    return toldIn(asked, redaction);
  },
};

export const REDACTION_COMMANDS = [redact, lift];
