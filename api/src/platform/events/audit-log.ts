/** Appends who did what, in the same transaction, without a name or a text: digests are salted with the subject. */
import { createHash } from 'node:crypto';
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

/** SHA-256 of the content, salted with a random id of the subject, so that equal texts leave different traces. */
function saltedDigest(subjectId: string | null | undefined, content: unknown): Buffer {
  return createHash('sha256')
    .update(`${subjectId ?? ''}\0${JSON.stringify(content)}`)
    .digest();
}

@Injectable()
export class AuditLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append({ actorId, action, subjectId, content }: AuditEntry): Promise<void> {
    const digest = content === undefined ? null : saltedDigest(subjectId, content);
    await this.unitOfWork.manager.query(
      `INSERT INTO audit_log (actor_id, action, subject_id, digest) VALUES ($1, $2, $3, $4)`,
      [actorId, action, subjectId ?? null, digest],
    );
  }
}
