/** `aportes verify-audit [--head NUMBER:HASH]`: whether the audit log is whole, and its head to be noted elsewhere. */
import { Injectable } from '@nestjs/common';
import { AuditChain, type AuditHead } from '../../platform/events/audit-chain.js';
import { EXIT_CODES, type Say, type Terminal } from '../../platform/files/terminal.js';
import { readWords, refuseWords, USAGE, type WordFault } from '../../platform/files/words.js';

const HEAD = /^(\d+):([0-9a-f]{64})$/;

@Injectable()
export class AuditCommand {
  constructor(private readonly chain: AuditChain) {}

  /** Answers with the exit code. */
  async run(words: readonly string[], say: Say, terminal: Terminal): Promise<number> {
    const noted = notedHead(words);
    if (noted && 'fault' in noted) {
      refuseWords(noted, say, terminal, say('audit.usage'));
      return EXIT_CODES.impossible;
    }
    const { entries, head, firstBad, hasNotedHead } = await this.chain.verify(noted);
    if (firstBad !== null) return broken(terminal, say('audit.broken', { entry: firstBad }));
    if (!hasNotedHead) return broken(terminal, say('audit.headMissing', { head: written(noted) }));
    terminal.out(say('audit.whole', { entries }));
    if (head) terminal.out(say('audit.head', { head: written(head) }));
    return EXIT_CODES.done;
  }
}

function broken(terminal: Terminal, line: string): number {
  terminal.out(line);
  return EXIT_CODES.impossible;
}

const written = (head: AuditHead | null) => (head ? `${head.id}:${head.hash}` : '');

/** Null where none is named. */
function notedHead(words: readonly string[]): AuditHead | WordFault | null {
  const read = readWords(words, { head: { type: 'string' } });
  if ('fault' in read) return read;
  if (read.positionals.length > 0) return USAGE;
  if (read.values.head === undefined) return null;
  const [, id, hash] = HEAD.exec(read.values.head) ?? [];
  return id && hash ? { id: Number(id), hash } : USAGE;
}
