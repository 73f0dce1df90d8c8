/** People who listen to everything that they can be told of some meetings, and what they have heard. */
import type { Client } from 'graphql-ws';
import { follow, type Following } from './follow.js';
import type { Person } from './person.js';
import type { Question } from './whole-schema.js';

type Json = Record<string, unknown>;

/** Between two things that happen, so that everybody can be told of the first (milliseconds). */
const PAUSE_MS = 500;

export class Listeners {
  private readonly clients: Client[] = [];
  private readonly heard: { name: string; following: Following<Json> }[] = [];

  listen(person: Person, questions: readonly Question[], meetingId: string): void {
    const client = person.connect();
    this.clients.push(client);
    for (const { name, document } of questions) {
      const following = follow<Json>(client, document, { meetingId });
      this.heard.push({ name: `${name} ${meetingId}`, following });
    }
  }

  /** @param poke makes something happen in one meeting, until everybody who listens to it is told */
  async hear(meetingId: string, poke: () => Promise<unknown>): Promise<void> {
    const all = this.heard.filter(({ name }) => name === `meetingChanged ${meetingId}`);
    while (all.some(({ following }) => following.seen.length === 0)) {
      await poke();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** Everything, once nobody is told of anything more. */
  async all(): Promise<string[]> {
    const seen = (): Json[] => this.heard.flatMap(({ following }) => following.seen);
    for (let before = -1; before < seen().length;) {
      before = seen().length;
      await new Promise((resolve) => setTimeout(resolve, 2 * PAUSE_MS));
    }
    for (const client of this.clients) await client.dispose();
    return seen().map((one) => JSON.stringify(one));
  }
}
