/** The only SQL for personal invitations. */
import type { Capacity, Language, Role, StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Position } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface InvitedRole {
  role: Role;
  sessionId: string | null;
}

/** Who is invited, as who. */
export interface Invitee {
  email: string;
  name: string;
  institution: string | null;
  countryCode: string | null;
  stakeholderKind: StakeholderKind;
  language: Language;
  capacities: readonly Capacity[];
  roles: readonly InvitedRole[];
}

export interface NewInvitation extends Invitee {
  id: string;
  meetingId: string;
  /** Null: from the command line. */
  invitedBy: string | null;
}

export interface InvitationRow extends Invitee {
  id: string;
  meetingId: string;
  createdAt: Date;
  expiresAt: Date | null;
  sentAt: Date | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  /** Accepted by somebody who has left or was removed since. */
  isGone: boolean;
  sortKey: string;
}

const GONE = `EXISTS (SELECT FROM participant p
  WHERE p.id = v.participant_id AND (p.left_at IS NOT NULL OR p.removed_at IS NOT NULL))`;

const COLUMNS = `v.id, v.meeting_id AS "meetingId", v.email, v.name, v.institution, v.country_code AS "countryCode",
  v.stakeholder_kind AS "stakeholderKind", v.language, v.capacities, v.created_at AS "createdAt",
  v.expires_at AS "expiresAt", v.sent_at AS "sentAt", v.accepted_at AS "acceptedAt", v.revoked_at AS "revokedAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'sessionId', r.session_id) ORDER BY r.id)
    FROM invitation_role r WHERE r.invitation_id = v.id), '[]') AS roles,
  ${GONE} AS "isGone", v.created_at::text AS "sortKey"`;

@Injectable()
export class InvitationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first; one row more than asked for tells that there are others. */
  async page(meetingId: string, after: Position | null, limit: number): Promise<InvitationRow[]> {
    return this.query<InvitationRow>(
      `SELECT ${COLUMNS} FROM invitation v WHERE v.meeting_id = $1
         AND ($2::timestamptz IS NULL OR (v.created_at, v.id) < ($2::timestamptz, $3::uuid))
       ORDER BY v.created_at DESC, v.id DESC LIMIT $4`,
      [meetingId, after?.key ?? null, after?.id ?? null, limit + 1],
    );
  }

  async count(meetingId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM invitation WHERE meeting_id = $1`,
      [meetingId],
    );
    return rows[0]?.count ?? 0;
  }

  async byIds(meetingId: string, ids: readonly string[]): Promise<InvitationRow[]> {
    return this.query<InvitationRow>(
      `SELECT ${COLUMNS} FROM invitation v WHERE v.meeting_id = $1 AND v.id = ANY($2::uuid[])
       ORDER BY v.created_at DESC, v.id DESC`,
      [meetingId, ids],
    );
  }

  /** Invitations of these addresses, by address in lower case. */
  async byEmails(meetingId: string, emails: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.query<{ email: string; id: string }>(
      `SELECT lower(email) AS email, id FROM invitation WHERE meeting_id = $1 AND lower(email) = ANY($2)`,
      [meetingId, emails.map((one) => one.toLowerCase())],
    );
    return new Map(rows.map(({ email, id }) => [email, id]));
  }

  async meetingOf(id: string): Promise<string | null> {
    const rows = await this.query<{ meetingId: string }>(
      `SELECT meeting_id AS "meetingId" FROM invitation WHERE id = $1`,
      [id],
    );
    return rows[0]?.meetingId ?? null;
  }

  /** False where the id is taken, or the address was invited to the meeting before. */
  async insert(invitation: NewInvitation, newRoleId: () => string): Promise<boolean> {
    const { id, meetingId, email, name, institution, countryCode } = invitation;
    const { stakeholderKind, language, capacities, invitedBy, roles } = invitation;
    const rows = await this.query(
      `INSERT INTO invitation (id, meeting_id, email, name, institution, country_code, stakeholder_kind, language,
         capacities, invited_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
      [
        id,
        meetingId,
        email,
        name,
        institution,
        countryCode,
        stakeholderKind,
        language,
        capacities,
        invitedBy,
      ],
    );
    if (rows.length === 0) return false;
    for (const { role, sessionId } of roles)
      await this.query(
        `INSERT INTO invitation_role (id, meeting_id, invitation_id, role, session_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [newRoleId(), meetingId, id, role, sessionId],
      );
    return true;
  }

  /**
   * Begins a new mailing: the link of the mail before opens nothing from here on. False where it was accepted, unless
   * by somebody who has gone since.
   */
  async renew(meetingId: string, id: string, mailingId: string): Promise<boolean> {
    const rows = await this.query(
      `WITH renewed AS (UPDATE invitation v
         SET mailing_id = $3, token_digest = NULL, expires_at = NULL, sent_at = NULL, accepted_at = NULL,
           revoked_at = NULL, participant_id = NULL
         WHERE meeting_id = $1 AND id = $2 AND (accepted_at IS NULL OR ${GONE}) RETURNING id)
       SELECT id FROM renewed`,
      [meetingId, id, mailingId],
    );
    return rows.length > 0;
  }

  /** What a mailing is written from; null where a newer one, an acceptance or a revocation came before it. */
  async mailing(id: string, mailingId: string): Promise<InvitationRow | null> {
    const rows = await this.query<InvitationRow>(
      `SELECT ${COLUMNS} FROM invitation v
       WHERE v.id = $1 AND v.mailing_id = $2 AND v.accepted_at IS NULL AND v.revoked_at IS NULL`,
      [id, mailingId],
    );
    return rows[0] ?? null;
  }

  async arm(id: string, mailingId: string, digest: Buffer, expiresAt: Date): Promise<void> {
    await this.query(
      `UPDATE invitation SET token_digest = $3, expires_at = $4
       WHERE id = $1 AND mailing_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [id, mailingId, digest, expiresAt],
    );
  }

  async markSent(id: string, mailingId: string): Promise<void> {
    await this.query(`UPDATE invitation SET sent_at = now() WHERE id = $1 AND mailing_id = $2`, [
      id,
      mailingId,
    ]);
  }

  /** False where there is nothing left to revoke. */
  async revoke(meetingId: string, id: string): Promise<boolean> {
    const rows = await this.query(
      `WITH revoked AS (UPDATE invitation SET revoked_at = now(), token_digest = NULL
         WHERE meeting_id = $1 AND id = $2 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING id)
       SELECT id FROM revoked`,
      [meetingId, id],
    );
    return rows.length > 0;
  }

  /** The invitation that a token opens, accepted by this very statement: of many at once one gets it. */
  async accept(digest: Buffer): Promise<InvitationRow | null> {
    const rows = await this.query<InvitationRow>(
      `WITH accepted AS (UPDATE invitation SET accepted_at = now()
         WHERE token_digest = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now() RETURNING *)
       SELECT ${COLUMNS} FROM accepted v`,
      [digest],
    );
    return rows[0] ?? null;
  }

  async attach(id: string, participantId: string): Promise<void> {
    await this.query(`UPDATE invitation SET participant_id = $2 WHERE id = $1`, [id, participantId]);
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
