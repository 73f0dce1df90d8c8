/** Setting tags anew at the desk, and back. */
import {
  first,
  inOtherHands,
  notDecidingNow,
  stale,
  unknown,
  unseen,
  type Asked,
  type Command,
} from '../command.js';
import type { House } from '../cast.js';
import type { Retagged, Tagged } from '../beside.js';

const KINDS = ['CHALLENGE', 'CONCERN', 'PRIORITY'] as const;
const asks = ({ pick }: Asked): Tagged => ({ kind: KINDS[pick % 3]!, isOfSubregion: pick % 2 === 1 });

const isAsTagged = (one: Tagged, other: Tagged) =>
  one.kind === other.kind && one.isOfSubregion === other.isOfSubregion;

const notTaggable = ({ item }: Asked) =>
  !item.isWaiting() && item.status !== 'ACCEPTED' && ('NOT_ALLOWED_NOW' as const);

export function tagging({ subregionId }: House, asked: Asked) {
  const { kind, isOfSubregion } = asks(asked);
  return {
    ...{ retaggingId: asked.id, contributionId: asked.item.id, expectedVersion: asked.version },
    ...{ kind, subregionIds: isOfSubregion ? [subregionId] : [] },
  };
}

export const retag: Command = {
  ...{ name: 'retagContribution', weight: 3, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE', 'CLAIMED'],
  answer: (asked) =>
    first(unseen(asked), notDecidingNow(asked), notTaggable(asked), stale(asked), inOtherHands(asked)),
  send: (house, asked) => house.services.retagging.retag(house.cast[asked.who], tagging(house, asked)),
  change(asked) {
    const { id, item, who: by, before } = asked;
    const { tags: from } = item;
    if (isAsTagged(from, asks(asked))) return null;
    item.tags = asks(asked);
    item.version += 1;
    item.retaggings.push({ id, by, from, version: item.version, before });
    return 'CONTRIBUTION_RETAGGED';
  },
};

const meant = ({ item, pick }: Asked): Retagged | undefined => item.retaggings.at(pick % 4 === 0 ? 0 : -1);

export const taggingBack = (asked: Asked) => ({
  undoId: asked.id,
  retaggingId: meant(asked)!.id,
  expectedVersion: asked.version,
});

export const undoRetagging: Command = {
  ...{ name: 'undoRetagging', weight: 2, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'NOT_ALLOWED_NOW', 'STALE', 'CLAIMED'],
  answer(asked) {
    const retagging = meant(asked);
    if (!retagging) return null;
    return first(
      unknown(asked),
      (retagging.by !== asked.who || !asked.item.isDecidedBy(asked.who)) && 'FORBIDDEN',
      notTaggable(asked),
      retagging.version !== asked.item.version && 'NOT_ALLOWED_NOW',
      stale(asked),
      inOtherHands(asked),
    );
  },
  async send({ services, cast }, asked) {
    const command = taggingBack(asked);
    const here = cast[asked.who];
    const [viewer, retagging] = await services.retagging.doneOnce(command.retaggingId, (meetingId) =>
      here.meetingId === meetingId ? here : null,
    );
    return services.retagging.undo(viewer, retagging, command);
  },
  change(asked) {
    const { item } = asked;
    item.tags = meant(asked)!.from;
    item.version += 1;
    return 'CONTRIBUTION_RETAGGED';
  },
  takesBack: meant,
};

export const TAG_COMMANDS = [retag, undoRetagging];
