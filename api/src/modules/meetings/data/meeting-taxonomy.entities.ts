/** The themes and subregions of one meeting: its own, so that another meeting may have others. */
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('theme')
@Unique('theme__id_in_meeting', ['meetingId', 'id'])
@Unique('theme__code_is_unique', ['meetingId', 'code'])
@Unique('theme__position_is_unique', ['meetingId', 'position'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'theme__meeting' })
export class ThemeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'theme__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  numeral!: string;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb', { name: 'short_title' })
  shortTitle!: LocalizedText;
}

@Entity('subregion')
@Unique('subregion__id_in_meeting', ['meetingId', 'id'])
@Unique('subregion__code_is_unique', ['meetingId', 'code'])
@Unique('subregion__position_is_unique', ['meetingId', 'position'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'subregion__meeting' })
export class SubregionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'subregion__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('text')
  code!: string;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  name!: LocalizedText;

  @Column('jsonb')
  abbreviation!: LocalizedText;
}

/** A State may stand in two subregions. */
@Entity('subregion_country')
@ForeignKey('subregion', ['meetingId', 'subregionId'], ['meetingId', 'id'], {
  name: 'subregion_country__subregion',
})
@ForeignKey('country', ['countryCode'], ['alpha2'], { name: 'subregion_country__country' })
@Index('subregion_country__by_country', ['meetingId', 'countryCode'])
export class SubregionCountryEntity {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn('uuid', { name: 'subregion_id', primaryKeyConstraintName: 'subregion_country__pk' })
  subregionId!: string;

  @PrimaryColumn('text', { name: 'country_code', primaryKeyConstraintName: 'subregion_country__pk' })
  countryCode!: string;
}
