/** Every column in which the database keeps words, and whether they can be about one person: a new one must be given its place here. */
import type { DataSource } from 'typeorm';

/** Ways from a row to the person, by SQL that names it by the parameter $1, the id of a participant. */
const ACCOUNT = '(SELECT account_id FROM participant WHERE id = $1)';
const OWN_CONTRIBUTIONS = 'contribution_id IN (SELECT id FROM contribution WHERE author_participant_id = $1)';
const OWN_COMMENTS = 'comment_id IN (SELECT id FROM comment WHERE participant_id = $1)';
const BY_THE_PERSON = 'participant_id = $1';

export interface PersonColumn {
  table: string;
  column: string;
  /** Which rows are the person's. */
  where: string;
  /** How a planted word is written there; the word itself unless said otherwise. */
  written?: (word: string) => string;
}

const details = (word: string) => JSON.stringify([{ name: 'rationale', text: word }]);
const address = (word: string) => `${word}@example.org`;

export const PERSON_COLUMNS: readonly PersonColumn[] = [
  { table: 'participant_identity', column: 'name', where: BY_THE_PERSON },
  { table: 'participant_identity', column: 'institution', where: BY_THE_PERSON },
  { table: 'account_email', column: 'address', where: `account_id = ${ACCOUNT}`, written: address },
  { table: 'mailed_code', column: 'address', where: `account_id = ${ACCOUNT}`, written: address },
  { table: 'invitation', column: 'email', where: BY_THE_PERSON, written: address },
  { table: 'invitation', column: 'name', where: BY_THE_PERSON },
  { table: 'invitation', column: 'institution', where: BY_THE_PERSON },
  { table: 'contribution', column: 'withdrawal_reason', where: 'author_participant_id = $1' },
  { table: 'contribution', column: 'source', where: 'author_participant_id = $1' },
  { table: 'contribution_revision', column: 'title', where: OWN_CONTRIBUTIONS },
  { table: 'contribution_revision', column: 'text', where: OWN_CONTRIBUTIONS },
  { table: 'contribution_revision', column: 'details', where: OWN_CONTRIBUTIONS, written: details },
  { table: 'contribution_revision', column: 'reason', where: OWN_CONTRIBUTIONS },
  { table: 'comment', column: 'text', where: BY_THE_PERSON },
  { table: 'comment_revision', column: 'text', where: OWN_COMMENTS },
  { table: 'draft', column: 'content', where: BY_THE_PERSON },
  { table: 'appeal', column: 'text', where: BY_THE_PERSON },
  { table: 'wording_answer', column: 'message', where: `${BY_THE_PERSON} AND verdict = 'REJECTED'` },
  { table: 'desk_note', column: 'text', where: `${BY_THE_PERSON} AND withdrawn_at IS NULL` },
  { table: 'endorsement', column: 'reservation', where: `${BY_THE_PERSON} AND stance = 'WITH_RESERVATION'` },
];

/** What the desk told the author, and what this person told others as the desk. */
export const DECISION_COLUMNS: readonly PersonColumn[] = [
  { table: 'moderation_decision', column: 'message', where: OWN_CONTRIBUTIONS },
  { table: 'edit_decision', column: 'message', where: OWN_CONTRIBUTIONS },
  { table: 'seal_opening', column: 'reason', where: OWN_CONTRIBUTIONS },
];

/** What those who run the desk wrote for each other: it stays, as what they told authors does, and is in their own export. */
const OF_THE_DESK: Readonly<Record<string, readonly string[]>> = {
  message_template: ['title', 'text'],
  redaction: ['note'],
  redaction_lift: ['reason'],
  redaction_look: ['reason'],
};

