/** Every column that keeps words is masked, or is named here with why no passage can stand in it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { placeOf, REDACTABLE_COLUMNS } from '../data/redactable-columns.js';

/** Names and addresses of people: they go by erasure, and are shown by attribution. */
const OF_PEOPLE = [
  'account',
  'account_email',
  'invitation',
  'mailed_code',
  'participant',
  'participant_identity',
];
/** What the secretariat sets up, and what keeps the house running: nobody writes about a contribution there. What the desk says to many is removed where it says what is masked. */
const OF_THE_HOUSE = [
  ...['agenda_item', 'country', 'meeting', 'meeting_phase', 'migration', 'process', 'session', 'subregion'],
  ...['subregion_country', 'symbol_counter', 'theme', 'house_secret', 'role_grant', 'invitation_role'],
  ...['message_template', 'mail_choice', 'mail_delivery', 'sign_in', 'sign_in_token'],
];
/** Ids, and words of closed vocabularies. */
const WITHOUT_WORDS = [
  'record_entry',
  'audit_log',
  'contribution_link',
  'event_log',
  'notification',
  'revision_country',
];

/** Closed vocabularies, tags of languages and symbols, where the same table has words as well. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  comment: ['kind', 'language', 'status'],
  comment_revision: ['language'],
  contribution: ['addressees', 'attribution_level', 'capture_mode', 'kind', 'language', 'status', 'symbol'],
  contribution_revision: ['addressees', 'affected_groups', 'edit_kind', 'language'],
  draft: ['form'],
  edit_decision: ['verdict'],
  endorsement: ['capacity', 'stance'],
  moderation_decision: ['from_status', 'reason', 'to_status'],
  redaction: ['reason'],
  speaker_answer: ['answer'],
  wording_answer: ['verdict'],
  speaking_turn: ['capacity'],
  retagging: [
    'from_kind',
    'to_kind',
    'from_theme_ids',
    'to_theme_ids',
    'from_subregion_ids',
    'to_subregion_ids',
  ],
  seal_opening: ['language', 'verdict'],
};

const OTHERWISE: Readonly<Record<string, string>> = {
  'comment.external_id': 'An id in the source of an import, by which it is known again.',
  'comment.missing_parent': 'An id in the source of an import.',
  'comment.submission_digest': 'Put out of use with the first redaction.',
  'contribution.external_id': 'An id in the source of an import, by which it is known again.',
  'contribution.submission_digest': 'Put out of use with the first redaction.',
  'contribution_revision.search': 'Made anew by the database from what is masked.',
  'merging.digest': 'Of ids and versions alone.',
  'speaking_turn.label': 'Who has the floor, as the list of a session names them.',
  'redacted_passage.place': 'Names of tables and columns.',
  'redacted_passage.row_key': 'Ids.',
  'redacted_passage.sealed': 'The sealed original.',
};

let database: MigratedDatabase;

beforeAll(async () => {
  database = await migratedDatabase('redactable');
});
afterAll(() => database.close());

it('covers every column in which there are words', async () => {
  const rows = await database.owner.query<{ table: string; column: string }[]>(
    `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'xml', 'bytea', 'USER-DEFINED')`,
  );
  const masked = new Set(REDACTABLE_COLUMNS.map(placeOf));
  const isExcused = (one: { table: string; column: string }) =>
    [...OF_PEOPLE, ...OF_THE_HOUSE, ...WITHOUT_WORDS, 'audit_salt', 'setup_link', 'mail_stop'].includes(
      one.table,
    ) ||
    CLOSED[one.table]?.includes(one.column) ||
    placeOf(one) in OTHERWISE;
  const uncovered = rows.filter((one) => !masked.has(placeOf(one)) && !isExcused(one)).map(placeOf);
  expect(uncovered.sort()).toEqual([]);
  const there = new Set(rows.map(placeOf));
  expect([...masked, ...Object.keys(OTHERWISE)].filter((one) => !there.has(one))).toEqual([]);
});
