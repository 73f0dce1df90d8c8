/** What the application's own role may do with each table: enough to work, never enough to rewrite the past. */

const EVERYTHING = 'SELECT, INSERT, UPDATE, DELETE';
const WRITTEN_ONCE = 'SELECT, INSERT';
const NEVER_DELETED = 'SELECT, INSERT, UPDATE';

/** A table without a line here is closed to the application. */
export const GRANTS: Readonly<Record<string, string>> = {
  country: WRITTEN_ONCE,
  process: NEVER_DELETED,
  meeting_phase: NEVER_DELETED,
  meeting: NEVER_DELETED,
  meeting_counter: NEVER_DELETED,
  theme: NEVER_DELETED,
  subregion: NEVER_DELETED,
  subregion_country: EVERYTHING,
  agenda_item: NEVER_DELETED,
  session: NEVER_DELETED,
  account: EVERYTHING,
  sign_in: EVERYTHING,
  sign_in_token: EVERYTHING,
  participant: EVERYTHING,
  participant_identity: EVERYTHING,
  role_grant: EVERYTHING,
  account_email: EVERYTHING,
  mailed_code: EVERYTHING,
  mail_delivery: EVERYTHING,
  setup_link: EVERYTHING,
  invitation: EVERYTHING,
  invitation_role: EVERYTHING,
  symbol_counter: NEVER_DELETED,
  contribution: NEVER_DELETED,
  draft: EVERYTHING,
  contribution_revision: WRITTEN_ONCE,
  revision_shown: WRITTEN_ONCE,
  revision_country: WRITTEN_ONCE,
  contribution_theme: EVERYTHING,
  contribution_subregion: EVERYTHING,
  endorsement: NEVER_DELETED,
  comment: NEVER_DELETED,
  comment_revision: WRITTEN_ONCE,
  contribution_link: NEVER_DELETED,
  claim: EVERYTHING,
  assignment: WRITTEN_ONCE,
  assignee: EVERYTHING,
  moderation_decision: WRITTEN_ONCE,
  decision_undo: WRITTEN_ONCE,
  edit_decision: WRITTEN_ONCE,
  edit_decision_undo: WRITTEN_ONCE,
  merging: WRITTEN_ONCE,
  departure: WRITTEN_ONCE,
  split_part: WRITTEN_ONCE,
  not_duplicate: EVERYTHING,
  co_authorship: NEVER_DELETED,
  retagging: WRITTEN_ONCE,
  wording_proposal: WRITTEN_ONCE,
  wording_answer: WRITTEN_ONCE,
  appeal: WRITTEN_ONCE,
  desk_note: NEVER_DELETED,
  message_template: NEVER_DELETED,
  seal_opening: NEVER_DELETED,
  speaking_turn: EVERYTHING,
  speaker_answer: WRITTEN_ONCE,
  redaction: WRITTEN_ONCE,
  redaction_mark: WRITTEN_ONCE,
  redacted_passage: 'SELECT, INSERT, DELETE',
  redaction_look: WRITTEN_ONCE,
  redaction_lift: WRITTEN_ONCE,
  mail_choice: EVERYTHING,
  mail_stop: EVERYTHING,
  notification: EVERYTHING,
  notification_cursor: NEVER_DELETED,
  notification_reading: EVERYTHING,
  event_log: WRITTEN_ONCE,
  audit_log: WRITTEN_ONCE,
  record_entry: WRITTEN_ONCE,
  audit_salt: 'SELECT, INSERT, DELETE',
  house_secret: 'SELECT',
  migration: 'SELECT',
};

/** @param role as PostgreSQL knows it: from the application's own address */
export function quotedRole(role: string): string {
  return `"${role.replaceAll('"', '""')}"`;
}

export function grantStatements(quoted: string): string[] {
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${quoted}`,
    `GRANT USAGE ON SCHEMA public TO ${quoted}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${quoted}`,
    `GRANT EXECUTE ON FUNCTION aportes_erase_writings(uuid) TO ${quoted}`,
    `GRANT EXECUTE ON FUNCTION aportes_mask(uuid, text, text, text) TO ${quoted}`,
    ...Object.entries(GRANTS).map(([table, privileges]) => `GRANT ${privileges} ON ${table} TO ${quoted}`),
  ];
}
