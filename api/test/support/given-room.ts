/** A desk's room in which real texts are written by many, and accepted, supported and talked about before anything is done. */
import { beforeAll, expect } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { DeskRoom } from './desk-room.js';
import { givenLines } from './given-files.js';

/** What several States said in the same words, and which of them did. */
export interface Cluster {
  text: string;
  members: string[];
}

export interface Given {
  id: string;
  version: number;
  text: string;
}

const DONE = { outcome: 'DONE' };

export const givenClusters = (): Cluster[] =>
  givenLines('duplicates-identical-clusters.jsonl').map((line) => JSON.parse(line) as Cluster);

export class GivenRoom extends DeskRoom {
  private people!: MeetingActor[];

  constructor(name: string) {
    super(name);
    beforeAll(async () => {
      this.people = await Promise.all(Array.from({ length: 9 }, () => this.world.person()));
    });
  }

  readonly someone = (at: number): MeetingActor => this.people[at % this.people.length]!;

  /** Each by another person; every second one is accepted, and talked about. */
  async given(text: string, at: number): Promise<Given> {
    const words = { kind: 'PRIORITY', language: 'en', text } as const;
    if (at % 2 === 1) return { id: await this.submitted(this.someone(at), words), version: 1, text };
    const id = await this.accepted(this.someone(at), words);
    await this.talk(id, this.someone(at + 1), this.someone(at + 2));
    return { id, version: 2, text };
  }

  /** By two who are not its author; answers with the ids of what was said. */
  async talk(contributionId: string, endorser: MeetingActor, commenter: MeetingActor): Promise<string[]> {
    const [endorsementId, commentId] = [newId(), newId()];
    expect(await this.endorse(endorser, contributionId, endorsementId)).toMatchObject(DONE);
    expect(await this.comment(commenter, contributionId, commentId)).toMatchObject(DONE);
    return [endorsementId, commentId];
  }

  async takenBack(decision: { decisionId: string; expectedVersion: number }): Promise<void> {
    expect(await this.undone(decision)).toMatchObject(DONE);
  }

  async expectExactCounts(): Promise<void> {
    const wrong = await this.database.owner.query<unknown[]>(
      `SELECT c.id FROM contribution c WHERE c.meeting_id = $1 AND (c.comment_count, c.endorsement_count) <> (
         (SELECT count(*) FROM comment m WHERE m.contribution_id = c.id AND m.status = 'VISIBLE'),
         (SELECT count(*) FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL))`,
      [this.world.meetingId],
    );
    expect(wrong).toEqual([]);
  }
}
