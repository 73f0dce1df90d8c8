/** What somebody is writing and has not yet given: seen by nobody else, and gone once it is received. */
import { COUNT_LIMITS, TEXT_LIMITS } from '@aportes/domain/limits';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DRAFT_FORMS, type DraftForm } from '@aportes/domain/vocabulary';
import { HasChecks, lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const DRAFT_CHECKS: Checks = {
  draft__content_length: lengthWithin('content', TEXT_LIMITS.draft),
  draft__version_is_positive: 'version >= 1',
  draft__place_is_one_of_few: `place BETWEEN 1 AND ${COUNT_LIMITS.drafts}`,
};

const IN_A_SESSION = `(form IN ('CONTRIBUTION', 'INTERVENTION'))`;

/** Since there are drafts of what is written about a contribution. */
export const DRAFT_FORM_CHECKS: Checks = {
  draft__form_is_known: oneOf('form', DRAFT_FORMS),
  draft__contributions_are_for_a_session: `(session_id IS NOT NULL) = ${IN_A_SESSION}`,
  draft__answers_are_to_a_contribution: `(contribution_id IS NULL) = ${IN_A_SESSION}`,
};

@Entity('draft')
@HasChecks(DRAFT_CHECKS)
@HasChecks(DRAFT_FORM_CHECKS)
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'draft__contribution',
})
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'draft__session' })
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'draft__participant',
})
@Index('draft__places_are_its_owners', ['participantId', 'place'], { unique: true })
export class DraftEntity {
  /** The id of what it becomes. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'draft__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('text', { default: 'CONTRIBUTION' })
  form!: DraftForm;

  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  @Column('uuid', { name: 'contribution_id', nullable: true })
  contributionId!: string | null;

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
