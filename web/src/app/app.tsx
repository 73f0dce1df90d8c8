/** Everything around the pages: server, connection, words, announcements, addresses. */
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { Connection } from '../lib/connection/connection';
import { ConnectionProvider } from '../lib/connection/use-connection';
import type { Server } from '../lib/graphql/client';
import { ReopenSocketProvider } from '../lib/graphql/use-another-person';
import { Announcer } from '../ui/notice/announcer';
import { ErrorBoundary } from './error-boundary';
import { router } from './router';

export interface AppProps {
  words: i18n;
  server: Server;
  connection: Connection;
}

export function App({ words, server, connection }: AppProps) {
  return (
    <I18nextProvider i18n={words}>
      <ErrorBoundary>
        <ConnectionProvider value={connection}>
          <ApolloProvider client={server.client}>
            <ReopenSocketProvider value={server.reopenSocket}>
              <Announcer>
                <RouterProvider router={router} />
              </Announcer>
            </ReopenSocketProvider>
          </ApolloProvider>
        </ConnectionProvider>
      </ErrorBoundary>
    </I18nextProvider>
  );
}
