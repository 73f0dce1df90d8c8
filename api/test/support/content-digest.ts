/** One figure for all that people wrote and decided about in a meeting: equal where nothing of it differs. */
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** What counts changes, and so goes on whatever comes back, is no content. */
const TABLES: Readonly<Record<string, { of: string; without: readonly string[] }>> = {
  contribution: { of: 'x.meeting_id = $1', without: ['version'] },
  contribution_revision: { of: 'x.meeting_id = $1', without: [] },
  revision_country: {
    of: 'x.contribution_id IN (SELECT id FROM contribution WHERE meeting_id = $1)',
    without: [],
  },
  contribution_theme: { of: 'x.meeting_id = $1', without: [] },
  contribution_subregion: { of: 'x.meeting_id = $1', without: [] },
  endorsement: { of: 'x.meeting_id = $1', without: [] },
  comment: { of: 'x.meeting_id = $1', without: [] },
};

/** The rows themselves, so that a difference can be seen where there is one. */
export async function contentRows(owner: DataSource, meetingId: string): Promise<string[]> {
  const rows: string[] = [];
  for (const [table, { of, without }] of Object.entries(TABLES)) {
    const found = await owner.query<{ row: string }[]>(
      `SELECT (to_jsonb(x) - $2::text[])::text AS row FROM ${table} x WHERE ${of} ORDER BY 1`,
      [meetingId, without],
    );
    rows.push(...found.map(({ row }) => `${table} ${row}`));
  }
  return rows;
}

export async function contentDigest(owner: DataSource, meetingId: string): Promise<string> {
  return createHash('sha256')
    .update((await contentRows(owner, meetingId)).join('\n'))
    .digest('hex');
}
