/** The salt of one digest in the audit log: the only part of it that may be erased. */
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('audit_salt')
@Check('audit_salt__is_long_enough', 'octet_length(salt) = 32')
@ForeignKey('audit_log', ['auditId'], ['id'], { name: 'audit_salt__entry' })
export class AuditSaltEntity {
  @PrimaryColumn('bigint', { name: 'audit_id', primaryKeyConstraintName: 'audit_salt__pk' })
  auditId!: string;

  @Column('bytea')
  salt!: Buffer;
}
