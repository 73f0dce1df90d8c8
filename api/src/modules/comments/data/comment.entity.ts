/** A comment or question on a contribution, or a reply to one. */
import type { CommentKind, CommentStatus } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  ANSWER_CHECKS,
  COMMENT_CHECKS,
  IMPORTED_COMMENT_CHECKS,
  REPLY_CHECKS,
} from './comment.constraints.js';

@Entity('comment')
@HasChecks(COMMENT_CHECKS)
@HasChecks(REPLY_CHECKS)
@HasChecks(ANSWER_CHECKS)
@HasChecks(IMPORTED_COMMENT_CHECKS)
@Unique('comment__id_in_contribution', ['contributionId', 'id'])
@Unique('comment__id_in_thread', ['parentId', 'id'])
@Unique('comment__external_id_is_unique', ['meetingId', 'externalId'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'comment__contribution',
})
@ForeignKey('comment', ['contributionId', 'parentId'], ['contributionId', 'id'], { name: 'comment__parent' })
@ForeignKey('comment', ['parentId', 'inReplyToId'], ['parentId', 'id'], { name: 'comment__in_reply_to' })
@ForeignKey('comment', ['id', 'acceptedAnswerId'], ['parentId', 'id'], {
  name: 'comment__accepted_answer_is_a_reply',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'comment__participant',
})
@Index('comment__by_participant', { synchronize: false })
@Index('comment__all_of_participant', ['participantId', 'createdAt', 'id'])
@Index('comment__oldest_first', ['contributionId', 'createdAt', 'id'])
export class CommentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('uuid', { name: 'in_reply_to_id', nullable: true })
  inReplyToId!: string | null;

  @Column('uuid', { name: 'accepted_answer_id', nullable: true })
  acceptedAnswerId!: string | null;

  @Column('uuid', { name: 'accepted_by_id', nullable: true })
  acceptedById!: string | null;

  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('text')
  kind!: CommentKind;

  @Column('text', { default: 'VISIBLE' })
  status!: CommentStatus;

  @Column('text')
  language!: string;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('text', { name: 'submission_digest', nullable: true })
  submissionDigest!: string | null;

  /** What it replies to, by its id in the source, where that was not there. */
  @Column('text', { name: 'missing_parent', nullable: true })
  missingParent!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
