/** A meeting as stored, with the process and phase it belongs to and the counter of its changes. */
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import type { AttributionLevel, Language, PhaseKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { MEETING_CHECKS, PHASE_CHECKS } from './meeting.constraints.js';

export interface StoredPlace {
  venue: LocalizedText | null;
  city: string;
  countryCode: string;
}

export interface StoredMandate {
  symbol: string | null;
  title: LocalizedText;
}

@Entity('process')
@Unique('process__slug_is_unique', ['slug'])
export class ProcessEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'process__pk' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('jsonb')
  name!: LocalizedText;
}

@Entity('meeting_phase')
@HasChecks(PHASE_CHECKS)
@Unique('meeting_phase__one_of_a_kind', ['processId', 'kind'])
@ForeignKey('process', ['processId'], ['id'], { name: 'meeting_phase__process' })
export class MeetingPhaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_phase__pk' })
  id!: string;

  @Column('uuid', { name: 'process_id' })
  processId!: string;

  @Column('text')
  kind!: PhaseKind;

  @Column('jsonb')
  name!: LocalizedText;
}

@Entity('meeting')
@HasChecks(MEETING_CHECKS)
@Unique('meeting__slug_is_unique', ['slug'])
@Unique('meeting__symbol_prefix_is_unique', ['symbolPrefix'])
@Unique('meeting__join_code_is_unique', ['joinCode'])
@ForeignKey('meeting_phase', ['phaseId'], ['id'], { name: 'meeting__phase' })
@ForeignKey('agenda_item', ['id', 'currentAgendaItemId'], ['meetingId', 'id'], {
  name: 'meeting__current_agenda_item',
})
export class MeetingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting__pk' })
  id!: string;

  @Column('uuid', { name: 'phase_id' })
  phaseId!: string;

  @Column('text')
  slug!: string;

  @Column('text', { name: 'symbol_prefix' })
  symbolPrefix!: string;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb')
  place!: StoredPlace;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('jsonb', { default: [] })
  organizers!: LocalizedText[];

  @Column('jsonb', { default: [] })
  mandates!: StoredMandate[];

  @Column('jsonb', { nullable: true })
  aim!: LocalizedText | null;

  @Column('jsonb', { default: [] })
  objectives!: LocalizedText[];

  @Column('text', { array: true })
  languages!: Language[];

  @Column('text', { name: 'attribution_default' })
  attributionDefault!: AttributionLevel;

  @Column('text', { name: 'join_code', nullable: true })
  joinCode!: string | null;

  @Column('boolean', { name: 'join_open', default: true })
  joinOpen!: boolean;

  /** "Now": set by the secretariat, never guessed from the clock. */
  @Column('uuid', { name: 'current_agenda_item_id', nullable: true })
  currentAgendaItemId!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

@Entity('meeting_counter')
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'meeting_counter__meeting' })
export class MeetingCounterEntity {
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'meeting_counter__pk' })
  meetingId!: string;

  @Column('integer', { name: 'event_seq', default: 0 })
  eventSeq!: number;
}
