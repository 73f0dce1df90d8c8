/** Answers whether the audit log still holds a head that somebody kept: the whole of it is walked, by one at a time. */
import { CHAIN_CHECK_MS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditChain, type AuditHead } from '../../platform/events/audit-chain.js';
import type { ChainCheckType } from './graphql/chain.type.js';

interface Findings {
  isWhole: boolean;
  /** As far as the record goes. */
  entries: number;
}

interface Walk {
  began: Date;
  findings: Promise<Findings>;
}

interface KeptEntry {
  hash: string;
  day: string;
}

@Injectable()
export class ChainCheck {
  /** Whoever asks while it is walked, or just was, shares the walk. */
  private walk: Walk | null = null;

  constructor(
    private readonly chain: AuditChain,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The entry of the last change in the record, and not the newest of all: that one moves with each endorsement, and so
   * would count what a session keeps hidden until it closes.
   */
  async head(): Promise<AuditHead | null> {
    const rows = await this.unitOfWork.manager.query<{ number: string; hash: string }[]>(
      `SELECT id AS number, encode(hash, 'hex') AS hash FROM audit_log
       WHERE id = (SELECT max(audit_id) FROM record_entry)`,
    );
    const [last] = rows;
    return last ? { id: Number(last.number), hash: last.hash } : null;
  }

  async of({ id, hash }: AuditHead): Promise<ChainCheckType> {
    const { began, findings } = this.walked();
    const found = await findings;
    const kept = await this.entry(id);
    const holdsHead = kept?.hash === hash.toLowerCase();
    return {
      ...found,
      holdsHead,
      keptOn: holdsHead ? kept.day : null,
      checkedOn: began.toISOString().slice(0, 'YYYY-MM-DD'.length),
    };
  }

  private async find(): Promise<Findings> {
    const head = await this.head();
    const { entries, firstBad } = await this.chain.verify(null);
    return { isWhole: firstBad === null, entries: head ? Math.min(entries, head.id) : entries };
  }

  private walked(): Walk {
    const now = this.clock.now();
    const isFresh = this.walk && now.getTime() - this.walk.began.getTime() < CHAIN_CHECK_MS;
    if (this.walk && isFresh) return this.walk;
    const walk: Walk = { began: now, findings: this.find() };
    this.walk = walk;
    // A walk that failed is nobody's answer for long.
    walk.findings.catch(() => {
      if (this.walk === walk) this.walk = null;
    });
    return walk;
  }

  private async entry(id: number): Promise<KeptEntry | null> {
    const rows = await this.unitOfWork.manager.query<KeptEntry[]>(
      `SELECT encode(hash, 'hex') AS hash, to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
       FROM audit_log WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }
}
