/** The next number of each series of symbols in a meeting. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('symbol_counter')
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'symbol_counter__meeting' })
export class SymbolCounterEntity {
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'symbol_counter__pk' })
  meetingId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'symbol_counter__pk' })
  series!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'symbol_counter__pk' })
  letter!: string;

  @Column('integer')
  next!: number;
}
