/** Walks the audit log from its first entry and finds where somebody broke into it. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** The last entry and its hash: noted outside the database, it proves that nothing before it was changed or cut off. */
export interface AuditHead {
  id: number;
  hash: string;
}

export interface AuditFindings {
  entries: number;
  head: AuditHead | null;
  /** Number of the first entry that does not continue what stands before it; null where all do. */
  firstBad: number | null;
  /** Whether the noted head stands where it stood. */
  hasNotedHead: boolean;
}

interface Row {
  id: string;
  /** What the hash covers, apart from the hash before. */
  words: string;
  previous: string;
  hash: string;
}

const PAGE = 1_000;

/** Made here anew rather than by the function of the database, which whoever changes rows could change as well. */
function hashOf({ words }: Row, previous: string): string {
  return createHash('sha256').update(words).update(Buffer.from(previous, 'hex')).digest('hex');
}

@Injectable()
export class AuditChain {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param noted a head that was written down before */
  async verify(noted: AuditHead | null): Promise<AuditFindings> {
    let head: AuditHead = { id: 0, hash: '' };
    let hasNotedHead = noted === null;
    for await (const row of this.rows()) {
      const isNext = Number(row.id) === head.id + 1 && row.previous === head.hash;
      if (!isNext || row.hash !== hashOf(row, head.hash))
        return { entries: head.id, head: null, firstBad: head.id + 1, hasNotedHead };
      head = { id: Number(row.id), hash: row.hash };
      hasNotedHead ||= head.id === noted?.id && head.hash === noted.hash;
    }
    return { entries: head.id, head: head.id > 0 ? head : null, firstBad: null, hasNotedHead };
  }

  private async *rows(): AsyncGenerator<Row> {
    for (let page: Row[] = [], after = '0'; ; after = page.at(-1)!.id) {
      page = await this.unitOfWork.manager.query<Row[]>(
        `SELECT id, concat_ws('|', id, extract(epoch FROM occurred_at), coalesce(actor_id::text, ''), action,
             coalesce(subject_id::text, ''), coalesce(encode(digest, 'hex'), '')) AS words,
           encode(previous_hash, 'hex') AS previous, encode(hash, 'hex') AS hash
         FROM audit_log WHERE id > $1 ORDER BY id LIMIT $2`,
        [after, PAGE],
      );
      yield* page;
      if (page.length < PAGE) return;
    }
  }
}
