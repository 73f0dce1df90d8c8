/** The changes of one meeting: live over the websocket, asked for after every gap, polled where there is none; where data are saved, only when the person asks. */
import type { ApolloClient } from '@apollo/client';
import {
  ChangesSinceDocument,
  KnownSeqFragmentDoc,
  MeetingChangedDocument,
  type ChangePartsFragment,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import type { Connection } from '../../lib/connection/connection';
import { saving } from '../../lib/saving/saving';
import { ChangeOrder } from './change-order';

/** A live change brings the contribution along, as the viewer sees it now; one that was asked for afterwards does not. */
export type MeetingChange = ChangePartsFragment & { contribution?: ContributionCardFragment | null };
export type OnMeetingChange = (change: MeetingChange) => void;

const POLL_MS = 15_000;
/** The server begins to listen a moment after the websocket opens; what falls in between is asked for then. */
const SETTLE_MS = 2_000;
/** While missed changes are asked for, later ones wait: on a line that swallows the question they would for ever. */
const ANSWER_MS = 8_000;

export class MeetingFeed {
  private readonly listeners = new Set<OnMeetingChange>();
  private readonly order: ChangeOrder<MeetingChange>;
  private readonly ends: (() => void)[] = [];
  private subscription: { unsubscribe(): void } | null = null;
  private unwatch: (() => void) | undefined;

  constructor(
    private readonly client: ApolloClient,
    private readonly connection: Connection,
    private readonly meetingId: string,
  ) {
    const id = client.cache.identify({ __typename: 'Meeting', id: meetingId });
    const known = id ? client.readFragment({ id, fragment: KnownSeqFragmentDoc }) : null;
    this.order = new ChangeOrder<MeetingChange>({
      from: known?.seq ?? 0,
      ask: (seq) => this.ask(seq),
      deliver: (change) => {
        for (const listener of [...this.listeners]) listener(change);
      },
    });
  }

  add(listener: OnMeetingChange): void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.begin();
  }

  /** True when nobody is left. */
  remove(listener: OnMeetingChange): boolean {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return false;
    this.stop();
    this.unwatch?.();
    return true;
  }

  /** Asks for what is new, now. @returns whether there was an answer */
  async look(): Promise<boolean> {
    await this.order.catchUp();
    return !this.order.isBehind();
  }

  private async ask(seq: number) {
    const { data } = await this.client.query({
      query: ChangesSinceDocument,
      variables: { meetingId: this.meetingId, seq },
      fetchPolicy: 'network-only',
      context: { fetchOptions: { signal: AbortSignal.timeout(ANSWER_MS) } },
    });
    if (!data) throw new Error('No answer.');
    return data.changesSince;
  }

  /** Follows the meeting, or stops following it, as the person chooses to save data or not. */
  private begin(): void {
    const follow = () => {
      this.stop();
      if (!saving.isOn()) this.start();
    };
    this.unwatch = saving.watch(() => {
      follow();
      if (!saving.isOn()) void this.order.catchUp();
    });
    follow();
  }

  private start(): void {
    const catchUp = () => void this.order.catchUp();
    const seen = () => document.visibilityState === 'visible' && catchUp();
    const poll = setInterval(() => this.lookAgain(), POLL_MS);
    let settle: ReturnType<typeof setTimeout> | undefined;
    document.addEventListener('visibilitychange', seen);
    this.ends.push(
      () => clearInterval(poll),
      () => clearTimeout(settle),
      () => document.removeEventListener('visibilitychange', seen),
      this.connection.onConnected(() => {
        catchUp();
        clearTimeout(settle);
        settle = setTimeout(catchUp, SETTLE_MS);
      }),
    );
    this.subscribe();
  }

  private subscribe(): void {
    const ended = () => {
      this.subscription = null;
    };
    this.subscription = this.client
      .subscribe({ query: MeetingChangedDocument, variables: { meetingId: this.meetingId } })
      .subscribe({
        next: ({ data }) => {
          if (data) this.order.receive(data.meetingChanged);
        },
        error: ended,
        complete: ended,
      });
  }

  /** Where changes do not arrive by themselves they are asked for, and the subscription is tried again. */
  private lookAgain(): void {
    if (this.connection.current().live && this.subscription && !this.order.isBehind()) return;
    void this.order.catchUp();
    if (!this.subscription) this.subscribe();
  }

  private stop(): void {
    this.subscription?.unsubscribe();
    this.subscription = null;
    for (const end of this.ends.splice(0)) end();
  }
}
