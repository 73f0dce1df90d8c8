/** Appends who did what, in the same transaction, without a name or a text: of those it keeps a salted digest. */
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

export interface AuditEntry {
  /** Participant or account; null for the system. */
  actorId: string | null;
  /** For example `contribution.accepted`. */
  action: string;
  subjectId?: string | null;
  /** What it was about; only its digest is kept. */
  content?: unknown;
}

/** Nobody finds an address by trying all addresses, as long as its salt is not at hand. */
const SALT_BYTES = 32;

const APPEND = `
WITH entry AS (
  INSERT INTO audit_log (actor_id, action, subject_id, digest) VALUES ($1, $2, $3, $4) RETURNING id)
INSERT INTO audit_salt (audit_id, salt) SELECT id, $5 FROM entry WHERE $5::bytea IS NOT NULL`;

@Injectable()
export class AuditLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append({ actorId, action, subjectId, content }: AuditEntry): Promise<void> {
    const salt = content === undefined ? null : randomBytes(SALT_BYTES);
    const digest = salt && createHash('sha256').update(salt).update(JSON.stringify(content)).digest();
    await this.unitOfWork.manager.query(APPEND, [actorId, action, subjectId ?? null, digest, salt]);
  }
}
