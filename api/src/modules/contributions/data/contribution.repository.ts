/** Writes of contributions and the reads under lock that decide about them. */
import { WAITING_STATUSES } from '@aportes/domain/contribution.transitions';
import type {
  AttributionLevel,
  Confirmation,
  ContributionKind,
  ContributionStatus,
} from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { oneOf } from '../../../platform/database/checks.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { appealOf } from '../appeal-sql.queries.js';
import { CONFIRMATION, STANDS_BACK } from '../captured-sql.queries.js';
import { CO_AUTHOR_IDS } from '../co-authors-sql.queries.js';
import type { NewContribution, NewRevision, TaggedContribution } from './new-contribution.js';
import { amongIds } from '../../../platform/database/among-ids.js';

/** What rules and policies need to know of one contribution. */
export interface ContributionState {
  id: string;
  meetingId: string;
  sessionId: string | null;
  authorParticipantId: string | null;
  kind: ContributionKind | null;
  status: ContributionStatus;
  version: number;
  /** Its version, without what was only changed of who is named. */
  acts: number;
  revisionNumber: number;
  waitingRevisionNumber: number | null;
  waitingSince: Date | null;
  attributionLevel: AttributionLevel;
  supportIsHidden: boolean;
  wasPublic: boolean;
  confirmation: Confirmation | null;
  standsBackId: string | null;
  coAuthorIds: string[];
  isAppealed: boolean;
  declinerId: string | null;
}

export interface StatusMove {
  id: string;
  expectedVersion: number;
  to: ContributionStatus;
  at: Date;
}

/** Back to how it stood before it was decided about. */
export interface StatusRestored {
  id: string;
  expectedVersion: number;
  to: ContributionStatus;
  /** Null where it did not wait. */
  waitingSince: Date | null;
  /** Of the decision before, if there was one. */
  decidedAt: Date | null;
  /** An edit of its author that waited. */
  waitingRevisionNumber: number | null;
}

export interface Withdrawal {
  id: string;
  expectedVersion: number;
  reason: string | null;
  at: Date;
}

const STATE = `id, meeting_id AS "meetingId", session_id AS "sessionId", author_participant_id AS "authorParticipantId",
  kind, status, version, version - attribution_changes AS acts, current_revision_number AS "revisionNumber", waiting_revision_number AS "waitingRevisionNumber",
  waiting_since AS "waitingSince", attribution_level AS "attributionLevel", support_hidden AS "supportIsHidden",
  published_at IS NOT NULL AS "wasPublic", ${appealOf('c')},
  ${CONFIRMATION} AS confirmation, ${STANDS_BACK} AS "standsBackId", ${CO_AUTHOR_IDS} AS "coAuthorIds"`;

