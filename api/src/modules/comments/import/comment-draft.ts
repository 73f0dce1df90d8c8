/** One row of a file made a comment, or every reason why it cannot be one. */
import { createHash } from 'node:crypto';
import { TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';
import { codePointLength, textFault } from '@aportes/domain/text';
import { cellText, isInexact, isStructured } from '../../../platform/files/cell.js';
import { shortened, type RowProblem } from '../../../platform/files/row-problem.js';
import { dateOf } from '../../../platform/files/written-date.js';
import { languageOf, UNDETERMINED } from '../../../platform/files/written-language.js';
import { EXTERNAL_ID_LIMIT } from '../data/comment.constraints.js';
import type { CommentField } from './comment-fields.js';

/** References are still by the ids of the file. */
export interface CommentDraft {
  externalId: string;
  contribution: string;
  /** What it replies to, unless that is the contribution itself. */
  parent: string | null;
  text: string;
  language: string;
  source: string | null;
  writtenAt: string | null;
}

export type CommentVerdict =
  { draft: CommentDraft; problems: readonly [] } | { draft: null; problems: readonly RowProblem[] };

class CommentCells {
  readonly problems: RowProblem[] = [];

  constructor(private readonly cells: ReadonlyMap<CommentField, unknown>) {}

  /** To the letter; only blanks are nothing. */
  text(field: CommentField, limit: TextLimit): string | null {
    const value = this.cells.get(field);
    const text = cellText(value);
    if (text === null || text.trim() === '') return null;
    const code = isStructured(value) || isInexact(value) ? 'MALFORMED' : textFault(text, limit);
    if (code === null) return text;
    this.problems.push({ field, code, limit: limit.max, actual: codePointLength(text) });
    return null;
  }

  needed(field: CommentField, limit: TextLimit): string {
    const before = this.problems.length;
    const text = this.text(field, limit);
    if (text === null && this.problems.length === before) this.problems.push({ field, code: 'REQUIRED' });
    return text ?? '';
  }

  language(): string {
    const written = cellText(this.cells.get('language')) ?? UNDETERMINED;
    return languageOf(written) ?? this.refused('language', 'MALFORMED', written, UNDETERMINED);
  }

  /** The day and the time of day may stand in two columns. */
  writtenAt(): string | null {
    const [day, time] = [cellText(this.cells.get('date')), cellText(this.cells.get('time'))];
    if (day === null) return null;
    const written = time === null ? day : `${day} ${time}`;
    return dateOf(written) ?? this.refused('date', 'NOT_A_DATE', written, null);
  }

  private refused<Value>(field: CommentField, code: string, value: string, instead: Value): Value {
    this.problems.push({ field, code, value: shortened(value) });
    return instead;
  }
}

export function readComment(cells: ReadonlyMap<CommentField, unknown>): CommentVerdict {
  const row = new CommentCells(cells);
  const contribution = row.needed('contribution', EXTERNAL_ID_LIMIT);
  const parent = row.text('parent', EXTERNAL_ID_LIMIT);
  const draft: CommentDraft = {
    externalId: row.needed('id', EXTERNAL_ID_LIMIT),
    contribution,
    parent: parent === contribution ? null : parent,
    text: row.needed('text', TEXT_LIMITS.comment),
    language: row.language(),
    source: row.text('source', TEXT_LIMITS.source),
    writtenAt: row.writtenAt(),
  };
  return row.problems.length > 0 ? { draft: null, problems: row.problems } : { draft, problems: [] };
}

/** Tells the same row met again from another text under the same id. */
export function draftDigest(draft: CommentDraft): string {
  const { contribution, parent, text, language, source, writtenAt } = draft;
  const content = [contribution, parent, text, language, source, writtenAt];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
