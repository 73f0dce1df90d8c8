/** The agenda of a meeting, and the sessions among its items: those that take inputs. */
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import type { AgendaItemKind, Moderation, SessionStatus } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { AGENDA_ITEM_CHECKS, SESSION_CHECKS, SUPPORT_CHECKS } from './meeting.constraints.js';

export interface StoredSpeaker {
  name: string;
  role: LocalizedText | null;
}

@Entity('agenda_item')
@HasChecks(AGENDA_ITEM_CHECKS)
@Unique('agenda_item__id_in_meeting', ['meetingId', 'id'])
@Unique('agenda_item__position_is_unique', ['meetingId', 'position'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'agenda_item__meeting' })
@ForeignKey('theme', ['meetingId', 'themeId'], ['meetingId', 'id'], { name: 'agenda_item__theme' })
export class AgendaItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  kind!: AgendaItemKind;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('date', { nullable: true })
  day!: string | null;

  @Column('uuid', { name: 'theme_id', nullable: true })
  themeId!: string | null;

  @Column('jsonb', { default: [] })
  speakers!: StoredSpeaker[];
}

@Entity('session')
@HasChecks(SESSION_CHECKS)
@HasChecks(SUPPORT_CHECKS)
@Unique('session__one_each_item', ['agendaItemId'])
@Unique('session__id_in_meeting', ['meetingId', 'id'])
@ForeignKey('agenda_item', ['meetingId', 'agendaItemId'], ['meetingId', 'id'], {
  name: 'session__agenda_item',
})
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId!: string;

  @Column('text', { default: 'SCHEDULED' })
  status!: SessionStatus;

  @Column('text', { default: 'PRE' })
  moderation!: Moderation;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  /** Whether nobody is told who supports what was given to it. */
  @Column('boolean', { name: 'support_hidden', default: false })
  supportIsHidden!: boolean;
}
