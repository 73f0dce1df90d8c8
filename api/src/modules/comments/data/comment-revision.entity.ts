/** An earlier version of a comment, as it stood until its author edited it. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { COMMENT_REVISION_CHECKS } from './comment.constraints.js';

@Entity('comment_revision')
@HasChecks(COMMENT_REVISION_CHECKS)
@ForeignKey('comment', ['commentId'], ['id'], { name: 'comment_revision__comment' })
export class CommentRevisionEntity {
  @PrimaryColumn('uuid', { name: 'comment_id', primaryKeyConstraintName: 'comment_revision__pk' })
  commentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'comment_revision__pk' })
  number!: number;

  @Column('text')
  language!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
