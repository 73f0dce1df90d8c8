/** The only SQL that erases a person: in every table in which there is anything of them, within one unit of work. */
import { ERASED_TEXT, losesItsName } from '@aportes/domain/erasure.rules';
import { ATTRIBUTION_LEVELS, type AttributionLevel } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { SIGN_IN_CHANNEL } from '../../../platform/access/authenticator.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { supportIsShown } from '../../contributions/shown-support-sql.queries.js';

export interface OwnCounts {
  contributions: number;
  /** Of those, the ones that others have endorsed, commented on or linked; hidden support stays hidden here too. */
  builtUpon: number;
  /** Of those, the ones that show no name. */
  unnamed: number;
  comments: number;
  endorsements: number;
  links: number;
  drafts: number;
}

/** Somebody in one meeting. */
export interface OwnPresence {
  participantId: string;
  meetingId: string;
}

/** What others read and will find changed. */
export interface Touched {
  contributionId: string;
  sessionId: string | null;
}
export type TouchedContribution = Touched & { attributionLevel: AttributionLevel };
export type TouchedComment = Touched & { commentId: string; shownLevel: AttributionLevel };
export type TouchedLink = Touched & { linkedContributionId: string };

/** The levels at which no name stood, as a list in SQL. */
const UNNAMED = `(${ATTRIBUTION_LEVELS.filter((one) => !losesItsName(one))
  .map((one) => `'${one}'`)
  .join(', ')})`;

/** The author of what is not attributed shows no name beneath it either. */
const SHOWN_LEVEL = `CASE WHEN c.author_participant_id = m.participant_id
    AND c.attribution_level IN ${UNNAMED}
  THEN c.attribution_level ELSE meeting.attribution_default END`;

const COUNTS = `
WITH mine AS (SELECT id FROM participant WHERE account_id = $1),
own AS (SELECT c.* FROM contribution c WHERE c.author_participant_id IN (SELECT id FROM mine)
  AND c.status NOT IN ('WITHDRAWN', 'DRAFT'))
SELECT (SELECT count(*)::int FROM own) AS contributions,
  (SELECT count(*)::int FROM own WHERE
     ${supportIsShown('own.id')} AND EXISTS (SELECT FROM endorsement e
       WHERE e.contribution_id = own.id AND e.ended_at IS NULL)
     OR EXISTS (SELECT FROM comment m WHERE m.contribution_id = own.id AND m.status = 'VISIBLE'
       AND m.participant_id IS DISTINCT FROM own.author_participant_id)
     OR EXISTS (SELECT FROM contribution_link l WHERE own.id IN (l.from_id, l.to_id) AND l.withdrawn_at IS NULL
       AND l.made_by <> own.author_participant_id)) AS "builtUpon",
  (SELECT count(*)::int FROM own WHERE attribution_level IN ${UNNAMED}) AS unnamed,
  (SELECT count(*)::int FROM comment m WHERE m.participant_id IN (SELECT id FROM mine) AND m.status = 'VISIBLE') AS comments,
  (SELECT count(*)::int FROM endorsement e WHERE e.participant_id IN (SELECT id FROM mine) AND e.ended_at IS NULL) AS endorsements,
  (SELECT count(*)::int FROM contribution_link l WHERE l.made_by IN (SELECT id FROM mine) AND l.withdrawn_at IS NULL) AS links,
  (SELECT count(*)::int FROM draft d WHERE d.participant_id IN (SELECT id FROM mine)) AS drafts`;

