/** GraphQL over HTTP and, for subscriptions, over the websocket. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { Authenticator } from '../access/authenticator.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { apolloOptions } from './apollo-options.js';
import { SocketServer } from './socket-server.js';
import { Sockets } from './sockets.js';

@Module({})
export class ApiModule {
  /** @param identity the module that provides the authenticator */
  static authenticatedBy(identity: Type): DynamicModule {
    const graphql = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [identity],
      inject: [Authenticator, CONFIG],
      useFactory: (authenticator: Authenticator, config: Config) => apolloOptions(authenticator, config),
    });
    return {
      module: ApiModule,
      imports: [identity, graphql],
      providers: [SocketServer, Sockets],
      exports: [graphql],
    };
  }
}
