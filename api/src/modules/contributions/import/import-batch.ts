/** Rows gathered until they are enough for one transaction; a repeated id never gets that far. */
import { draftDigest } from './contribution-draft.js';
import type { RefusedRow } from './import-problems.js';
import { readRow, type ImportRules } from './row-draft.js';
import type { SourceRow } from '../../../platform/files/source-row.js';
import type { DigestedDraft } from './stored-row.js';

export interface BatchedDraft extends DigestedDraft {
  line: number;
}

export interface Batch {
  drafts: BatchedDraft[];
  refused: RefusedRow[];
}

export class Batches {
  private readonly lineOfId = new Map<string, number>();
  private batch: Batch = { drafts: [], refused: [] };

  constructor(private readonly rules: ImportRules) {}

  get size(): number {
    return this.batch.drafts.length + this.batch.refused.length;
  }

  add(row: SourceRow): void {
    if (row.problem) this.refuse(row.line, [row.problem]);
    else this.addRow(row.line, row.columns);
  }

  /** Hands over what was gathered and starts anew. */
  take(): Batch {
    const taken = this.batch;
    this.batch = { drafts: [], refused: [] };
    return taken;
  }

  private addRow(line: number, columns: Readonly<Record<string, unknown>>): void {
    const { draft, problems } = readRow(columns, this.rules);
    if (!draft) return this.refuse(line, problems);
    const earlier = this.lineOfId.get(draft.externalId);
    if (earlier !== undefined)
      return this.refuse(line, [
        { field: 'id', code: 'ID_REPEATED', value: draft.externalId, limit: earlier },
      ]);
    this.lineOfId.set(draft.externalId, line);
    this.batch.drafts.push({ line, draft, digest: draftDigest(draft) });
  }

  private refuse(line: number, problems: RefusedRow['problems']): void {
    this.batch.refused.push({ line, problems });
  }
}
