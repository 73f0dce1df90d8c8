/** The one link by which the first secretariat brings its meeting along. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HasChecks, type Checks } from '../../../platform/database/checks.js';

export const SETUP_LINK_CHECKS: Checks = {
  setup_link__is_the_only_one: 'is_only',
  setup_link__digest_is_sha256: 'octet_length(digest) = 32',
};

@Entity('setup_link')
@HasChecks(SETUP_LINK_CHECKS)
export class SetupLinkEntity {
  @PrimaryColumn('boolean', { name: 'is_only', default: true, primaryKeyConstraintName: 'setup_link__pk' })
  isOnly!: boolean;

  @Column('bytea')
  digest!: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
