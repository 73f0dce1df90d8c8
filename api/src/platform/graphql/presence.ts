/** How many people of a meeting are connected to this process: a number, and nothing by which to tell who they are. */
import { Injectable } from '@nestjs/common';
import type { Identity } from './request-context.js';

@Injectable()
export class Presence {
  /** By meeting, how many websockets each participant has open. */
  private readonly sockets = new Map<string, Map<string, number>>();

  /** Somebody has come, on one more device or in one more tab; call the answer when that one goes. */
  come({ participations }: Identity): () => void {
    for (const { meetingId, participantId } of participations) this.count(meetingId, participantId, 1);
    return () => {
      for (const { meetingId, participantId } of participations) this.count(meetingId, participantId, -1);
    };
  }

  /** Each person once. */
  in(meetingId: string): number {
    return this.sockets.get(meetingId)?.size ?? 0;
  }

  private count(meetingId: string, participantId: string, step: 1 | -1): void {
    const people = this.sockets.get(meetingId) ?? new Map<string, number>();
    const open = (people.get(participantId) ?? 0) + step;
    if (open > 0) people.set(participantId, open);
    else people.delete(participantId);
    if (people.size > 0) this.sockets.set(meetingId, people);
    else this.sockets.delete(meetingId);
  }
}
