/** Subscriptions over a websocket server of our own, held to the limits of HTTP and some more. */
import { Inject, Injectable, type OnModuleDestroy, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { bareRefusal, type BareRefusal } from '../http/bare-refusal.js';
import { isOurOrigin } from '../http/origins.js';
import { tokenInCookies } from '../http/sign-in-cookie.js';
import { SOCKET_LIMITS } from './limits.js';
import type { Identity } from './request-context.js';
import { subscribe } from './shared-execution.js';
import { safely, sending } from './shared-frames.js';
import { Sockets } from './sockets.js';
import { subscriptionOf } from './subscription.js';

type Greeted = { identity: Identity | null };
type Conversation = Context<undefined, Extra & Partial<Greeted>>;

@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: SOCKET_LIMITS.message,
    perMessageDeflate: false,
  });

  private readonly refuse: BareRefusal;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly conversations: Sockets,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.refuse = bareRefusal(config);
  }

  onApplicationBootstrap(): void {
    const server = this.httpServer();
    if (!server) return;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.upgrade(request, socket, head),
    );
    // A handshake that is none.
    this.sockets.on('wsClientError', (_error, socket) => this.refuse(socket, 400));
    const { schema } = this.schemaHost;
    useServer<undefined, Greeted>(
      {
        schema,
        subscribe,
        connectionInitWaitTimeout: SOCKET_LIMITS.greetingMs,
        onConnect: (context) => this.greet(context),
        onSubscribe: ({ extra, subscriptions }, _id, payload) =>
          subscriptionOf(schema, payload, extra.identity ?? null, Object.keys(subscriptions).length),
        onOperation: ({ extra: { socket } }, id, _payload, _args, results) =>
          Symbol.asyncIterator in results ? sending(socket, id, results) : undefined,
        onError: (_context, _id, _payload, errors) => safely(errors),
        isProd: true,
      },
      this.sockets,
      SOCKET_LIMITS.keepAliveMs,
    );
  }

  /**
   * Before Apollo drains the server, which would cut the sockets without a word. The door is shut first: who is told
   * that the server goes must not find it open, and be answered by one that ends before it is done.
   */
  async onModuleDestroy(): Promise<void> {
    this.httpServer()?.close();
    this.conversations.closeAll(this.sockets.clients);
    await new Promise((resolve) => this.sockets.close(resolve));
  }

  /** None in the worker and on the command line. */
  private httpServer(): Server | undefined {
    return this.adapter.httpAdapter?.getHttpServer() as Server | undefined;
  }

  /** A page of another origin cannot speak with the cookie of ours. */
  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    if (pathname !== '/graphql') return this.refuse(socket, 404);
    if (!isOurOrigin(request.headers.origin, this.config)) return this.refuse(socket, 403);
    this.sockets.handleUpgrade(request, socket, head, (client) => {
      this.sockets.emit('connection', client, request);
      quieten(client);
    });
  }

  private async greet({ extra }: Conversation): Promise<void> {
    const token = tokenInCookies(this.config.publicUrl, extra.request.headers.cookie);
    extra.identity = await this.conversations.greet(extra.socket, token);
  }
}

/** A client that breaks the rules of the protocol is cut off by `ws` itself; that is no news for the log. */
function quieten(client: WebSocket): void {
  client.removeAllListeners('error');
  client.on('error', () => {});
}
