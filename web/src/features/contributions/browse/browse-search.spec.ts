/** The address of a search: what is kept of it, how it changes, and what it asks for. */
import { describe, expect, it } from '@jest/globals';
import {
  browseSearch,
  chosen,
  filterOf,
  orderOf,
  searchOfText,
  searchText,
  withChosen,
} from './browse-search';

const tags = {
  themes: [
    { id: 'id-1', code: 't1' },
    { id: 'id-3', code: 't3' },
  ],
  subregions: [{ id: 'id-c', code: 'caribbean' }],
  agenda: [
    { position: 1, session: null },
    { position: 7, session: { id: 'id-7' } },
  ],
};

describe('the address of a search', () => {
  it('keeps what is well formed and drops the rest', () => {
    expect(
      browseSearch({ theme: 't3,t1,t3,<b>', q: '  niñez ', order: 'FAST', kind: 7, other: 'x' }),
    ).toEqual({ theme: 't3,t1', q: 'niñez' });
  });

  it('comes back from the address as it went in', () => {
    const search = browseSearch({ q: '2030 & más', theme: 't3,t1', order: 'MOST_ENDORSED' });
    expect(searchOfText(searchText(search))).toEqual(search);
    expect(searchText({})).toBe('');
  });

  it('drops a facet with its last value and leaves the others alone', () => {
    const search = browseSearch({ theme: 't3', kind: 'CONCERN', q: 'agua' });
    expect(withChosen(search, 'theme', [])).toEqual({ kind: 'CONCERN', q: 'agua' });
    expect(chosen(withChosen(search, 'theme', ['t3', 't1']), 'theme')).toEqual(['t3', 't1']);
  });

  it('asks by id for what the meeting knows, and for nothing else', () => {
    const search = browseSearch({ theme: 't3,t9', session: 's7,s1', kind: 'CONCERN,NONE', language: 'pt' });
    expect(filterOf(search, tags)).toEqual({
      themeIds: ['id-3'],
      subregionIds: [],
      sessionIds: ['id-7'],
      kinds: ['CONCERN'],
      languages: ['pt'],
      search: null,
    });
  });

  it('orders by relevance where words are looked for, unless another order is asked for', () => {
    expect(orderOf({ q: 'agua' })).toBe('RELEVANCE');
    expect(orderOf({ q: 'agua', order: 'MOST_ENDORSED' })).toBe('MOST_ENDORSED');
    expect(orderOf({ order: 'RELEVANCE' })).toBe('NEWEST');
  });
});
