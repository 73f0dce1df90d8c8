/** Proves how long undoing is offered on the desk: ten seconds, longer for whoever stands on it, and never by its key after that. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { newCache } from '../../../lib/graphql/client';
import { startWords } from '../../../lib/words/words';
import { UndoLine } from './undo-line';

const DECIDED = { decisionId: 'd', kind: 'ACCEPTED', symbol: 'SCL2017/T1/R-001', version: 2 } as const;
const client = new ApolloClient({ link: ApolloLink.empty(), cache: newCache() });
let words: Awaited<ReturnType<typeof startWords>>;

const line = (openId: string | null) => (
  <I18nextProvider i18n={words}>
    <ApolloProvider client={client}>
      <UndoLine decided={DECIDED} openId={openId} onUndone={() => {}} />
    </ApolloProvider>
  </I18nextProvider>
);
const button = () => screen.queryByRole('button', { name: 'Deshacer' });
const key = () => button()?.getAttribute('aria-keyshortcuts');
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

describe('undoing on the desk', () => {
  beforeEach(async () => {
    words = await startWords('es');
    jest.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('is offered for ten seconds; then its place is kept until something else is opened', () => {
    const { rerender } = render(line('next'));
    pass(9_999);
    expect(key()).toBe('U');
    pass(1);
    expect(key()).toBeNull();
    rerender(line('other'));
    expect(button()).toBeNull();
  });

  it('stays where something else is opened meanwhile', () => {
    const { rerender } = render(line('next'));
    rerender(line('other'));
    expect(key()).toBe('U');
  });

  it('stays for whoever stands on it', () => {
    render(line('next'));
    act(() => button()!.focus());
    pass(60_000);
    expect(key()).toBe('U');
    act(() => button()!.blur());
    expect(key()).toBeNull();
  });

  it('takes the focus where nothing else is open', () => {
    render(line(null));
    expect(document.activeElement).toBe(button());
  });
});
