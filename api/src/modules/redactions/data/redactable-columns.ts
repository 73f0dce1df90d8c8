/** Every column in which a passage of a contribution, or of what hangs on it, may stand: what is not here is not masked. */
import { TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';

export interface RedactableColumn {
  table: string;
  column: string;
  /** What tells a row `t` from the others, as text in SQL. */
  key: string;
  /** Which rows `t` hang on the contribution, in SQL that calls it so. */
  of: string;
  /** Whose words they are: with that person's account their original goes. Null of what was imported. */
  owner: string;
  /** A text; fields of a template with their texts; or a form as a device keeps it. */
  form: 'TEXT' | 'DETAILS' | 'FORM';
  limit: TextLimit;
  /** What else is set with it. */
  also?: string;
}

/** Stands for the id of the contribution. */
export const CONTRIBUTION = ':contribution';

type Rows = Pick<RedactableColumn, 'table' | 'key' | 'of' | 'owner'>;

const of = (table: string, owner: string): Rows => ({
  ...{ table, owner, key: 't.id::text' },
  of: `t.contribution_id = ${CONTRIBUTION}`,
});

const REVISION = of('contribution_revision', 't.author_participant_id');
const ITEM: Rows = { ...of('contribution', 't.author_participant_id'), of: `t.id = ${CONTRIBUTION}` };
const COMMENT = of('comment', 't.participant_id');
const SAID_BEFORE: Rows = {
  table: 'comment_revision',
  key: `concat(t.comment_id, ' ', t.number)`,
  of: `t.comment_id IN (SELECT id FROM comment WHERE contribution_id = ${CONTRIBUTION})`,
  owner: '(SELECT m.participant_id FROM comment m WHERE m.id = t.comment_id)',
};
const OF_A_REDACTION = `t.redaction_id IN (SELECT id FROM redaction WHERE contribution_id = ${CONTRIBUTION})`;
const LOOK: Rows = { ...of('redaction_look', 't.participant_id'), of: OF_A_REDACTION };
const LIFT: Rows = { ...of('redaction_lift', 't.participant_id'), of: OF_A_REDACTION };

const text = (rows: Rows, column: string, limit: TextLimit): RedactableColumn => ({
  ...rows,
  ...{ column, limit, form: 'TEXT' },
});

export const REDACTABLE_COLUMNS: readonly RedactableColumn[] = [
  text(REVISION, 'title', TEXT_LIMITS.contributionTitle),
  text(REVISION, 'text', TEXT_LIMITS.contributionText),
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

/** Everything that a contribution and what hangs on it says, with where it stands; $1 is its id. */
export const KEPT_TEXTS = REDACTABLE_COLUMNS.map(
  (one) => `SELECT '${placeOf(one)}' AS place, ${one.key} AS key, ${one.owner} AS "ownerId",
    t.${one.column}::text AS text
  FROM ${one.table} t WHERE ${one.of.replace(CONTRIBUTION, '$1::uuid')} AND t.${one.column} IS NOT NULL`,
).join('\nUNION ALL\n');
