/** What each way of failing means for a command: sent again, waiting for a sign-in, or refused for good. */
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { newCache } from '../../lib/graphql/client';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { deliverThrough } from './deliver';

const entry: OutboxEntry = {
  id: '1',
  owner: 'account',
  thing: 'contribution/c',
  kind: 'retractEndorsement',
  input: { contributionId: 'c' },
  note: { text: '', language: 'es', place: '/', draft: null },
  storedAt: new Date(0),
  state: 'waiting',
  attempts: 0,
  answer: null,
};

type Outcome = ApolloLink.Result | Error;

async function delivered(outcome: Outcome, change: Partial<OutboxEntry> = {}) {
  let meantFor: unknown;
  const link = new ApolloLink((operation) => {
    meantFor = (operation.getContext()['headers'] as Record<string, string>)['aportes-account'];
    return new Observable((observer) => {
      if (outcome instanceof Error) return observer.error(outcome);
      observer.next(outcome);
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: newCache() });
  return { reply: await deliverThrough(client)({ ...entry, ...change }), meantFor };
}

const refusedAs = (code: string): ApolloLink.Result => ({
  errors: [{ message: code, extensions: { code } }],
});

const status = (statusCode: number) =>
  new ServerError('no', { response: { status: statusCode } as Response, bodyText: '' });

describe('a command that is delivered', () => {
  it('says for whom it was kept', async () => {
    expect((await delivered(refusedAs('INTERNAL'))).meantFor).toBe('account');
  });

  it.each<[string, Outcome, string]>([
    ['no network', new TypeError('Failed to fetch'), 'unanswered'],
    ['no answer in time', new DOMException('late', 'TimeoutError'), 'unanswered'],
    ['a server that fails', refusedAs('INTERNAL'), 'busy'],
    ['a proxy that fails', status(502), 'busy'],
    ['a server with too much to do', refusedAs('BUSY'), 'busy'],
    ['too much in a row', refusedAs('RATE_LIMITED'), 'busy'],
    ['a sign-in that is over', refusedAs('NOT_SIGNED_IN'), 'signed-out'],
    ['no permission', refusedAs('FORBIDDEN'), 'refused'],
    ['an operation the server does not know', refusedAs('GRAPHQL_VALIDATION_FAILED'), 'refused'],
    ['a body that is too large', status(413), 'refused'],
  ])('after %s', async (_, outcome, kind) => {
    expect((await delivered(outcome)).reply.kind).toBe(kind);
  });

  it('is refused when no version of the product knows it', async () => {
    expect((await delivered(refusedAs('INTERNAL'), { kind: 'applaud' })).reply.kind).toBe('refused');
  });
});