/** Everything by which a person is known; what they are in a meeting stays as an id, and as what breadth counts. */
const IDENTITY = [
  `DELETE FROM invitation_role r USING invitation v WHERE v.id = r.invitation_id
     AND (v.participant_id = ANY($2::uuid[]) OR lower(v.email) = ANY($3))`,
  `DELETE FROM invitation v WHERE v.participant_id = ANY($2::uuid[]) OR lower(v.email) = ANY($3)`,
  `DELETE FROM mailed_code WHERE account_id = $1 OR lower(address) = ANY($3)`,
  `DELETE FROM account_email WHERE account_id = $1`,
  `DELETE FROM sign_in_token WHERE account_id = $1`,
  `DELETE FROM role_grant WHERE participant_id = ANY($2::uuid[])`,
  `DELETE FROM participant_identity WHERE participant_id = ANY($2::uuid[])`,
  // Without its salt a digest of the audit log means nothing any more.
  `DELETE FROM audit_salt s USING audit_log l WHERE l.id = s.audit_id
     AND (l.actor_id = ANY($2::uuid[] || $1::uuid) OR l.subject_id = ANY($2::uuid[] || $1::uuid))`,
  // What was written is told from what is sent again by digests of whole texts, from which these could be guessed.
  `UPDATE contribution SET submission_digest = NULL WHERE author_participant_id = ANY($2::uuid[])`,
  `UPDATE participant SET account_id = NULL, left_at = coalesce(left_at, now()), erased_at = now()
   WHERE id = ANY($2::uuid[])`,
  // What was masked in their words is read by nobody any more.
  `DELETE FROM redacted_passage WHERE participant_id = ANY($2::uuid[])`,
  `DELETE FROM draft WHERE participant_id = ANY($2::uuid[])`,
  `DELETE FROM notification WHERE participant_id = ANY($2::uuid[])`,
  `DELETE FROM notification_reading WHERE participant_id = ANY($2::uuid[])`,
];

