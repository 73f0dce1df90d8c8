/** Everything around the pages: server, connection, words, announcements, addresses. */
import { ApolloProvider } from '@apollo/client/react';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { DeviceOwner } from '../features/outbox/device-owner';
import type { Connection } from '../lib/connection/connection';
import { ConnectionProvider } from '../lib/connection/use-connection';
import type { Server } from '../lib/graphql/client';
import { StartAgainProvider } from '../lib/graphql/use-another-person';
import type { OutboxApi } from '../lib/outbox/late-outbox';
import { OutboxProvider } from '../lib/outbox/use-outbox';
import type { Router } from '../lib/router/router';
import { RouterProvider } from '../lib/router/use-router';
import type { Seen } from '../lib/seen/seen';
import { SeenProvider } from '../lib/seen/use-seen';
import { Announcer } from '../ui/notice/announcer';
import { CurrentPage } from './current-page';
import { ErrorBoundary } from './error-boundary';

export interface AppProps {
  words: i18n;
  router: Router;
  server: Server;
  connection: Connection;
  outbox: OutboxApi;
  seen: Seen;
  /** Once somebody else, or nobody, is signed in. */
  startAgain: () => Promise<void>;
}

export function App({ words, router, server, connection, outbox, seen, startAgain }: AppProps) {
  return (
    <I18nextProvider i18n={words}>
      <ErrorBoundary>
        <ConnectionProvider value={connection}>
          <ApolloProvider client={server.client}>
            <SeenProvider value={seen}>
              <OutboxProvider value={outbox}>
                <StartAgainProvider value={startAgain}>
                  <Announcer>
                    <DeviceOwner />
                    <RouterProvider router={router}>
                      <CurrentPage />
                    </RouterProvider>
                  </Announcer>
                </StartAgainProvider>
              </OutboxProvider>
            </SeenProvider>
          </ApolloProvider>
        </ConnectionProvider>
      </ErrorBoundary>
    </I18nextProvider>
  );
}
