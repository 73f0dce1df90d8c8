/** Proves that what a speaker answers is announced as done only when it was taken, and that a refusal is to be read. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { of, throwError } from 'rxjs';
import { newCache } from '../../lib/graphql/client';
import { Outbox } from '../../lib/outbox/outbox';
import { memoryStore } from '../../lib/outbox/test/memory-store';
import { OutboxProvider } from '../../lib/outbox/use-outbox';
import { routeOf } from '../../lib/router/route';
import { Router } from '../../lib/router/router';
import { RouterProvider } from '../../lib/router/use-router';
import { startWords } from '../../lib/words/words';
import { Announcer } from '../../ui/notice/announcer';
import { deliverThrough } from '../outbox/deliver';
import { CapturedAnswer, type CapturedAnswerProps } from './captured-answer';

const CAPTURED = {
  id: 'c',
  symbol: null,
  revisionNumber: 1,
  confirmation: 'AWAITED',
  abilities: { confirm: true, disown: true },
} as CapturedAnswerProps['contribution'];

const Frame = ({ children }: { children: React.ReactNode }) => children;
const router = new Router([routeOf('/*address', Frame, () => Promise.resolve(() => null))], () =>
  Promise.resolve(),
);

/** A network that is not there is no answer; else the server answers each command with its outcome. */
function server(outcome: object | null): ApolloClient {
  const link = new ApolloLink(({ operationName = '' }) =>
    outcome
      ? of({ data: { [operationName.charAt(0).toLowerCase() + operationName.slice(1)]: outcome } })
      : throwError(() => new TypeError('no network')),
  );
  return new ApolloClient({ link, cache: newCache() });
}

/** Presses a button where the server answers with an outcome, and tells how often it was asked to read again. */
async function press(name: string, outcome: object | null, store = memoryStore()): Promise<() => number> {
  const words = await startWords('es');
  const client = server(outcome);
  const outbox = new Outbox(store, deliverThrough(client));
  outbox.actAs('account');
  let done = 0;
  render(
    <I18nextProvider i18n={words}>
      <ApolloProvider client={client}>
        <OutboxProvider value={outbox}>
          <RouterProvider router={router}>
            <Announcer>
              <CapturedAnswer contribution={CAPTURED} onDone={() => (done += 1)} />
            </Announcer>
          </RouterProvider>
        </OutboxProvider>
      </ApolloProvider>
    </I18nextProvider>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name }));
  return () => done;
}

const STALE = { __typename: 'Stale', code: 'STALE', current: null };
const NOT_NOW = { __typename: 'NotAllowedNow', code: 'NOT_ALLOWED_NOW', status: 'DECLINED' };

describe('what a speaker answers', () => {
  afterEach(cleanup);

  it.each([
    ['Así lo dije', STALE, /Alguien cambió/],
    ['Así lo dije', NOT_NOW, /no es posible/],
    ['No lo dije yo', STALE, /Alguien cambió/],
    ['No lo dije yo', NOT_NOW, /no es posible/],
  ])('%s: a refusal is told as such, and what stands now is read', async (name, outcome, why) => {
    const done = await press(name, outcome);
    expect((await screen.findByRole('alert')).textContent).toMatch(why);
    expect(screen.getByRole('status').textContent).toBe('');
    await waitFor(() => expect(done()).toBe(1));
  });

  it.each([
    ['Así lo dije', /confirmado por quien habló/],
    ['No lo dije yo', /no es de la persona/],
  ])('%s: what was taken is announced', async (name, said) => {
    const done = await press(name, { __typename: 'UnseenPayload', contributionId: 'c' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(said));
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(done()).toBe(1));
  });

  it('waits on the device without a network, as one answer, and is not announced as done', async () => {
    const store = memoryStore();
    const done = await press('Así lo dije', null, store);
    await waitFor(() => expect(store.all()).toMatchObject([{ state: 'waiting', attempts: 1 }]));
    expect(store.all()[0]).toMatchObject({ kind: 'confirmIntervention', thing: 'contribution/c' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Así lo dije' })).toBeNull());
    expect(screen.getByRole('status').textContent).toBe('');
    expect(done()).toBe(0);
  });

  it('is not refused for good where the device keeps nothing and nobody answers', async () => {
    const store = memoryStore();
    store.add = () => Promise.reject(new Error('QuotaExceededError'));
    const done = await press('No lo dije yo', null, store);
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(screen.getByRole('button', { name: 'No lo dije yo' })).toBeTruthy();
    expect(done()).toBe(0);
  });
});
