/** Who did what, by opaque ids and salted digests; each row is chained to the one before by the database. */
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('audit_log')
@Check('audit_log__hash_is_sha256', 'octet_length(hash) = 32')
@Index('audit_log__by_actor', { synchronize: false })
@Index('audit_log__by_subject', { synchronize: false })
export class AuditLogEntity {
  /** Given by the database, in the order of the chain. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_log__pk' })
  id!: string;

  @Column('timestamptz', { name: 'occurred_at', default: () => 'now()' })
  occurredAt!: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text')
  action!: string;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('bytea', { nullable: true })
  digest!: Buffer | null;

  @Column('bytea', { name: 'previous_hash' })
  previousHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
