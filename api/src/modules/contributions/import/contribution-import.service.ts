/** Imports a file into a meeting: good rows in whole batches, bad ones named, the same file twice changes nothing. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../../platform/events/audit-log.js';
import { Batches, type Batch, type BatchedDraft } from './import-batch.js';
import { BATCH_SIZE } from './import-limits.js';
import { shortened } from '../../../platform/files/row-problem.js';
import type { RefusedRow } from './import-problems.js';
import { ImportStore, type ImportMeeting } from './import-store.repository.js';
import type { ImportRules } from './row-draft.js';
import type { SourceRow } from '../../../platform/files/source-row.js';
import { lettersNeeded, storedRows, type References } from './stored-row.js';
import { isSameDigest } from '../submission.js';

export interface ImportCounts {
  read: number;
  taken: number;
  there: number;
  refused: number;
}

export interface ImportTarget {
  meeting: ImportMeeting;
  references: References;
  isDryRun: boolean;
}

/** Told of each batch once it is stored. */
export interface ImportListener {
  refused(rows: readonly RefusedRow[]): void;
  progress(counts: ImportCounts): void;
}

interface Sorted {
  fresh: BatchedDraft[];
  there: number;
  conflicts: RefusedRow[];
}

@Injectable()
export class ContributionImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ImportStore,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(
    rows: AsyncIterable<SourceRow>,
    rules: ImportRules,
    target: ImportTarget,
    listener: ImportListener,
  ): Promise<ImportCounts> {
    const counts: ImportCounts = { read: 0, taken: 0, there: 0, refused: 0 };
    const batches = new Batches(rules);
    const flush = async (): Promise<void> => {
      const refused = await this.place(batches.take(), target, counts);
      listener.refused(refused);
      listener.progress(counts);
    };
    for await (const row of rows) {
      counts.read += 1;
      batches.add(row);
      if (batches.size >= BATCH_SIZE) await flush();
    }
    if (batches.size > 0) await flush();
    return counts;
  }

  /** Stores what is new of the batch; answers with all rows that were refused, in the order of the file. */
  private async place(batch: Batch, target: ImportTarget, counts: ImportCounts): Promise<RefusedRow[]> {
    const { fresh, there, conflicts } = await this.unitOfWork.run(() => this.storeNew(batch.drafts, target));
    const refused = [...batch.refused, ...conflicts].sort((one, other) => one.line - other.line);
    counts.taken += fresh.length;
    counts.there += there;
    counts.refused += refused.length;
    return refused;
  }

  private async storeNew(drafts: readonly BatchedDraft[], target: ImportTarget): Promise<Sorted> {
    const { meeting, isDryRun } = target;
    if (!isDryRun) await this.store.lock(meeting.id);
    const ids = drafts.map(({ draft }) => draft.externalId);
    const sorted = sortedByNews(drafts, await this.store.existing(meeting.id, ids));
    if (!isDryRun && sorted.fresh.length > 0) await this.write(sorted.fresh, target);
    return sorted;
  }

  private async write(fresh: readonly BatchedDraft[], { meeting, references }: ImportTarget): Promise<void> {
    const next = new Map<string, number>();
    for (const [letter, count] of lettersNeeded(fresh))
      next.set(letter, await this.store.takeNumbers(meeting.id, letter, count));
    await this.store.insert(meeting, storedRows(fresh, references, next), this.clock.now());
    const action = 'contributions.imported';
    await this.auditLog.append({ actorId: null, action, subjectId: meeting.id });
  }
}

/** New ones, those that are there with the same content, and those whose id is there with other content. */
function sortedByNews(drafts: readonly BatchedDraft[], existing: ReadonlyMap<string, string | null>): Sorted {
  const fresh = drafts.filter(({ draft }) => !existing.has(draft.externalId));
  const conflicts = drafts
    .filter(
      ({ draft, digest }) =>
        existing.has(draft.externalId) && !isSameDigest(existing.get(draft.externalId), digest),
    )
    .map(({ line, draft }): RefusedRow => ({
      line,
      problems: [{ field: 'id', code: 'ID_CONFLICT', value: shortened(draft.externalId) }],
    }));
  return { fresh, conflicts, there: drafts.length - fresh.length - conflicts.length };
}
