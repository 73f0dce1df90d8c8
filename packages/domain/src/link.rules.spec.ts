/** What a link may join, and what it is called from each of its two sides. */
import { describe, expect, it } from '@jest/globals';
import { linksBetween, mayJoin } from './link.rules.js';
import { CONTRIBUTION_KINDS, LINK_KINDS, type ContributionKind } from './vocabulary.js';

const KINDS = [...CONTRIBUTION_KINDS, null];

const said = (one: ContributionKind | null, other: ContributionKind | null): string[] =>
  linksBetween(one, other).map(({ kind, side }) => `${kind} ${side}`);

describe('links between contributions', () => {
  it('let a practice illustrate a recommendation, and nothing else anything else', () => {
    const joined = KINDS.flatMap((from) =>
      KINDS.filter((to) => mayJoin('ILLUSTRATES', from, to)).map((to) => [from, to]),
    );
    expect(joined).toEqual([['GOOD_PRACTICE', 'RECOMMENDATION']]);
  });

  it('answer what is left open, and never by something that is open itself', () => {
    const open = ['CONCERN', 'QUESTION', 'CHALLENGE'];
    const answered = KINDS.filter((to) => mayJoin('ANSWERS', 'RECOMMENDATION', to));
    expect(answered).toEqual(open);
    const answering = KINDS.filter((from) => mayJoin('ANSWERS', from, 'QUESTION'));
    expect(answering).toEqual(CONTRIBUTION_KINDS.filter((kind) => !open.includes(kind)));
  });

  it('relate anything to anything', () => {
    expect(KINDS.every((from) => KINDS.every((to) => mayJoin('RELATED', from, to)))).toBe(true);
  });

  it('are offered the most telling first, from the side on which one stands', () => {
    expect(said('GOOD_PRACTICE', 'RECOMMENDATION')).toEqual(['ILLUSTRATES FROM', 'RELATED FROM']);
    expect(said('RECOMMENDATION', 'GOOD_PRACTICE')).toEqual(['ILLUSTRATES TO', 'RELATED FROM']);
    expect(said('QUESTION', 'PRIORITY')).toEqual(['ANSWERS TO', 'RELATED FROM']);
    expect(said('CONCERN', 'CHALLENGE')).toEqual(['RELATED FROM']);
    expect(said(null, 'RECOMMENDATION')).toEqual(['RELATED FROM']);
  });

  it('say the same of two contributions whichever of them tells it', () => {
    for (const one of KINDS)
      for (const other of KINDS)
        expect(said(one, other).map((line) => line.split(' ')[0])).toEqual(
          said(other, one).map((line) => line.split(' ')[0]),
        );
    expect(LINK_KINDS).toHaveLength(3);
  });
});
