/** Reads of who takes part in a meeting, for those who manage its people. */
import { Injectable } from '@nestjs/common';
import type { Keyset } from '../../platform/graphql/pages.js';
import { StandingRepository, type ListedParticipant } from './data/standing.repository.js';

export type { ListedParticipant };

@Injectable()
export class ParticipantQueries {
  constructor(private readonly standings: StandingRepository) {}

  async page(
    meetingId: string,
    { first, after }: Keyset,
  ): Promise<{ rows: ListedParticipant[]; hasNextPage: boolean }> {
    const rows = await this.standings.page(meetingId, after, first);
    return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
  }

  async listed(meetingId: string, participantId: string): Promise<ListedParticipant | null> {
    return this.standings.listed(meetingId, participantId);
  }

  async count(meetingId: string): Promise<number> {
    return this.standings.count(meetingId);
  }
}
