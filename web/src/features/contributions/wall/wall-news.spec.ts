/** New ones gather, own ones do not, and nothing that is read moves. */
import { describe, expect, it } from '@jest/globals';
import { NO_NEWS, isFurtherDown, withChange, type WallChange } from './wall-news';

const submitted: WallChange = { id: 'a', visible: true, isMine: false, shown: false };

describe('the news of a wall', () => {
  it('lets new ones by others wait, each once', () => {
    const once = withChange(NO_NEWS, submitted);
    expect(withChange(once, submitted).waiting).toEqual(['a']);
    expect(withChange(once, { ...submitted, id: 'b' }).waiting).toEqual(['a', 'b']);
  });

  it('does not count what is shown already, nor one’s own', () => {
    expect(withChange(NO_NEWS, { ...submitted, shown: true }).waiting).toEqual([]);
    expect(withChange(NO_NEWS, { ...submitted, isMine: true }).waiting).toEqual([]);
  });

  it('forgets one that was withdrawn before anybody asked for it', () => {
    const waiting = withChange(NO_NEWS, submitted);
    expect(withChange(waiting, { ...submitted, visible: false }).waiting).toEqual([]);
  });

  it('keeps the place of a shown one that left, until it is back', () => {
    const left = withChange(NO_NEWS, { ...submitted, shown: true, visible: false });
    expect([...left.gone]).toEqual(['a']);
    expect([...withChange(left, { ...submitted, shown: true }).gone]).toEqual([]);
  });
});

describe('a card that is not loaded', () => {
  const card = (submittedAt: string, endorsements = 0) => ({ submittedAt, breadth: { endorsements } });
  const last = card('2017-08-30T14:00:00Z', 3);

  it('is further down where it is older than the last that is, or no more endorsed', () => {
    expect(isFurtherDown(card('2017-08-30T13:59:00Z'), last, 'NEWEST', false)).toBe(true);
    expect(isFurtherDown(card('2017-08-30T14:01:00Z'), last, 'NEWEST', false)).toBe(false);
    expect(isFurtherDown(card('2017-08-30T14:01:00Z', 3), last, 'MOST_ENDORSED', false)).toBe(true);
    expect(isFurtherDown(card('2017-08-30T13:59:00Z', 4), last, 'MOST_ENDORSED', false)).toBe(false);
  });

  it('is further down where days alone are told, unless it was just given', () => {
    const [unnamed, named] = [card('2017-08-30'), card('2017-08-30T14:01:00Z')];
    expect(isFurtherDown(unnamed, last, 'NEWEST', false)).toBe(true);
    expect(isFurtherDown(named, unnamed, 'NEWEST', false)).toBe(true);
    expect(isFurtherDown(unnamed, last, 'NEWEST', true)).toBe(false);
  });

  it('is nowhere further down where all are loaded', () => {
    expect(isFurtherDown(card('2017-08-30T13:59:00Z'), undefined, 'NEWEST', false)).toBe(false);
  });
});