@Injectable()
export class ErasureRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async counts(accountId: string): Promise<OwnCounts> {
    return (await this.query<OwnCounts>(COUNTS, [accountId]))[0]!;
  }

  /** Also where the person left before, in the order in which all take their locks. */
  async presences(accountId: string): Promise<OwnPresence[]> {
    return this.query<OwnPresence>(
      `SELECT id AS "participantId", meeting_id AS "meetingId" FROM participant WHERE account_id = $1 ORDER BY 2`,
      [accountId],
    );
  }

  /** False where somebody else has just erased it; until the unit of work ends nobody signs in with it. */
  async lock(accountId: string): Promise<boolean> {
    return (await this.query(`SELECT FROM account WHERE id = $1 FOR UPDATE`, [accountId])).length > 0;
  }

  /** What is being written as this person comes before, and nothing comes after. */
  async lockPresences(accountId: string): Promise<void> {
    await this.query(`SELECT FROM participant WHERE account_id = $1 ORDER BY id FOR UPDATE`, [accountId]);
  }

  /** Every text whose counters change, in one order, and before the logs: as others take them. */
  async lockTouched(participantId: string): Promise<void> {
    await this.query(
      `SELECT FROM contribution WHERE author_participant_id = $1
         OR id IN (SELECT contribution_id FROM comment WHERE participant_id = $1)
         OR id IN (SELECT contribution_id FROM endorsement WHERE participant_id = $1)
       ORDER BY id FOR UPDATE`,
      [participantId],
    );
  }

  /** In small letters: where the person is written to, and where they were invited. */
  async addresses(accountId: string): Promise<string[]> {
    const rows = await this.query<{ address: string }>(
      `SELECT lower(address) AS address FROM account_email WHERE account_id = $1
       UNION SELECT lower(v.email) FROM invitation v JOIN participant p ON p.id = v.participant_id WHERE p.account_id = $1
       UNION SELECT lower(address) FROM mailed_code WHERE account_id = $1`,
      [accountId],
    );
    return rows.map((one) => one.address);
  }

  async eraseIdentity(
    accountId: string,
    participantIds: readonly string[],
    addresses: readonly string[],
  ): Promise<void> {
    // Each statement is told all three, of which some need fewer.
    const used = (sql: string) => `WITH given AS (SELECT $1::uuid, $2::uuid[], $3::text[]) ${sql}`;
    for (const sql of IDENTITY) await this.query(used(sql), [accountId, participantIds, addresses]);
    await this.query(
      `SELECT pg_notify('${SIGN_IN_CHANNEL}', id::text) FROM sign_in WHERE account_id = $1 AND ended_at IS NULL`,
      [accountId],
    );
    await this.query(`DELETE FROM sign_in WHERE account_id = $1`, [accountId]);
    await this.query(`DELETE FROM account WHERE id = $1`, [accountId]);
  }

  /** Those that anybody may be reading. */
  async ownContributions(participantId: string): Promise<TouchedContribution[]> {
    return this.query(
      `SELECT id AS "contributionId", session_id AS "sessionId", attribution_level AS "attributionLevel"
       FROM contribution WHERE author_participant_id = $1 AND status NOT IN ('WITHDRAWN', 'DRAFT') ORDER BY id`,
      [participantId],
    );
  }

  async ownComments(participantId: string): Promise<TouchedComment[]> {
    return this.query(
      `SELECT m.id AS "commentId", c.id AS "contributionId", c.session_id AS "sessionId", ${SHOWN_LEVEL} AS "shownLevel"
       FROM comment m JOIN contribution c ON c.id = m.contribution_id JOIN meeting ON meeting.id = m.meeting_id
       WHERE m.participant_id = $1 AND m.status = 'VISIBLE' ORDER BY m.id`,
      [participantId],
    );
  }

  async endorsed(participantId: string): Promise<Touched[]> {
    return this.query(
      `SELECT c.id AS "contributionId", c.session_id AS "sessionId" FROM endorsement e
       JOIN contribution c ON c.id = e.contribution_id
       WHERE e.participant_id = $1 AND e.ended_at IS NULL ORDER BY c.id`,
      [participantId],
    );
  }

  /** Takes back the links that the person made, and answers with both ends of each. */
  async unlink(participantId: string): Promise<TouchedLink[]> {
    return this.query(
      `WITH ended AS (UPDATE contribution_link SET withdrawn_at = greatest(now(), made_at), withdrawn_by = $1
         WHERE made_by = $1 AND withdrawn_at IS NULL RETURNING from_id, to_id)
       SELECT c.id AS "contributionId", c.session_id AS "sessionId", ends.other AS "linkedContributionId"
       FROM (SELECT from_id AS id, to_id AS other FROM ended UNION ALL SELECT to_id, from_id FROM ended) ends
       JOIN contribution c ON c.id = ends.id ORDER BY c.id, ends.other`,
      [participantId],
    );
  }

  /** Withdrawn, as by its author's hand, and emptied; the texts of the versions go through the door of the database. */
  async removeWritings(participantId: string): Promise<void> {
    await this.query(
      `UPDATE contribution SET status = CASE WHEN status IN ('ARCHIVED', 'DRAFT') THEN status ELSE 'WITHDRAWN' END,
         withdrawn_at = coalesce(withdrawn_at, now()), withdrawal_reason = NULL, withdrawal_reason_is_shown = false,
         waiting_revision_number = NULL, waiting_since = NULL, source = NULL, version = version + 1
       WHERE author_participant_id = $1`,
      [participantId],
    );
    await this.query(
      `UPDATE comment SET accepted_answer_id = NULL, accepted_by_id = NULL WHERE accepted_answer_id IN
         (SELECT id FROM comment WHERE participant_id = $1) OR participant_id = $1 AND accepted_answer_id IS NOT NULL`,
      [participantId],
    );
    await this.query(
      `UPDATE comment SET status = 'WITHDRAWN', text = '${ERASED_TEXT}' WHERE participant_id = $1`,
      [participantId],
    );
    await this.query(
      `UPDATE desk_note SET text = NULL, withdrawn_at = greatest(now(), created_at)
       WHERE participant_id = $1 AND withdrawn_at IS NULL`,
      [participantId],
    );
    await this.query(`SELECT aportes_erase_writings($1)`, [participantId]);
    // Nobody is counted any more by what the person was.
    await this.query(`UPDATE participant SET country_code = NULL, capacities = '{PERSONAL}' WHERE id = $1`, [
      participantId,
    ]);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
