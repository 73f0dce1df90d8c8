/** What this house alone knows, made with its database: the processes that share it seal and open alike. */
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type HouseSecret = 'CURSORS' | 'REDACTIONS';

@Entity('house_secret')
@Check('house_secret__is_long_enough', 'octet_length(secret) = 32')
export class HouseSecretEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'house_secret__pk' })
  name!: HouseSecret;

  @Column('bytea')
  secret!: Buffer;
}
