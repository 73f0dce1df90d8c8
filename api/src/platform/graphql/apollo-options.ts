/** How GraphQL is answered over HTTP: who asks, within which limits, and what of an error is told. */
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Authenticator } from '../access/authenticator.js';
import type { Config } from '../config/config.js';
import { signInCookie, tokenInCookies } from '../http/sign-in-cookie.js';
import { safeError } from './error-format.js';
import { QUERY_LIMITS } from './limits.js';
import { demandAffordable, VALIDATION_RULES } from './query-limits.js';
import { RequestContext, type Identity } from './request-context.js';

const affordableOnly: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document: query, operationName, request: { variables } }) => {
        demandAffordable(schema, { query, operationName, variables });
        return Promise.resolve();
      },
    }),
};

/** Executed like a query, a subscription would fail as if the fault were ours. */
const subscriptionsElsewhere: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        const message = 'Subscriptions are answered over the websocket.';
        throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
      },
    }),
};

/** Header with the account for which a device kept a command: whoever signed in there since then is not taken for it. */
const MEANT_FOR = 'aportes-account';

function ifMeant(holder: Identity | null, account: string | string[] | undefined): Identity | null {
  return account === undefined || holder?.accountId === account ? holder : null;
}

export function apolloOptions(authenticator: Authenticator, { publicUrl }: Config): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: true,
    graphiql: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: VALIDATION_RULES,
    plugins: [ApolloServerPluginCacheControlDisabled(), affordableOnly, subscriptionsElsewhere],
    formatError: safeError,
    context: async ({ req, res }: { req: Request; res: Response }) => {
      const holder = await authenticator.authenticate(tokenInCookies(publicUrl, req.headers.cookie));
      const identity = ifMeant(holder, req.headers[MEANT_FOR]);
      const setCookie = (token: string | null) =>
        void res.setHeader('Set-Cookie', signInCookie(publicUrl, token));
      return new RequestContext(identity, setCookie, req.ip ?? null);
    },
  };
}
