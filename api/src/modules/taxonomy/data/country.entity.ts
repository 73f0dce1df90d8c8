/** A country or area of ISO 3166-1, by its codes; names come from CLDR. */
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('country')
@Check(
  'country__codes_have_their_shape',
  `alpha2 ~ '^[A-Z]{2}$' AND alpha3 ~ '^[A-Z]{3}$' AND m49 ~ '^[0-9]{3}$'`,
)
@Unique('country__alpha3_is_unique', ['alpha3'])
@Unique('country__m49_is_unique', ['m49'])
export class CountryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'country__pk' })
  alpha2!: string;

  @Column('text')
  alpha3!: string;

  @Column('text')
  m49!: string;
}