@Injectable()
export class ContributionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async states(ids: readonly string[]): Promise<ContributionState[]> {
    return this.query(`SELECT ${STATE} FROM contribution c WHERE id ${amongIds('$1')}`, [ids]);
  }

  /** Held until the end of the unit of work: whoever decides about the contribution does so one after the other. */
  async lockState(id: string): Promise<ContributionState | null> {
    return (await this.lockStates([id]))[0] ?? null;
  }

  /** Several are always held in the same order, so that nobody waits in a circle. */
  async lockStates(ids: readonly string[]): Promise<ContributionState[]> {
    return this.query(
      `SELECT ${STATE} FROM contribution c WHERE id ${amongIds('$1')} ORDER BY id FOR NO KEY UPDATE`,
      [ids],
    );
  }

  /** Whose a contribution is and the digest of its submission. */
  async submissionOf(
    id: string,
  ): Promise<{ authorParticipantId: string | null; digest: string | null } | null> {
    const rows = await this.query<{ authorParticipantId: string | null; digest: string | null }>(
      `SELECT author_participant_id AS "authorParticipantId", submission_digest AS digest FROM contribution WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Takes the next number of a series; other submissions to the series wait for the end of this unit of work. */
  async nextSymbolNumber(meetingId: string, series: string, letter: string): Promise<number> {
    const rows = await this.query<{ number: number }>(
      `INSERT INTO symbol_counter (meeting_id, series, letter, next) VALUES ($1, $2, $3, 2)
       ON CONFLICT (meeting_id, series, letter) DO UPDATE SET next = symbol_counter.next + 1
       RETURNING next - 1 AS number`,
      [meetingId, series, letter],
    );
    return rows[0]!.number;
  }

  /** What was kept as a draft of it goes with the same stroke. False where another delivery of the same id was faster. */
  async insert(contribution: NewContribution): Promise<boolean> {
    const c = contribution;
    const rows = await this.query(
      `WITH given AS (DELETE FROM draft WHERE id = $1 AND participant_id = coalesce($17::uuid, $8::uuid))
       INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol, author_participant_id,
         capture_mode, attribution_level, is_member_state, is_late, submission_digest, language, addressees,
         written_at, submitted_at, decided_at, published_at, waiting_since, created_at, captured_by, source)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $17::uuid IS NULL THEN 'SELF' ELSE 'SCRIBE' END, $9, $10, $11, $12, $13, $14, $15, $16,
         CASE WHEN $6 = 'ACCEPTED' THEN $16::timestamptz END, CASE WHEN $6 = 'ACCEPTED' THEN $16::timestamptz END,
         CASE WHEN $6 = 'SUBMITTED' THEN $16::timestamptz END, $16, $17, $18)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        c.id,
        c.meetingId,
        c.sessionId,
        c.themeId,
        c.kind,
        c.status,
        c.symbol,
        c.authorParticipantId,
        c.attributionLevel,
        c.isMemberState,
        c.isLate,
        c.submissionDigest,
        c.language,
        c.addressees,
        c.writtenAt,
        c.submittedAt,
        c.capturedBy ?? null,
        c.source ?? null,
      ],
    );
    return rows.length > 0;
  }

  async insertTags(contribution: TaggedContribution): Promise<void> {
    await this.query(
      `WITH themes AS (INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id)
         SELECT $1, $2, unnest($3::uuid[]))
       INSERT INTO contribution_subregion (contribution_id, meeting_id, subregion_id) SELECT $1, $2, unnest($4::uuid[])`,
      [contribution.id, contribution.meetingId, contribution.themeIds, contribution.subregionIds],
    );
  }

  /** What was kept as a draft of it goes with the same stroke. False where a revision of that id exists already. */
  async insertRevision(revision: NewRevision): Promise<boolean> {
    const rows = await this.query(
      `WITH given AS (DELETE FROM draft WHERE id = $1 AND participant_id = $13),
       written AS (INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, title, text,
         details, addressees, affected_groups, edit_kind, reason, author_participant_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (id) DO NOTHING RETURNING id, contribution_id, number),
       about AS (INSERT INTO revision_country (contribution_id, revision_number, country_code)
         SELECT contribution_id, number, unnest($15::text[]) FROM written)
       SELECT id FROM written`,
      [
        revision.id,
        revision.contributionId,
        revision.meetingId,
        revision.number,
        revision.language,
        revision.title,
        revision.text,
        JSON.stringify(revision.details),
        revision.addressees,
        revision.affectedGroups,
        revision.editKind,
        revision.reason,
        revision.authorParticipantId,
        revision.createdAt,
        revision.countryCodes,
      ],
    );
    return rows.length > 0;
  }

  /** Makes a further revision the current one; an answer to requested changes waits for the desk again. */
  async setRevision(revision: NewRevision, expectedVersion: number): Promise<boolean> {
    const rows = await this.query(
      `WITH changed AS (UPDATE contribution SET current_revision_number = $3, language = $4, addressees = $5, version = version + 1,
         status = CASE status WHEN 'CHANGES_REQUESTED' THEN 'SUBMITTED' ELSE status END,
         waiting_since = CASE status WHEN 'CHANGES_REQUESTED' THEN $6::timestamptz ELSE waiting_since END
       WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM changed`,
      [
        revision.contributionId,
        expectedVersion,
        revision.number,
        revision.language,
        revision.addressees,
        revision.createdAt,
      ],
    );
    return rows.length > 0;
  }

  /**
   * Moves the status if nobody changed the contribution meanwhile; the first acceptance publishes it. What comes back to
   * the desk was decided about when it was.
   */
  async move({ id, expectedVersion, to, at }: StatusMove): Promise<boolean> {
    const rows = await this.query(
      `WITH changed AS (UPDATE contribution SET status = $3, version = version + 1, waiting_revision_number = NULL,
         decided_at = CASE WHEN ${oneOf('$3', WAITING_STATUSES)} THEN decided_at ELSE $4 END,
         waiting_since = CASE WHEN ${oneOf('$3', WAITING_STATUSES)} THEN coalesce(waiting_since, $4) END,
         published_at = CASE WHEN $3 = 'ACCEPTED' THEN coalesce(published_at, $4) ELSE published_at END
       WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM changed`,
      [id, expectedVersion, to, at],
    );
    return rows.length > 0;
  }

  /** It waits as long as it had; what the public has read stays known as that. */
  async restore(back: StatusRestored): Promise<boolean> {
    const rows = await this.query(
      `WITH changed AS (UPDATE contribution SET status = $3, version = version + 1, waiting_since = $4, decided_at = $5,
         waiting_revision_number = $6
       WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM changed`,
      [back.id, back.expectedVersion, back.to, back.waitingSince, back.decidedAt, back.waitingRevisionNumber],
    );
    return rows.length > 0;
  }

  /** Whoever says why knows that everybody reads it. */
  async withdraw({ id, expectedVersion, reason, at }: Withdrawal): Promise<boolean> {
    const rows = await this.query(
      `WITH changed AS (UPDATE contribution SET status = 'WITHDRAWN', version = version + 1, withdrawn_at = $4,
         withdrawal_reason = $3, withdrawal_reason_is_shown = true, waiting_revision_number = NULL, waiting_since = NULL
       WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM changed`,
      [id, expectedVersion, reason, at],
    );
    return rows.length > 0;
  }

  /** Of a contribution that is held. A new version, so that no answer from before brings a name back. */
  async attribute(id: string, level: AttributionLevel): Promise<void> {
    await this.query(
      `UPDATE contribution SET attribution_level = $2, version = version + 1,
         attribution_changes = attribution_changes + 1 WHERE id = $1`,
      [id, level],
    );
  }

  /** Of one author: what it is a part of, and its parts, and theirs. */
  async kinOf(id: string, authorId: string): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `WITH RECURSIVE above AS (SELECT id, part_of FROM contribution WHERE id = $1
         UNION SELECT w.id, w.part_of FROM above JOIN contribution w ON w.id = above.part_of),
       kin AS (SELECT id FROM above UNION SELECT p.id FROM kin JOIN contribution p ON p.part_of = kin.id)
       SELECT id FROM kin JOIN contribution c USING (id) WHERE id <> $1 AND c.author_participant_id = $2`,
      [id, authorId],
    );
    return rows.map((row) => row.id);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
