/** `aportes verify-audit [--head NUMBER:HASH]`: whether the audit log is whole, and its head to be noted elsewhere. */
import { Injectable } from '@nestjs/common';
import { AuditChain, type AuditHead } from '../../platform/events/audit-chain.js';
import type { Say } from './meeting.command.js';

const HEAD = /^(\d+):([0-9a-f]{64})$/;

@Injectable()
export class AuditCommand {
  constructor(private readonly chain: AuditChain) {}

  /** Answers with the exit code. */
  async run(words: readonly string[], say: Say, out: (line: string) => void): Promise<number> {
    const given = words.includes('--head') ? (words[words.indexOf('--head') + 1] ?? '') : null;
    const noted = given === null ? null : headIn(given);
    if (given !== null && noted === null) return said(out, say('audit.usage'));
    const { entries, head, firstBad, hasNotedHead } = await this.chain.verify(noted);
    if (firstBad !== null) return said(out, say('audit.broken', { entry: firstBad }));
    if (!hasNotedHead) return said(out, say('audit.headMissing', { head: given ?? '' }));
    out(say('audit.whole', { entries }));
    if (head) out(say('audit.head', { head: `${head.id}:${head.hash}` }));
    return 0;
  }
}

function said(out: (line: string) => void, line: string): number {
  out(line);
  return 1;
}

function headIn(word: string): AuditHead | null {
  const [, id, hash] = HEAD.exec(word) ?? [];
  return id && hash ? { id: Number(id), hash } : null;
}
