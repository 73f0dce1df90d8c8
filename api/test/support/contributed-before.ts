/** A text that somebody contributed before, written straight into the tables: for specs that are about what is then done with it. */
import { newId } from '../../src/kernel/ids.js';
import type { BootedApi } from './booted-api.js';
import type { Person } from './person.js';

export interface Before {
  sessionId: string;
  text: string;
  attributionLevel?: 'NAME_AND_INSTITUTION' | 'NON_ATTRIBUTABLE';
}

/** Of a session that accepts at once it is accepted; of another one it waits. */
const CONTRIBUTION = `INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol,
    author_participant_id, capture_mode, attribution_level, language, written_at, submitted_at, decided_at,
    published_at, waiting_since, created_at)
  SELECT $1, s.meeting_id, s.id, i.theme_id, 'CONCERN', CASE WHEN is_open THEN 'ACCEPTED' ELSE 'SUBMITTED' END, $2,
    $3, 'SELF', $4, 'es', now(), now(), CASE WHEN is_open THEN now() END, CASE WHEN is_open THEN now() END,
    CASE WHEN NOT is_open THEN now() END, now()
  FROM session s JOIN agenda_item i ON i.id = s.agenda_item_id, LATERAL (SELECT s.moderation = 'POST' AS is_open) o
  WHERE s.id = $5 RETURNING id, meeting_id, theme_id`;

/** All in one stroke. */
const WHOLE = `WITH written AS (${CONTRIBUTION}),
    version AS (INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, text,
      author_participant_id, created_at) SELECT $6, id, meeting_id, 1, 'es', $7, $3, now() FROM written)
  INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id)
  SELECT id, meeting_id, theme_id FROM written WHERE theme_id IS NOT NULL`;

/** Symbols of their own, so that those given by the product do not meet them. */
let symbols = 100_000;

/** @returns its id; it stands in its first version */
export async function contributedBefore(
  { database }: Pick<BootedApi, 'database'>,
  { participantId }: Person,
  { sessionId, text, attributionLevel = 'NAME_AND_INSTITUTION' }: Before,
): Promise<string> {
  const id = newId();
  symbols += 1;
  const symbol = `TST2017/CO/X-${symbols}`;
  await database.app.query(WHOLE, [id, symbol, participantId, attributionLevel, sessionId, newId(), text]);
  return id;
}
