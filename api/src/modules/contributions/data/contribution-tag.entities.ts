/** The tags of a contribution: themes and subregions, each a row of its own. */
import { Entity, ForeignKey, Index, PrimaryColumn, Column } from 'typeorm';

@Entity('contribution_theme')
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'contribution_theme__contribution',
})
@ForeignKey('theme', ['meetingId', 'themeId'], ['meetingId', 'id'], { name: 'contribution_theme__theme' })
@Index('contribution_theme__by_theme', ['themeId', 'contributionId'])
export class ContributionThemeEntity {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'contribution_theme__pk' })
  contributionId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn('uuid', { name: 'theme_id', primaryKeyConstraintName: 'contribution_theme__pk' })
  themeId!: string;
}

@Entity('contribution_subregion')
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'contribution_subregion__contribution',
})
@ForeignKey('subregion', ['meetingId', 'subregionId'], ['meetingId', 'id'], {
  name: 'contribution_subregion__subregion',
})
@Index('contribution_subregion__by_subregion', ['subregionId', 'contributionId'])
export class ContributionSubregionEntity {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'contribution_subregion__pk' })
  contributionId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn('uuid', { name: 'subregion_id', primaryKeyConstraintName: 'contribution_subregion__pk' })
  subregionId!: string;
}
