/** Proves which themes are sent as chosen, and that tags as they were ask for nothing. */
import { describe, expect, it } from '@jest/globals';
import { changeOf, chosenThemes, draftOf } from './tag-draft';

const ORDER = ['i', 'ii', 'iii'];
const item = {
  kind: 'CONCERN' as const,
  theme: { id: 'ii' },
  themes: [{ id: 'i' }, { id: 'ii' }],
  subregions: [{ id: 'caribbean' }],
};

describe('the tags in their form', () => {
  it('begin as they stand, the main theme first', () => {
    expect(draftOf(item)).toEqual({
      kind: 'CONCERN',
      themeIds: ['ii', 'i'],
      subregionIds: ['caribbean'],
    });
  });

  it('keep the main theme as long as it is chosen', () => {
    expect(chosenThemes(['iii', 'i', 'ii'], 'ii', ORDER)).toEqual(['ii', 'i', 'iii']);
    expect(chosenThemes(['iii', 'i'], 'ii', ORDER)).toEqual(['i', 'iii']);
    expect(chosenThemes([], undefined, ORDER)).toEqual([]);
  });

  it('ask for nothing as they were, in whatever order', () => {
    const before = { ...draftOf(item), subregionIds: ['caribbean', 'andes'] };
    expect(changeOf(before, { ...before, subregionIds: ['andes', 'caribbean'] })).toBeNull();
    expect(changeOf(before, { ...before, kind: 'QUESTION' })).toMatchObject({ kind: 'QUESTION' });
  });
});
