/** Taking a text apart: each part goes on where the whole stood, in the hand of whoever took it apart. */
import { CLAIM_MS } from '@aportes/domain/limits';
import {
  first,
  inOtherHands,
  notDecidingNow,
  stale,
  unseen,
  wordless,
  type Asked,
  type Command,
} from '../command.js';
import { Item } from '../item.js';
import { mergeable } from './merge.commands.js';

const idsOf = ({ more }: Asked) => more.slice(0, 2);
/** What it is a part of is said by its parts alone. */
const textOf = (id: string, whole: Item): string => `Que sea una parte de ${whole.id}: ${id}.`;

function partOf(whole: Item, id: string, isRead: boolean): Item {
  const part = new Item(whole.author, whole.place, id);
  part.whole = whole;
  part.relate(whole);
  part.capturedBy = whole.capturedBy;
  part.texts.push(textOf(id, whole));
  part.tags = whole.tags;
  part.attribution = whole.attribution;
  part.status = isRead ? 'ACCEPTED' : 'IN_REVIEW';
  part.events.push('CONTRIBUTION_LINEAGE_CHANGED');
  return part;
}

export const split: Command = {
  ...{ name: 'splitContribution', weight: 2, hasId: true },
  moves: ['SUBMITTED>IN_REVIEW', 'IN_REVIEW>SPLIT', 'ACCEPTED>SPLIT'],
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE', 'CLAIMED', 'INVALID'],
  answer: (asked) =>
    first(
      unseen(asked),
      notDecidingNow(asked),
      wordless(asked),
      !mergeable(asked) && 'NOT_ALLOWED_NOW',
      stale(asked),
      inOtherHands(asked),
    ),
  send: ({ services, cast }, asked) =>
    services.splitting.split(cast[asked.who], {
      ...{ decisionId: asked.id, contributionId: asked.item.id, expectedVersion: asked.version },
      parts: idsOf(asked).map((id) => ({ id, text: asked.hasWords ? textOf(id, asked.item) : ' ' })),
    }),
  change(asked) {
    const { id, item, who: by, before, now } = asked;
    const taken = item.decide({ id, by, to: 'SPLIT', before });
    const isRead = taken.from === 'ACCEPTED';
    taken.parts = idsOf(asked).map((one) => partOf(item, one, isRead));
    if (!isRead)
      for (const part of taken.parts) {
        part.waitingSince = taken.waitedSince;
        part.claim = { holder: by, until: new Date(now.getTime() + CLAIM_MS) };
      }
    return 'CONTRIBUTION_SPLIT';
  },
  brings: ({ item }) => item.decisions.at(-1)!.parts,
};
