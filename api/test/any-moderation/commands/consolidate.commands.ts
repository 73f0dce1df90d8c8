/** Several go into a text that a rapporteur writes from them, and their authors say whether they are named beside it. */
import { passagesOf } from '../beside.js';
import {
  first,
  notAuthor,
  notDecidingNow,
  stale,
  unseen,
  wordless,
  type Asked,
  type Command,
} from '../command.js';
import { Item } from '../item.js';
import { about, barrier, going, letGo, target } from './merge.commands.js';

/** It, and another one. */
function sources(asked: Asked): Item[] | null {
  const other = target(asked);
  return other ? [asked.item, other] : null;
}

/** It says what one of them says. */
const writtenFrom = ({ id, item, hasWords }: Asked): string =>
  hasWords ? `Que se reúna ${passagesOf(item.texts[0]!)[0]}: ${id}.` : ' ';

/** Nobody's; where it belongs is what they say of it together, and the first of them leads. */
function textFrom(asked: Asked, all: readonly Item[]): Item {
  const text = new Item(null, asked.item.place, asked.more[2]);
  text.status = 'ACCEPTED';
  text.texts.push(writtenFrom(asked));
  text.tags = { kind: 'PRIORITY', isOfSubregion: all.some(({ tags }) => tags.isOfSubregion) };
  text.founders = all;
  text.events.push('CONTRIBUTION_ACCEPTED');
  return text;
}

const consolidate: Command = {
  ...{ name: 'consolidateContributions', weight: 3, hasId: true },
  moves: ['SUBMITTED>IN_REVIEW', 'IN_REVIEW>MERGED', 'ACCEPTED>MERGED'],
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'INVALID', 'NOT_ALLOWED_NOW', 'STALE', 'CLAIMED'],
  answer(asked) {
    const all = sources(asked)?.map((item) => about(asked, item));
    if (!all) return null;
    return first(...all.map(unseen), ...all.map(notDecidingNow), wordless(asked), ...barrier(all));
  },
  send: ({ services, cast }, asked) =>
    services.consolidation.consolidate(cast[asked.who], {
      ...{ mergingId: asked.id, contributionId: asked.more[2]!, parents: going(asked, sources(asked)!) },
      ...{ kind: 'PRIORITY', language: 'es', text: writtenFrom(asked), addressees: [] },
    }),
  change(asked) {
    const all = sources(asked)!;
    letGo(asked, all, textFrom(asked, all));
    return 'CONTRIBUTION_MERGED';
  },
  brings: ({ item }) => [item.mergedInto!],
};

/** Mostly the one at the end of its way. */
const meant = (asked: Asked): Item | undefined =>
  (asked.pick % 4 === 3 ? null : asked.item.end) ?? target(asked);

const isAgreed = ({ pick }: Asked) => pick % 2 === 0;

/** Whoever is not to be named at all does not agree to it. */
const mayBeNamed = ({ attribution }: Item) => attribution !== 'NON_ATTRIBUTABLE';

const answerCoAuthorship: Command = {
  ...{ name: 'answerCoAuthorship', weight: 2, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE'],
  answer(asked) {
    const text = meant(asked);
    if (!text) return null;
    return first(
      unseen(asked),
      unseen(about(asked, text)),
      notAuthor(asked),
      asked.item.end !== text && 'NOT_ALLOWED_NOW',
      isAgreed(asked) && !mayBeNamed(asked.item) && 'NOT_ALLOWED_NOW',
      isAgreed(asked) && stale(asked),
    );
  },
  send({ services, cast }, asked) {
    const { item, version, who } = asked;
    const text = meant(asked)!;
    return services.coAuthorship.answer(cast[who], {
      ...{ contributionId: item.id, targetId: text.id, isAgreed: isAgreed(asked) },
      revisionNumber: version === item.version ? text.revision : text.revision + 1,
    });
  },
  change(asked) {
    const text = meant(asked)!;
    const before = text.named.get(asked.item);
    if (before?.isAgreed === isAgreed(asked) && before.revision === text.revision) return null;
    text.answered(asked.item, { revision: text.revision, isAgreed: isAgreed(asked) });
    text.events.push('CONTRIBUTION_LINEAGE_CHANGED');
    return [];
  },
};

export const CONSOLIDATE_COMMANDS = [consolidate, answerCoAuthorship];
