/** What is open is had in hand as long as somebody looks at it, and never what somebody else has. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { HeldHereFragmentDoc, type ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { CLAIM_RENEWED_EVERY_MS } from '@aportes/domain/limits';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, renderHook, type RenderHookResult } from '@testing-library/react';
import { delay, of } from 'rxjs';
import { newCache } from '../../lib/graphql/client';
import { useClaim, type OwnClaim } from './use-claim';

type Held = 'MINE' | 'THEIRS' | null;
interface Props {
  held: Held;
  isOpened: boolean;
}

let asked: string[];
let client: ApolloClient;
let visibility: DocumentVisibilityState;

/** Answers every command, at once where nothing else is said, and nothing that the cache would keep. */
function answeringClient(afterMs?: number): ApolloClient {
  const link = new ApolloLink(({ operationName = '' }) => {
    asked.push(operationName.replace('Contribution', ''));
    const field = operationName.charAt(0).toLowerCase() + operationName.slice(1);
    const answer = of({ data: { [field]: { __typename: 'UnseenPayload', contributionId: 'c' } } });
    return afterMs === undefined ? answer : answer.pipe(delay(afterMs));
  });
  return new ApolloClient({ cache: newCache(), link });
}

const claimOf = (held: Held) =>
  held === null ? null : { __typename: 'Claim' as const, isMine: held === 'MINE' };

function card(held: Held): ContributionCardFragment {
  client.cache.writeFragment({
    id: 'Contribution:c',
    fragment: HeldHereFragmentDoc,
    data: { __typename: 'Contribution', claim: claimOf(held) } as never,
  });
  const abilities = { decide: true, decideEdit: false };
  return { id: 'c', abilities, claim: claimOf(held) } as ContributionCardFragment;
}

function opened(held: Held, isOpened = true): RenderHookResult<OwnClaim, Props> {
  return renderHook((now: Props) => useClaim(card(now.held), now.isOpened), {
    initialProps: { held, isOpened },
    wrapper: ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider>,
  });
}

const settled = () => act(() => jest.advanceTimersByTimeAsync(0));
const aMinute = () => act(() => jest.advanceTimersByTimeAsync(CLAIM_RENEWED_EVERY_MS));

async function seen(state: DocumentVisibilityState): Promise<void> {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
}

beforeEach(() => {
  jest.useFakeTimers();
  asked = [];
  visibility = 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  client = answeringClient();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('what is open', () => {
  it('is claimed, and again each minute while somebody looks at it', async () => {
    const { rerender } = opened(null);
    await settled();
    expect(asked).toEqual(['Claim']);
    rerender({ held: 'MINE', isOpened: true });
    await aMinute();
    expect(asked).toEqual(['Claim', 'Claim']);
    await seen('hidden');
    await aMinute();
    expect(asked).toEqual(['Claim', 'Claim']);
    await seen('visible');
    expect(asked).toEqual(['Claim', 'Claim', 'Claim']);
  });

  it('is nobody’s where it only stands open', async () => {
    opened(null, false);
    await aMinute();
    expect(asked).toEqual([]);
  });

  it('is not claimed while somebody else has it, and is once they leave it', async () => {
    const { rerender } = opened('THEIRS');
    await aMinute();
    await seen('visible');
    expect(asked).toEqual([]);
    rerender({ held: null, isOpened: true });
    await settled();
    expect(asked).toEqual(['Claim']);
  });

  it('is left alone once it was taken away, until somebody comes back to it', async () => {
    const { rerender } = opened('MINE');
    await settled();
    rerender({ held: null, isOpened: true });
    await aMinute();
    expect(asked).toEqual(['Claim']);
    await seen('visible');
    expect(asked).toEqual(['Claim', 'Claim']);
  });

  it('is released when it is left, and when the page goes', async () => {
    const { unmount } = opened('MINE');
    await settled();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    unmount();
    await settled();
    expect(asked).toEqual(['Claim', 'Release', 'Release']);
  });

  it('is released when the page goes before the claim is answered', async () => {
    client = answeringClient(100);
    opened(null);
    await settled();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(asked).toEqual(['Claim', 'Release']);
    await act(() => jest.advanceTimersByTimeAsync(100));
  });

  it('is claimed again when the browser brings the page back as it was', async () => {
    opened('MINE');
    await settled();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await settled();
    expect(asked).toEqual(['Claim', 'Release', 'Claim']);
  });

  it('is not released by whoever has it no more', async () => {
    const { rerender, unmount } = opened('MINE');
    await settled();
    rerender({ held: 'THEIRS', isOpened: true });
    unmount();
    await settled();
    expect(asked).toEqual(['Claim']);
  });

  it('stays released by hand until it is taken again', async () => {
    const { result } = opened('MINE');
    await settled();
    act(() => result.current.leave());
    await settled();
    await seen('visible');
    await aMinute();
    expect(asked).toEqual(['Claim', 'Release']);
    act(() => result.current.take());
    await settled();
    expect(asked).toEqual(['Claim', 'Release', 'Claim']);
  });

  it('ends claimed where it is left and opened again at once', async () => {
    opened('MINE').unmount();
    opened('MINE');
    await settled();
    expect(asked).toEqual(['Claim', 'Release', 'Claim']);
  });
});
