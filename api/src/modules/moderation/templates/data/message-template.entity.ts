/** A message to authors that the desk of a meeting has saved; without words once it was removed. */
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../../platform/database/checks.js';
import { MESSAGE_TEMPLATE_CHECKS } from './message-template.constraints.js';

@Entity('message_template')
@HasChecks(MESSAGE_TEMPLATE_CHECKS)
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'message_template__meeting' })
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'message_template__keeper',
})
@Index('message_template__of_meeting', { synchronize: false })
@Index('message_template__by_keeper', ['participantId'])
export class MessageTemplateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_template__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  /** Whoever saved it last. */
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  purpose!: MessagePurpose;

  @Column('text')
  language!: Language;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
