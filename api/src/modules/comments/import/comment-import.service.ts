/** Imports comments beneath imported contributions: good rows in whole batches, bad ones named, the same file twice changes nothing. */
import { REDACTED_DIGEST } from '@aportes/domain/redaction.rules';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../../platform/events/audit-log.js';
import { shortened, type RefusedRow } from '../../../platform/files/row-problem.js';
import type { RowCounts, RowsListener } from '../../../platform/files/rows-report.js';
import {
  CommentImportRepository,
  type ImportedComment,
  type NewImported,
} from './comment-import.repository.js';
import type { ReadComment, ReadRows } from './comment-rows.js';
import { parentsFirst, placeOf } from './comment-threads.js';

/** Rows stored in one transaction. */
const BATCH_SIZE = 500;

export interface CommentsTarget {
  meetingId: string;
  isDryRun: boolean;
}

interface Sorted {
  fresh: NewImported[];
  there: number;
  refused: RefusedRow[];
}

@Injectable()
export class CommentImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CommentImportRepository,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Tells of refusals in the order of the file, once all is done. */
  async run(read: ReadRows, target: CommentsTarget, listener: RowsListener): Promise<RowCounts> {
    const refused = [...read.refused];
    const counts: RowCounts = { read: refused.length, taken: 0, there: 0, refused: refused.length };
    const drafts = parentsFirst(read.drafts);
    for (let from = 0; from < drafts.length; from += BATCH_SIZE) {
      const batch = drafts.slice(from, from + BATCH_SIZE);
      const sorted = await this.unitOfWork.run(() => this.place(batch, target));
      refused.push(...sorted.refused);
      counts.read += batch.length;
      counts.taken += sorted.fresh.length;
      counts.there += sorted.there;
      counts.refused = refused.length;
      listener.progress(counts);
    }
    listener.refused(refused.sort((one, other) => one.line - other.line));
    return counts;
  }

  private async place(
    batch: readonly ReadComment[],
    { meetingId, isDryRun }: CommentsTarget,
  ): Promise<Sorted> {
    if (!isDryRun) await this.store.lock(meetingId);
    const named = batch.flatMap(({ externalId, parent }) => (parent ? [externalId, parent] : [externalId]));
    const sorted = sortedByNews(
      batch,
      await this.store.contributions(meetingId, [...new Set(batch.map(({ contribution }) => contribution))]),
      await this.store.comments(meetingId, named),
    );
    if (!isDryRun && sorted.fresh.length > 0) {
      await this.store.insert(meetingId, sorted.fresh, this.clock.now());
      await this.auditLog.append({ actorId: null, action: 'comments.imported', subjectId: meetingId });
    }
    return sorted;
  }
}

/** @param comments those that are there; new ones join them, for what follows in the batch may answer them */
function sortedByNews(
  batch: readonly ReadComment[],
  contributions: ReadonlyMap<string, string>,
  comments: Map<string, ImportedComment>,
): Sorted {
  const sorted: Sorted = { fresh: [], there: 0, refused: [] };
  const refuse = (line: number, field: string, code: string, value: string) =>
    sorted.refused.push({ line, problems: [{ field, code, value: shortened(value) }] });
  for (const { line, contribution, parent, ...draft } of batch) {
    const { externalId, digest } = draft;
    const earlier = comments.get(externalId);
    const contributionId = contributions.get(contribution);
    if (earlier?.digest === digest || earlier?.digest === REDACTED_DIGEST) sorted.there += 1;
    else if (earlier) refuse(line, 'id', 'ID_CONFLICT', externalId);
    else if (!contributionId) refuse(line, 'contribution', 'UNKNOWN_REFERENCE', contribution);
    else {
      const answered = parent === null ? undefined : comments.get(parent);
      const place = placeOf({ externalId, parent }, contributionId, answered);
      const comment = { ...draft, ...place, id: newId(), contributionId };
      comments.set(externalId, comment);
      sorted.fresh.push(comment);
    }
  }
  return sorted;
}
