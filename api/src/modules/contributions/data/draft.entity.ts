/** What somebody is writing and has not yet given: seen by nobody else, and gone once it is received. */
import { COUNT_LIMITS, TEXT_LIMITS } from '@aportes/domain/limits';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks, lengthWithin, type Checks } from '../../../platform/database/checks.js';

export const DRAFT_CHECKS: Checks = {
  draft__content_length: lengthWithin('content', TEXT_LIMITS.draft),
  draft__version_is_positive: 'version >= 1',
  draft__place_is_one_of_few: `place BETWEEN 1 AND ${COUNT_LIMITS.drafts}`,
};

@Entity('draft')
@HasChecks(DRAFT_CHECKS)
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'draft__session' })
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'draft__participant',
})
@Index('draft__places_are_its_owners', ['participantId', 'place'], { unique: true })
export class DraftEntity {
  /** The id of the contribution that it becomes. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'draft__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  /** Nobody has more drafts than places. */
  @Column('integer')
  place!: number;

  @Column('integer')
  version!: number;

  /** As the form keeps it; only the form reads it. */
  @Column('text')
  content!: string;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt!: Date;
}
