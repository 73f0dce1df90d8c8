/** A country that one version of a text is about: written with the version, never changed. */
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('revision_country')
@ForeignKey('contribution_revision', ['contributionId', 'revisionNumber'], ['contributionId', 'number'], {
  name: 'revision_country__revision',
})
@ForeignKey('country', ['countryCode'], ['alpha2'], { name: 'revision_country__country' })
export class RevisionCountryEntity {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'revision_country__pk' })
  contributionId!: string;

  @PrimaryColumn('integer', { name: 'revision_number', primaryKeyConstraintName: 'revision_country__pk' })
  revisionNumber!: number;

  @PrimaryColumn('text', { name: 'country_code', primaryKeyConstraintName: 'revision_country__pk' })
  countryCode!: string;
}
