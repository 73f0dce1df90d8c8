/** New ones gather, own ones do not, and nothing that is read moves. */
import { describe, expect, it } from '@jest/globals';
import { NO_NEWS, withChange, type WallChange } from './wall-news';

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
