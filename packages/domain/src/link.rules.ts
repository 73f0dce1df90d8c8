/** Which contributions a link of each kind may join, and what two of them can be to each other. */
import { LINK_KINDS, LINK_SIDES, type ContributionKind, type LinkKind, type LinkSide } from './vocabulary.js';

/** A link as one of its two contributions tells it. */
export interface LinkTold {
  kind: LinkKind;
  side: LinkSide;
}

type Kind = ContributionKind | null;

/** What leaves something open: it can be answered, and answers nothing itself. */
const OPEN: readonly Kind[] = ['QUESTION', 'CONCERN', 'CHALLENGE'];

/** Kinds of links that say the same from both sides. */
export function isMutual(kind: LinkKind): boolean {
  return kind === 'RELATED';
}

/** An imported text without a kind can only be related to something. */
export function mayJoin(kind: LinkKind, from: Kind, to: Kind): boolean {
  switch (kind) {
    case 'ILLUSTRATES':
      return from === 'GOOD_PRACTICE' && to === 'RECOMMENDATION';
    case 'ANSWERS':
      return from !== null && !OPEN.includes(from) && OPEN.includes(to);
    case 'RELATED':
      return true;
  }
}

/** All that the one can be to the other, the most telling first. */
export function linksBetween(one: Kind, other: Kind): LinkTold[] {
  return LINK_KINDS.flatMap((kind) =>
    LINK_SIDES.filter((side) => side === 'FROM' || !isMutual(kind))
      .filter((side) => (side === 'FROM' ? mayJoin(kind, one, other) : mayJoin(kind, other, one)))
      .map((side) => ({ kind, side })),
  );
}
