/** What a database holds, in one number: everything of it, or what is the same wherever the demo is loaded. */
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Every row of every table. */
export async function databaseDigest(owner: DataSource): Promise<string> {
  const tables = await owner.query<{ name: string }[]>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const digests: unknown[] = [];
  for (const { name } of tables)
    digests.push(
      name,
      await owner.query(`SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS md5
        FROM (SELECT to_jsonb(t)::text AS line FROM ${name} t) lines`),
    );
  return sha256(digests);
}

/** Of the content: ids, texts, statuses, tags, counters, and times as far as the opening of the first session. */
const CONTENT = [
  `SELECT c.id, c.symbol, c.kind, c.status, c.author_participant_id, c.attribution_level, c.is_late, c.is_member_state,
     c.language, c.version, c.current_revision_number, c.endorsement_count, c.reservation_count, c.not_joining_count,
     c.comment_count, c.withdrawal_reason, t.code, c.submitted_at - first.opened_at AS submitted
   FROM contribution c LEFT JOIN theme t ON t.id = c.theme_id, (SELECT min(opened_at) AS opened_at FROM session) first
   ORDER BY c.id`,
  `SELECT contribution_id, number, title, text, details, addressees, affected_groups, reason FROM contribution_revision
   ORDER BY 1, 2`,
  `SELECT contribution_id, revision_number, country_code FROM revision_country ORDER BY 1, 2, 3`,
  `SELECT e.contribution_id, s.code FROM contribution_subregion e JOIN subregion s ON s.id = e.subregion_id ORDER BY 1, 2`,
  `SELECT id, contribution_id, revision_number, participant_id, capacity, stance, reservation, ended_at IS NULL AS active
   FROM endorsement ORDER BY 1`,
  `SELECT id, contribution_id, parent_id, participant_id, kind, status, language, text FROM comment ORDER BY 1`,
  `SELECT id, contribution_id, from_status, to_status, participant_id, reason, message FROM moderation_decision ORDER BY 1`,
  `SELECT id, kind, from_id, to_id, made_by, withdrawn_by FROM contribution_link ORDER BY 1`,
  `SELECT p.id, i.name, i.institution, p.country_code, p.stakeholder_kind, p.capacities
   FROM participant p JOIN participant_identity i ON i.participant_id = p.id ORDER BY 1`,
  `SELECT a.position, s.status FROM session s JOIN agenda_item a ON a.id = s.agenda_item_id ORDER BY 1`,
  `SELECT seq, type, contribution_id, comment_id, linked_contribution_id, participant_id,
     revision_number FROM event_log ORDER BY 1`,
];

export async function contentDigest(owner: DataSource): Promise<string> {
  const rows: unknown[] = [];
  for (const sql of CONTENT) rows.push(await owner.query(sql));
  return sha256(rows);
}
