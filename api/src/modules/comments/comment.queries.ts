/** Reads of comments: pages under a contribution, and single ones for whoever follows live. */
import { Injectable } from '@nestjs/common';
import type { Position } from '../../kernel/page.js';
import { isUuid } from '../../kernel/field-refusals.js';
import { CommentRepository, type CommentRow } from './data/comment.repository.js';

export type { CommentRow };

@Injectable()
export class CommentQueries {
  constructor(private readonly comments: CommentRepository) {}

  /** One row more than asked for tells that there are further ones. */
  async page(contributionId: string, first: number, after: Position | null): Promise<CommentRow[]> {
    return this.comments.page(contributionId, first, after);
  }

  async count(contributionId: string): Promise<number> {
    return this.comments.count(contributionId);
  }

  async pageOf(participantId: string, first: number, after: Position | null): Promise<CommentRow[]> {
    return this.comments.pageOf(participantId, first, after);
  }

  async countOf(participantId: string): Promise<number> {
    return this.comments.countOf(participantId);
  }

  /** The people who speak in each discussion, numbered as they first spoke. */
  async speakers(contributionIds: readonly string[]): Promise<ReadonlyMap<string, number>[]> {
    const rows = await this.comments.speakers(contributionIds);
    return contributionIds.map(
      (id) =>
        new Map(
          rows.filter((row) => row.contributionId === id).map((row) => [row.participantId, row.number]),
        ),
    );
  }

  async byIds(ids: readonly string[]): Promise<CommentRow[]> {
    return ids.length === 0 ? [] : this.comments.byIds(ids);
  }

  async byId(id: string): Promise<CommentRow | null> {
    return isUuid(id) ? ((await this.comments.byIds([id.toLowerCase()]))[0] ?? null) : null;
  }
}
