/** Proves that of many answers each is told of its own item, and none of another. */
import { describe, expect, it } from '@jest/globals';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { translator } from '@aportes/i18n/translator';
import { outcomesOf } from './bulk-outcome';

const given = ['a', 'b', 'c', 'd'].map((id) => ({
  card: { id, symbol: `SCL2017/T1/R-${id}` },
  commandId: `command ${id}`,
}));
const payload = (id: string, version: number) => ({
  __typename: 'ContributionPayload' as const,
  contribution: { id, version } as ContributionCardFragment,
});

describe('what came of many commands', () => {
  it('tells those that were done, and why the others stay', async () => {
    const t = await translator('en');
    const { done, left } = outcomesOf(given, [
      payload('a', 2),
      { __typename: 'ClaimedByAnother', code: 'CLAIMED', claim: { by: 'Ana' } },
      null,
      { __typename: 'UnseenPayload', contributionId: 'd' },
    ]);
    expect(done.map(({ card, version }) => [card.id, version])).toEqual([
      ['a', 2],
      ['d', null],
    ]);
    expect(left.map(({ card }) => card.id)).toEqual(['b', 'c']);
    expect(left[0]!.why(t as never)).toContain('Ana');
  });

  it('counts what was not answered as not done', () => {
    expect(outcomesOf(given, []).left).toHaveLength(4);
  });
});
