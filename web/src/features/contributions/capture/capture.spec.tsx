/** Writing and sending: what stands in the way is said first, and a text sent twice is one contribution. */
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { newCache } from '../../../lib/graphql/client';
import { Outbox } from '../../../lib/outbox/outbox';
import { memoryStore } from '../../../lib/outbox/test/memory-store';
import { OutboxProvider } from '../../../lib/outbox/use-outbox';
import { startWords } from '../../../lib/words/words';
import { deliverThrough } from '../../outbox/deliver';
import { useCapture } from './use-capture';

const presets = { subregionIds: ['place'], attributionLevel: 'INSTITUTION' as const };

describe('sending a contribution', () => {
  let words: i18n;
  let sent: Record<string, unknown>[] = [];
  let answer: () => Observable<ApolloLink.Result>;
  let store = memoryStore();
  let outbox: Outbox;
  beforeEach(async () => {
    store = memoryStore();
    words = await startWords('en');
    sent = [];
    answer = () => new Observable((observer) => observer.error(new TypeError('no network')));
  });

  function capture() {
    const link = new ApolloLink(({ variables }) => {
      sent.push(variables['input'] as Record<string, unknown>);
      return answer();
    });
    const client = new ApolloClient({ link, cache: newCache() });
    outbox = new Outbox(store, deliverThrough(client));
    outbox.actAs('account');
    const options = {
      participantId: 'me',
      session: { id: 'session' },
      itemKind: 'THEMATIC_SESSION' as const,
      presets,
      place: '/m/x/sessions/6',
      onSent: () => {},
    };
    const { result } = renderHook(() => useCapture(options), {
      wrapper: ({ children }) => (
        <I18nextProvider i18n={words}>
          <ApolloProvider client={client}>
            <OutboxProvider value={outbox}>{children}</OutboxProvider>
          </ApolloProvider>
        </I18nextProvider>
      ),
    });
    return result;
  }

  it('names every missing field and sends nothing', async () => {
    const result = capture();
    await act(() => result.current.send());
    expect(result.current.attempt.fields.map(({ field, code }) => [field, code])).toEqual([
      ['text', 'REQUIRED'],
      ['addressees', 'REQUIRED'],
    ]);
    expect(sent).toEqual([]);
  });

  it('keeps what was sent without a network, empties the form, and sends the same contribution again', async () => {
    const result = capture();
    act(() => result.current.change({ text: 'Open one counter', addressees: ['STATES'] }));
    await act(() => result.current.send());
    await waitFor(() => expect(result.current.justSent).toMatchObject({ state: 'waiting', attempts: 1 }));
    expect(result.current.draft.text).toBe('');
    act(() => outbox.wake());
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({
      language: 'en',
      subregionIds: ['place'],
      attributionLevel: 'INSTITUTION',
    });
  });

  it('leaves the text in the form where the device keeps nothing and nobody answers', async () => {
    store.add = () => Promise.reject(new Error('QuotaExceededError'));
    const result = capture();
    act(() => result.current.change({ text: 'Open one counter', addressees: ['STATES'] }));
    await act(() => result.current.send());
    expect(result.current.attempt.failure).toBe('unanswered');
    expect(result.current.draft.text).toBe('Open one counter');
    await act(() => result.current.send());
    expect(sent[1]?.['id']).toBe(sent[0]?.['id']);
  });

  it('brings what was refused back into the form with the reason, and sends it under a new id only when asked to', async () => {
    answer = () =>
      new Observable((observer) => {
        observer.next({ data: { submitContribution: { __typename: 'IdReused', code: 'ID_REUSED' } } });
        observer.complete();
      });
    const result = capture();
    act(() => result.current.change({ text: 'Open two counters', addressees: ['STATES'] }));
    await act(() => result.current.send());
    await waitFor(() => expect(result.current.attempt.refusal).toBe('ID_REUSED'));
    expect(result.current.draft.text).toBe('Open two counters');
    expect(result.current.justSent).toBeNull();
    await act(() => result.current.sendAsAnother());
    expect(sent[1]?.['id']).not.toBe(sent[0]?.['id']);
    expect(sent[1]?.['text']).toBe('Open two counters');
  });
});
