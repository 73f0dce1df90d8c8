/** The rows of a file sorted into comments and refusals; the same id twice is refused the second time. */
import type { KnownColumns } from '../../../platform/files/known-columns.js';
import type { RefusedRow } from '../../../platform/files/row-problem.js';
import type { SourceRow } from '../../../platform/files/source-row.js';
import { draftDigest, readComment, type CommentDraft, type CommentVerdict } from './comment-draft.js';
import type { CommentField } from './comment-fields.js';

export interface ReadComment extends CommentDraft {
  line: number;
  digest: string;
}

export interface ReadRows {
  drafts: ReadComment[];
  refused: RefusedRow[];
}

/** All of them at once, for a reply may stand before what it answers. */
export async function readRows(
  rows: AsyncIterable<SourceRow>,
  plan: KnownColumns<CommentField>,
): Promise<ReadRows> {
  const read: ReadRows = { drafts: [], refused: [] };
  const lineOf = new Map<string, number>();
  for await (const row of rows) {
    const { draft, problems } = verdictOf(row, plan, lineOf);
    if (draft) read.drafts.push({ ...draft, line: row.line, digest: draftDigest(draft) });
    else read.refused.push({ line: row.line, problems });
  }
  return read;
}

function verdictOf(
  row: SourceRow,
  plan: KnownColumns<CommentField>,
  lineOf: Map<string, number>,
): CommentVerdict {
  if (row.problem) return { draft: null, problems: [row.problem] };
  const verdict = readComment(plan.cellsOf(row.columns));
  if (!verdict.draft) return verdict;
  const { externalId } = verdict.draft;
  const earlier = lineOf.get(externalId);
  if (earlier !== undefined)
    return {
      draft: null,
      problems: [{ field: 'id', code: 'ID_REPEATED', value: externalId, limit: earlier }],
    };
  lineOf.set(externalId, row.line);
  return verdict;
}
