/** Proves that late answers do not undo what is known better, and that pages follow one another. */
import { gql } from '@apollo/client';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { tick } from './asked-at';
import { newCache } from './client';

const STATE = gql`
  query State {
    contribution(id: "c") {
      id
      status
      version
      commentCount
    }
  }
`;

const COUNTS = gql`
  query Counts {
    contribution(id: "c") {
      id
      commentCount
    }
  }
`;

const CLAIM = gql`
  query Claim {
    contribution(id: "c") {
      id
      status
      version
      commentCount
      claim {
        isMine
      }
      claimAsOf
    }
  }
`;

const LINKS = gql`
  query Links {
    contribution(id: "c") {
      id
      status
      version
      commentCount
      links {
        id
        from {
          id
          status
          version
          commentCount
        }
      }
    }
  }
`;

const WALL = gql`
  query Wall($after: String, $filter: ContributionFilterInput) {
    meeting(slug: "m") {
      id
      contributions(first: 1, after: $after, filter: $filter) {
        edges {
          cursor
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

const state = (status: string, version: number, commentCount = 0) => ({
  contribution: { __typename: 'Contribution', id: 'c', status, version, commentCount },
});

describe('the cache', () => {
  let cache = newCache();
  beforeEach(() => {
    cache = newCache();
  });

  it('keeps the newer version of a contribution when an older answer arrives late', () => {
    cache.writeQuery({ query: STATE, data: state('ACCEPTED', 3) });
    cache.writeQuery({ query: STATE, data: state('SUBMITTED', 2) });
    expect(cache.readQuery({ query: STATE })).toEqual(state('ACCEPTED', 3));
  });

  it('takes the same and any newer version', () => {
    cache.writeQuery({ query: STATE, data: state('SUBMITTED', 1) });
    cache.writeQuery({ query: STATE, data: state('ACCEPTED', 2) });
    expect(cache.readQuery({ query: STATE })).toEqual(state('ACCEPTED', 2));
  });

  it('takes counts from an older version, since they move without it', () => {
    cache.writeQuery({ query: STATE, data: state('ACCEPTED', 3) });
    cache.writeQuery({ query: STATE, data: state('SUBMITTED', 2, 5) });
    expect(cache.readQuery({ query: STATE })).toEqual(state('ACCEPTED', 3, 5));
  });

  it('takes the links of an older version, and leaves what they lead to as it is known', () => {
    const linked = (status: string, version: number, ids: string[]) => {
      const { contribution } = state(status, version);
      const links = ids.map((id) => ({ __typename: 'ContributionLink', id, from: contribution }));
      return { contribution: { ...contribution, links } };
    };
    cache.writeQuery({ query: LINKS, data: linked('ACCEPTED', 3, []) });
    cache.writeQuery({ query: LINKS, data: linked('SUBMITTED', 2, ['l']) });
    expect(cache.readQuery({ query: LINKS })).toEqual(linked('ACCEPTED', 3, ['l']));
  });

  const held = (isMine: boolean, claimAsOf: number, version = 2) => ({
    contribution: {
      ...state(isMine ? 'IN_REVIEW' : 'SUBMITTED', version).contribution,
      claim: isMine ? { __typename: 'Claim', isMine } : null,
      claimAsOf,
    },
  });

  it('keeps a claim when an answer arrives late that was read before it, and what else that says', () => {
    cache.writeQuery({ query: CLAIM, data: held(true, 12) });
    const { contribution } = held(false, 11);
    cache.writeQuery({ query: CLAIM, data: { contribution: { ...contribution, commentCount: 4 } } });
    const { contribution: kept } = held(true, 12);
    expect(cache.readQuery({ query: CLAIM })).toEqual({ contribution: { ...kept, commentCount: 4 } });
  });

  it('takes what is told of a claim later, also with an older version of the text', () => {
    cache.writeQuery({ query: CLAIM, data: held(true, 12) });
    cache.writeQuery({ query: CLAIM, data: held(false, 13) });
    expect(cache.readQuery({ query: CLAIM })).toEqual(held(false, 13));
    cache.writeQuery({ query: CLAIM, data: held(true, 14, 1) });
    expect(cache.readQuery({ query: CLAIM })).toMatchObject({
      contribution: { claim: { isMine: true }, version: 2 },
    });
  });

  const counted = (commentCount: number, askedAt?: number) =>
    cache.write({
      query: COUNTS,
      dataId: 'ROOT_QUERY',
      result: { contribution: { __typename: 'Contribution', id: 'c', commentCount } },
      ...(askedAt === undefined ? {} : { extensions: { askedAt } }),
    });
  const known = () =>
    cache.readQuery<{ contribution: { commentCount: number } }>({ query: COUNTS })?.contribution.commentCount;

  it('takes nothing back that was done here after it was asked for', () => {
    const before = tick();
    counted(1);
    counted(0, before);
    expect(known()).toBe(1);
    counted(2, tick());
    expect(known()).toBe(2);
  });

  it('keeps what was asked for later, whichever answer comes first', () => {
    const [first, second] = [tick(), tick()];
    counted(5, second);
    counted(4, first);
    expect(known()).toBe(5);
  });

  it('takes from an answer that was overtaken what nobody knew yet', () => {
    const before = tick();
    counted(1);
    cache.write({
      query: STATE,
      dataId: 'ROOT_QUERY',
      result: state('ACCEPTED', 2),
      extensions: { askedAt: before },
    });
    expect(cache.readQuery({ query: STATE })).toEqual(state('ACCEPTED', 2, 1));
  });

  const page = (id: string, hasNextPage: boolean) => ({
    meeting: {
      __typename: 'Meeting',
      id: 'm',
      contributions: {
        __typename: 'ContributionConnection',
        edges: [{ __typename: 'ContributionEdge', cursor: id, node: { __typename: 'Contribution', id } }],
        pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: id },
      },
    },
  });
  const listed = (variables: object) =>
    cache
      .readQuery<ReturnType<typeof page>>({ query: WALL, variables })
      ?.meeting.contributions.edges.map((one) => one.node.id);

  it('takes a list that was asked for before another of the same name', () => {
    const [mine, all] = [{ filter: { isMine: true } }, {}];
    cache.writeQuery({ query: WALL, variables: mine, data: page('old', false) });
    const asked = tick();
    cache.writeQuery({ query: WALL, variables: all, data: page('other', false) });
    cache.writeQuery({
      ...{ query: WALL, variables: mine, data: page('new', false) },
      extensions: { askedAt: asked },
    });
    expect(listed(mine)).toEqual(['new']);
    expect(listed(all)).toEqual(['other']);
  });

  it('puts the next page after the first', () => {
    cache.writeQuery({ query: WALL, data: page('one', true) });
    const more = tick();
    cache.writeQuery({ query: WALL, data: page('one', true) });
    cache.writeQuery({
      ...{ query: WALL, variables: { after: 'one' }, data: page('two', false) },
      extensions: { askedAt: more },
    });
    const read = cache.readQuery<ReturnType<typeof page>>({ query: WALL });
    expect(listed({})).toEqual(['one', 'two']);
    expect(read?.meeting.contributions.pageInfo.hasNextPage).toBe(false);
  });
});
