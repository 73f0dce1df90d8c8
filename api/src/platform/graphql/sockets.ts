/** The open websockets: who is behind each, and closing those whose sign-in ended, expired or changed. */
import { Injectable } from '@nestjs/common';
import type { WebSocket } from 'ws';
import { Authenticator, SIGN_IN_CHANNEL } from '../access/authenticator.js';
import { DatabaseChannel } from '../events/database-channel.js';
import { SOCKET_LIMITS } from './limits.js';
import { Presence } from './presence.js';
import type { Identity } from './request-context.js';

/** "Forbidden" in graphql-transport-ws: the client may come back, and is then asked again who it is. */
const SIGN_IN_OVER = 4403;
const GOING_AWAY = 1001;

interface Conversation {
  socket: WebSocket;
  token: string | null;
  identity: Identity | null;
  timers: NodeJS.Timeout[];
}

function standing(identity: Identity | null): string {
  return JSON.stringify([identity?.signInId, identity?.participations]);
}

@Injectable()
export class Sockets {
  private readonly open = new Map<WebSocket, Conversation>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly presence: Presence,
    channel: DatabaseChannel,
  ) {
    channel.on(SIGN_IN_CHANNEL, (signInId) => this.close((one) => one.identity?.signInId === signInId));
    channel.onGap(() => void this.checkAll());
  }

  /** Begins a conversation with whoever holds the cookie. */
  async greet(socket: WebSocket, token: string | null): Promise<Identity | null> {
    const identity = await this.authenticator.authenticate(token);
    // It may have gone while it was asked who it is.
    if (socket.readyState !== socket.OPEN) return identity;
    const conversation: Conversation = { socket, token, identity, timers: [] };
    this.open.set(socket, conversation);
    socket.once('close', () => this.forget(conversation));
    if (identity) {
      socket.once('close', this.presence.come(identity));
      this.watch(conversation, identity);
    }
    return identity;
  }

  /** Also those that have not said yet who they are. */
  closeAll(sockets: Iterable<WebSocket>): void {
    for (const socket of sockets) farewell(socket, GOING_AWAY, 'Going away');
  }

  private watch(conversation: Conversation, { expiresAt }: Identity): void {
    const { socket, timers } = conversation;
    const over = () => farewell(socket, SIGN_IN_OVER, 'Sign-in is over');
    timers.push(setTimeout(over, Math.max(0, expiresAt.getTime() - Date.now())));
    timers.push(setInterval(() => void this.check(conversation), SOCKET_LIMITS.checkedAgainMs));
  }

  private async checkAll(): Promise<void> {
    for (const conversation of [...this.open.values()]) await this.check(conversation);
  }

  /** A notice can be missed; the database knows. */
  private async check(conversation: Conversation): Promise<void> {
    const now = await this.authenticator.authenticate(conversation.token).catch(() => null);
    if (standing(now) !== standing(conversation.identity))
      farewell(conversation.socket, SIGN_IN_OVER, 'Sign-in is over');
  }

  private close(chosen: (conversation: Conversation) => boolean): void {
    for (const conversation of this.open.values())
      if (chosen(conversation)) farewell(conversation.socket, SIGN_IN_OVER, 'Sign-in is over');
  }

  private forget({ socket, timers }: Conversation): void {
    this.open.delete(socket);
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Asks the other side to close, and cuts where it does not. */
function farewell(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), SOCKET_LIMITS.farewellMs).unref();
}
