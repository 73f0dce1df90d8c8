/** What has happened since a wall was read: what gathers until the reader asks for it, and what has left. */
import { isDayAlone } from '@aportes/domain/seen-time.rules';

export interface WallNews {
  /** New ones by others, newest last; they wait behind a button. */
  waiting: readonly string[];
  /** Shown ones that the reader may no longer see; their place stays. */
  gone: ReadonlySet<string>;
}

export const NO_NEWS: WallNews = { waiting: [], gone: new Set() };

/** What one change means for a wall. */
export interface WallChange {
  id: string;
  /** Whether the reader may see the contribution now. */
  visible: boolean;
  isMine: boolean;
  /** Whether it stands on the wall already. */
  shown: boolean;
}

/** What places a card on a wall. */
export interface Placed {
  /** A moment, or the day alone where its author is not named. */
  submittedAt: string;
  /** Null while support is hidden. */
  breadth?: { endorsements: number } | null;
}

const support = ({ breadth }: Placed): number => breadth?.endorsements ?? 0;

/** Whether a card belongs below the last that was loaded: it comes with what follows there, and is no news. */
export function isFurtherDown(
  card: Placed,
  last: Placed | undefined,
  order: 'NEWEST' | 'MOST_ENDORSED',
  isJustGiven: boolean,
): boolean {
  if (!last) return false;
  if (order === 'MOST_ENDORSED') return support(card) <= support(last);
  if (isJustGiven) return false;
  // Days do not say which came first: what has long been there, and is not loaded, stands further down.
  if ([card, last].some((one) => isDayAlone(one.submittedAt))) return true;
  return Date.parse(card.submittedAt) < Date.parse(last.submittedAt);
}

/** Nothing that is shown moves: new ones wait, what left keeps its place; one's own appear at once. */
export function withChange(news: WallNews, { id, visible, isMine, shown }: WallChange): WallNews {
  const gone = new Set(news.gone);
  if (shown && !visible) gone.add(id);
  else gone.delete(id);
  const others = news.waiting.filter((one) => one !== id);
  const waits = visible && !shown && !isMine;
  if (waits && news.waiting.includes(id)) return { ...news, gone };
  return { waiting: waits ? [...others, id] : others, gone };
}
