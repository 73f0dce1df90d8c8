/** Proves that what a speaker answers is announced as done only when it was taken, and that a refusal is to be read. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { of } from 'rxjs';
import { newCache } from '../../lib/graphql/client';
import { startWords } from '../../lib/words/words';
import { Announcer } from '../../ui/notice/announcer';
import { CapturedAnswer, type CapturedAnswerProps } from './captured-answer';

const CAPTURED = {
  id: 'c',
  revisionNumber: 1,
  confirmation: 'AWAITED',
  abilities: { confirm: true, disown: true },
} as CapturedAnswerProps['contribution'];

/** Presses a button where the server answers with an outcome, and tells how often it was asked to read again. */
async function press(name: string, outcome: object): Promise<() => number> {
  const words = await startWords('es');
  const link = new ApolloLink(({ operationName = '' }) =>
    of({ data: { [operationName.charAt(0).toLowerCase() + operationName.slice(1)]: outcome } }),
  );
  let done = 0;
  render(
    <I18nextProvider i18n={words}>
      <ApolloProvider client={new ApolloClient({ link, cache: newCache() })}>
        <Announcer>
          <CapturedAnswer contribution={CAPTURED} onDone={() => (done += 1)} />
        </Announcer>
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
    expect(done()).toBe(1);
  });

  it.each([
    ['Así lo dije', /confirmado por quien habló/],
    ['No lo dije yo', /no es de la persona/],
  ])('%s: what was taken is announced', async (name, said) => {
    const done = await press(name, { __typename: 'UnseenPayload', contributionId: 'c' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(said));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(done()).toBe(1);
  });
});
