/** What a resolver knows of the request: who asks, loaders that live as long as it, and a way to set the cookie. */
import type { MeetingActor, Viewer } from '@aportes/domain/actor';

/** A live sign-in, with the person's standing in each meeting. */
export interface Identity {
  accountId: string;
  signInId: string;
  expiresAt: Date;
  participations: readonly MeetingActor[];
}

export class RequestContext {
  private readonly kept = new Map<symbol, unknown>();

  /** Whether a subscription asks only for what is the same for everybody of one standing. */
  asksAlike = false;

  constructor(
    readonly identity: Identity | null,
    /** Absent over the websocket, where no cookie can be set. */
    readonly setCookie: ((value: string | null) => void) | null,
    /** Where the request came from; a whole hall may share it. */
    readonly networkAddress: string | null = null,
  ) {}

  /** The person's standing in a meeting; null for the public. */
  viewerIn(meetingId: string): Viewer {
    return this.identity?.participations.find((one) => one.meetingId === meetingId) ?? null;
  }

  /** Drops what was kept: a subscription's context outlives many changes. */
  forget(): void {
    this.kept.clear();
  }

  /** One thing of a kind for each request, such as a batching loader. */
  once<T>(kind: symbol, make: () => T): T {
    if (!this.kept.has(kind)) this.kept.set(kind, make());
    return this.kept.get(kind) as T;
  }
}
