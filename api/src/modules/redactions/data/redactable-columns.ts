/** Every column in which a passage of contributions, or of what hangs on them, may stand: what is not here is not masked. */
import { TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';
import { givenIds } from '../../../platform/database/among-ids.js';

export interface RedactableColumn {
  table: string;
  column: string;
  /** What tells a row `t` from the others, as text in SQL. */
  key: string;
  /** Which rows `t` hang on the contributions, in SQL that calls these so. */
  of: string;
  /** On which of them a row hangs, in SQL. */
  on: string;
  /** Whether it is read by everybody who sees the contribution, in SQL; where nothing is said, it is not. */
  isOpen?: string;
  /** Whose words they are: with that person's account their original goes. Null of what was imported. */
  owner: string;
  /** A text; fields of a template with their texts; or a form as a device keeps it. */
  form: 'TEXT' | 'DETAILS' | 'FORM';
  limit: TextLimit;
  /** What else is set with it. */
  also?: string;
}

/** Stands for the ids of the contributions. */
export const CONTRIBUTIONS = ':contributions';

type Rows = Pick<RedactableColumn, 'table' | 'key' | 'of' | 'on' | 'owner'>;

const of = (table: string, owner: string): Rows => ({
  ...{ table, owner, key: 't.id::text', on: 't.contribution_id' },
  of: `t.contribution_id = ANY(${CONTRIBUTIONS})`,
});

const REVISION = of('contribution_revision', 't.author_participant_id');
const ITEM: Rows = {
  ...of('contribution', 't.author_participant_id'),
  ...{ of: `t.id = ANY(${CONTRIBUTIONS})`, on: 't.id' },
};
const COMMENT = of('comment', 't.participant_id');
const SAID_BEFORE: Rows = {
  table: 'comment_revision',
  key: `concat(t.comment_id, ' ', t.number)`,
  of: `t.comment_id IN (SELECT id FROM comment WHERE contribution_id = ANY(${CONTRIBUTIONS}))`,
  on: '(SELECT m.contribution_id FROM comment m WHERE m.id = t.comment_id)',
  owner: '(SELECT m.participant_id FROM comment m WHERE m.id = t.comment_id)',
};
const OF_A_REDACTION = {
  of: `t.redaction_id IN (SELECT id FROM redaction WHERE contribution_id = ANY(${CONTRIBUTIONS}))`,
  on: '(SELECT r.contribution_id FROM redaction r WHERE r.id = t.redaction_id)',
};
const LOOK: Rows = { ...of('redaction_look', 't.participant_id'), ...OF_A_REDACTION };
const LIFT: Rows = { ...of('redaction_lift', 't.participant_id'), ...OF_A_REDACTION };
/** The version that stands. */
const STANDS =
  '(SELECT t.number = c.current_revision_number FROM contribution c WHERE c.id = t.contribution_id)';

const text = (rows: Rows, column: string, limit: TextLimit): RedactableColumn => ({
  ...rows,
  ...{ column, limit, form: 'TEXT' },
});

export const REDACTABLE_COLUMNS: readonly RedactableColumn[] = [
  { ...text(REVISION, 'title', TEXT_LIMITS.contributionTitle), isOpen: STANDS },
  { ...text(REVISION, 'text', TEXT_LIMITS.contributionText), isOpen: STANDS },
  { ...REVISION, column: 'details', form: 'DETAILS', limit: TEXT_LIMITS.detail },
  text(REVISION, 'reason', TEXT_LIMITS.note),
  text(ITEM, 'withdrawal_reason', TEXT_LIMITS.note),
  text(ITEM, 'source', TEXT_LIMITS.source),
  text(COMMENT, 'text', TEXT_LIMITS.comment),
  text(COMMENT, 'source', TEXT_LIMITS.source),
  text(SAID_BEFORE, 'text', TEXT_LIMITS.comment),
  text(of('endorsement', 't.participant_id'), 'reservation', TEXT_LIMITS.reservation),
  text(of('moderation_decision', 't.participant_id'), 'message', TEXT_LIMITS.note),
  text(of('edit_decision', 't.participant_id'), 'message', TEXT_LIMITS.note),
  text(of('wording_answer', 't.participant_id'), 'message', TEXT_LIMITS.note),
  text(of('appeal', 't.participant_id'), 'text', TEXT_LIMITS.note),
  text(of('desk_note', 't.participant_id'), 'text', TEXT_LIMITS.note),
  text(of('seal_opening', 't.asked_by'), 'reason', TEXT_LIMITS.note),
  text(of('redaction', 't.participant_id'), 'note', TEXT_LIMITS.note),
  text(LOOK, 'reason', TEXT_LIMITS.note),
  text(LIFT, 'reason', TEXT_LIMITS.note),
  {
    ...of('draft', 't.participant_id'),
    ...{ column: 'content', form: 'FORM', limit: TEXT_LIMITS.draft },
    // What the other device of its owner has kept does not take its place unseen.
    also: 'version = version + 1',
  },
];

export const placeOf = ({ table, column }: Pick<RedactableColumn, 'table' | 'column'>): string =>
  `${table}.${column}`;

/** Everything that contributions and what hangs on them say, with where it stands; $1 are their ids. */
export const KEPT_TEXTS = REDACTABLE_COLUMNS.map(
  (
    one,
  ) => `SELECT '${placeOf(one)}' AS place, ${one.key} AS key, ${one.on} AS "contributionId", ${one.owner} AS "ownerId",
    ${one.isOpen ?? 'false'} AS "isOpen", t.${one.column}::text AS text
  FROM ${one.table} t WHERE ${one.of.replace(CONTRIBUTIONS, givenIds('$1'))} AND t.${one.column} IS NOT NULL`,
).join('\nUNION ALL\n');
