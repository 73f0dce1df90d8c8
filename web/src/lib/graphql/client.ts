/** The one way to the server: queries and mutations over HTTP, subscriptions over the websocket. */
import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { POSSIBLE_TYPES } from '@aportes/graphql/generated/possible-types';
import { OperationTypeNode } from 'graphql';
import type { Connection } from '../connection/connection';
import type { Seen } from '../seen/seen';
import { seenLink } from '../seen/seen-link';
import { askedAtLink } from './asked-at';
import { liveSocket } from './live-socket';
import { notSignedInLink } from './not-signed-in';
import { NewestCache } from './newest-cache';
import { TYPE_POLICIES } from './type-policies';

export interface Server {
  client: ApolloClient;
  /** Closes the websocket, which then opens again with the cookie of the moment. */
  reopenSocket: () => void;
}

const isSubscription = ({ operationType }: ApolloLink.Operation) =>
  operationType === OperationTypeNode.SUBSCRIPTION;

export function newCache(): NewestCache {
  return new NewestCache({ typePolicies: TYPE_POLICIES, possibleTypes: POSSIBLE_TYPES });
}

export function connectServer(connection: Connection, seen: Seen): Server {
  const socket = liveSocket(`${location.origin.replace(/^http/, 'ws')}/graphql`, connection);
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  const client = new ApolloClient({
    link: askedAtLink().concat(
      ApolloLink.split(
        isSubscription,
        new GraphQLWsLink(socket),
        ApolloLink.from([notSignedInLink(), seenLink(seen), http]),
      ),
    ),
    cache: newCache(),
    // What is asked anew because something changed must not be given the answer that was on its way before.
    queryDeduplication: false,
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: false } },
  });
  return { client, reopenSocket: () => socket.terminate() };
}
