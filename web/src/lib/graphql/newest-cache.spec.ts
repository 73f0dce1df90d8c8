/** Proves that late answers do not undo what is known better, and that pages follow one another. */
import { gql } from '@apollo/client';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { doneNow, tick } from './asked-at';
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

const OWN_WALL = gql`
  query OwnWall {
    meeting(slug: "m") {
      id
      contributions(first: 1, filter: { isMine: true }) {
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

  it('takes a claim that was read up to a later change, also where it was asked for before', () => {
    const before = tick();
    cache.writeQuery({ query: CLAIM, data: held(false, 11), extensions: { askedAt: tick() } });
    cache.writeQuery({ query: CLAIM, data: held(true, 12), extensions: { askedAt: before } });
    expect(cache.readQuery({ query: CLAIM })).toEqual(held(true, 12));
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

  const counted = (commentCount: number, extensions = {}) =>
    cache.write({
      query: COUNTS,
      dataId: 'ROOT_QUERY',
      result: { contribution: { __typename: 'Contribution', id: 'c', commentCount } },
      extensions,
    });
  const known = () =>
    cache.readQuery<{ contribution: { commentCount: number } }>({ query: COUNTS })?.contribution.commentCount;
  const told = (data: ReturnType<typeof state>, askedAt: number) =>
    cache.write({ query: STATE, dataId: 'ROOT_QUERY', result: data, extensions: { askedAt } });

  it('keeps what was asked for later, whichever answer comes first', () => {
    const [first, second] = [tick(), tick()];
    counted(5, { askedAt: second });
    counted(4, { askedAt: first });
    expect(known()).toBe(5);
    counted(6, { askedAt: tick() });
    expect(known()).toBe(6);
  });

  it('takes nothing back that the device itself has changed after it was asked for', () => {
    const before = tick();
    counted(1, doneNow('commentCount').extensions);
    counted(0, { askedAt: before });
    expect(known()).toBe(1);
  });

  it('takes what was asked for before something else was changed, or put there without a word', () => {
    const before = tick();
    counted(1, doneNow('links').extensions);
    counted(2);
    counted(3, { askedAt: before });
    expect(known()).toBe(3);
  });

  it('takes a newer version, and what nobody knew yet, whenever that was asked for', () => {
    const [before, between] = [tick(), tick()];
    counted(1, { askedAt: tick() });
    told(state('SUBMITTED', 2), before);
    expect(cache.readQuery({ query: STATE })).toEqual(state('SUBMITTED', 2, 1));
    told(state('ACCEPTED', 3, 2), between);
    expect(cache.readQuery({ query: STATE })).toEqual(state('ACCEPTED', 3, 2));
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
  const listed = (variables: object, query = WALL) =>
    cache
      .readQuery<ReturnType<typeof page>>({ query, variables })
      ?.meeting.contributions.edges.map((one) => one.node.id);

  it.each([
    ['by a variable', WALL, { filter: { isMine: true } }],
    ['by another question', OWN_WALL, {}],
  ])('takes a list that was asked for before another of the same name, told apart %s', (_, query, mine) => {
    cache.writeQuery({ query, variables: mine, data: page('old', false) });
    const asked = tick();
    cache.writeQuery({ query: WALL, data: page('other', false), extensions: { askedAt: tick() } });
    cache.writeQuery({
      ...{ query, variables: mine, data: page('new', false) },
      extensions: { askedAt: asked },
    });
    expect(listed(mine, query)).toEqual(['new']);
    expect(listed({})).toEqual(['other']);
  });

  it('puts the next page after the first', () => {
    cache.writeQuery({ query: WALL, data: page('one', true) });
    const more = tick();
    cache.writeQuery({ query: WALL, data: page('one', true), extensions: { askedAt: tick() } });
    cache.writeQuery({
      ...{ query: WALL, variables: { after: 'one' }, data: page('two', false) },
      extensions: { askedAt: more },
    });
    const read = cache.readQuery<ReturnType<typeof page>>({ query: WALL });
    expect(listed({})).toEqual(['one', 'two']);
    expect(read?.meeting.contributions.pageInfo.hasNextPage).toBe(false);
  });
});
