/** One figure for all that people wrote and decided about in a meeting: equal where nothing of it differs. */
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Counts of what stands on it are the database's own: what they count is content itself. */
const COUNTS = ['comment_count', 'endorsement_count', 'reservation_count', 'not_joining_count'];

/** What counts changes, and so goes on whatever comes back, is no content. */
const TABLES: Readonly<Record<string, { of: string; without: readonly string[] }>> = {
  contribution: { of: 'x.meeting_id = $1', without: ['version', ...COUNTS] },
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

/** The rows themselves, so that a difference can be seen where there is one. @param except what is left out with all that stands on it, by its id */
export async function contentRows(
  owner: DataSource,
  meetingId: string,
  except: readonly string[] = [],
): Promise<string[]> {
  const rows: string[] = [];
  for (const [table, { of, without }] of Object.entries(TABLES)) {
    const found = await owner.query<{ row: string }[]>(
      `SELECT (to_jsonb(x) - $2::text[])::text AS row FROM ${table} x WHERE ${of}
         AND NOT coalesce(to_jsonb(x) ->> 'id' = ANY($3::text[]), false)
         AND NOT coalesce(to_jsonb(x) ->> 'contribution_id' = ANY($3::text[]), false) ORDER BY 1`,
      [meetingId, without, except],
    );
    rows.push(...found.map(({ row }) => `${table} ${row}`));
  }
  return rows;
}

export async function contentDigest(
  owner: DataSource,
  meetingId: string,
  except: readonly string[] = [],
): Promise<string> {
  return createHash('sha256')
    .update((await contentRows(owner, meetingId, except)).join('\n'))
    .digest('hex');
}
