/** Reads of invitations, for those who manage the people of a meeting. */
import { Injectable } from '@nestjs/common';
import type { Keyset } from '../../platform/graphql/pages.js';
import { InvitationRepository, type InvitationRow } from './data/invitation.repository.js';

@Injectable()
export class InvitationQueries {
  constructor(private readonly invitations: InvitationRepository) {}

  async page(
    meetingId: string,
    { first, after }: Keyset,
  ): Promise<{ rows: InvitationRow[]; hasNextPage: boolean }> {
    const rows = await this.invitations.page(meetingId, after, first);
    return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
  }

  async count(meetingId: string): Promise<number> {
    return this.invitations.count(meetingId);
  }
}