/** Terms of the vocabularies, codes, digests, and what belongs to the meeting rather than to a person. */
const OF_NOBODY: Readonly<Record<string, readonly string[]>> = {
  account: ['language'],
  agenda_item: ['kind', 'title', 'speakers'],
  audit_log: ['action'],
  comment: ['kind', 'status', 'language', 'source', 'external_id', 'submission_digest', 'missing_parent'],
  comment_revision: ['language'],
  contribution: [
    ...['kind', 'status', 'symbol', 'capture_mode', 'attribution_level', 'external_id', 'submission_digest'],
    ...['language', 'addressees'],
  ],
  contribution_link: ['kind'],
  contribution_revision: ['language', 'addressees', 'affected_groups', 'edit_kind', 'search'],
  country: ['alpha2', 'alpha3', 'm49'],
  draft: ['form'],
  edit_decision: ['verdict'],
  endorsement: ['capacity', 'stance'],
  speaker_answer: ['answer'],
  speaking_turn: ['label', 'capacity'],
  event_log: ['type'],
  house_secret: ['name'],
  invitation: ['country_code', 'stakeholder_kind', 'language', 'capacities'],
  invitation_role: ['role'],
  mail_choice: ['choice'],
  mail_delivery: ['key'],
  mailed_code: ['purpose'],
  meeting: [
    ...[
      'slug',
      'symbol_prefix',
      'title',
      'place',
      'time_zone',
      'organizers',
      'mandates',
      'aim',
      'objectives',
    ],
    ...['languages', 'attribution_default', 'join_code'],
  ],
  meeting_phase: ['kind', 'name'],
  merging: ['digest'],
  message_template: ['purpose', 'language'],
  migration: ['name'],
  notification: ['kind'],
  moderation_decision: ['from_status', 'to_status', 'reason'],
  record_entry: ['from_status', 'to_status'],
  participant: ['stakeholder_kind', 'country_code', 'language', 'capacities'],
  process: ['slug', 'name'],
  retagging: [
    ...['from_kind', 'to_kind', 'from_theme_ids', 'to_theme_ids'],
    ...['from_subregion_ids', 'to_subregion_ids'],
  ],
  redacted_passage: ['place', 'row_key', 'sealed'],
  redaction: ['reason'],
  revision_country: ['country_code'],
  role_grant: ['role'],
  seal_opening: ['verdict', 'language'],
  session: ['status', 'moderation'],
  sign_in: ['proofs'],
  sign_in_token: ['purpose'],
  wording_answer: ['verdict'],
  subregion: ['code', 'name', 'abbreviation'],
  subregion_country: ['country_code'],
  symbol_counter: ['series', 'letter'],
  theme: ['code', 'numeral', 'title', 'short_title'],
};

/** Columns of words that stand in none of the lists, and those of the lists that are no more. */
export async function unplacedColumns(owner: DataSource): Promise<string[]> {
  const rows = await owner.query<{ name: string }[]>(
    `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'xml', 'USER-DEFINED')`,
  );
  const placed = new Set([
    ...[...PERSON_COLUMNS, ...DECISION_COLUMNS].map(({ table, column }) => `${table}.${column}`),
    ...[...Object.entries(OF_NOBODY), ...Object.entries(OF_THE_DESK)].flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`),
    ),
  ]);
  const there = new Set(rows.map(({ name }) => name));
  return [
    ...[...there].filter((name) => !placed.has(name)),
    ...[...placed].filter((name) => !there.has(name)),
  ].sort();
}

/** Writes a word of its own into each column of the person, past the guards of what is written once. */
export async function plant(
  owner: DataSource,
  participantId: string,
  columns: readonly PersonColumn[],
): Promise<string[]> {
  const words: string[] = [];
  for (const { table, column, where, written = (word: string) => word } of columns) {
    const word = `Ñandú ${table} ${column} Quispe`.replaceAll(/[ _]/g, written === address ? '-' : ' ');
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    const [, count] = await owner.query<[unknown, number]>(
      `UPDATE ${table} SET ${column} = $2 WHERE ${where}`,
      [participantId, written(word)],
    );
    await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    if (count === 0) throw new Error(`${table} has no row of the person to plant ${column} in.`);
    words.push(word);
  }
  // By what was planted it is found, too.
  await owner.query(`ALTER TABLE contribution_revision DISABLE TRIGGER contribution_revision__is_immutable;
    UPDATE contribution_revision SET search = aportes_search_vector(language, concat_ws(' ', title, text));
    ALTER TABLE contribution_revision ENABLE TRIGGER contribution_revision__is_immutable`);
  return words;
}
