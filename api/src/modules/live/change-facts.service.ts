/** Reads what changes are about, once for all who are told of them. */
import { FOR_WHOEVER_SAW } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { CommentQueries, type CommentRow } from '../comments/comment.queries.js';
import { ContributionQueries, type SharedContribution } from '../contributions/contribution.queries.js';
import type { MeetingType } from '../meetings/graphql/meeting.type.js';
import { ChangeRepository, type ChangeRow } from './data/change.repository.js';

/** The present state of everything that some changes of one meeting name. */
export interface ChangeFacts {
  meeting: MeetingType;
  contributions: ReadonlyMap<string, SharedContribution>;
  comments: ReadonlyMap<string, CommentRow>;
  /** Contributions that the public has seen at some time. */
  oncePublic: ReadonlySet<string>;
}

function named(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

@Injectable()
export class ChangeFactsService {
  constructor(
    private readonly changes: ChangeRepository,
    private readonly contributions: ContributionQueries,
    private readonly comments: CommentQueries,
  ) {}

  async of(meetingRead: Promise<MeetingType>, rows: readonly ChangeRow[]): Promise<ChangeFacts> {
    const contributionIds = named(rows.flatMap((row) => [row.contributionId, row.linkedContributionId]));
    const gone = rows.filter(({ type }) => FOR_WHOEVER_SAW.includes(type));
    const [meeting, contributions, comments, oncePublic] = await Promise.all([
      meetingRead,
      this.contributions.shared(contributionIds),
      this.comments.byIds(named(rows.map((row) => row.commentId))),
      this.changes.everAccepted(named(gone.map((row) => row.contributionId))),
    ]);
    return {
      meeting,
      contributions: new Map(contributions.map((one) => [one.row.id, one])),
      comments: new Map(comments.map((one) => [one.id, one])),
      oncePublic: new Set(oncePublic),
    };
  }
}
