/** The only SQL for accounts, sign-ins, tokens and participants. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { Capacity, Language, SignInProof, StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { TokenPurpose } from './identity.constraints.js';
import { SIGN_IN_CHANNEL } from '../../../platform/access/authenticator.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface SignInRow {
  id: string;
  accountId: string;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  proofs: SignInProof[];
}

export interface AuthenticatedRow extends SignInRow {
  participations: MeetingActor[];
}

export interface ParticipantRow {
  id: string;
  meetingId: string;
  name: string;
  institution: string | null;
  stakeholderKind: StakeholderKind;
  countryCode: string | null;
  language: Language;
  capacities: Capacity[];
}

const SIGN_IN = `s.id, s.account_id AS "accountId", s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt",
  s.expires_at AS "expiresAt", s.proofs`;

const PARTICIPANT = `p.id, p.meeting_id AS "meetingId", i.name, i.institution, p.stakeholder_kind AS "stakeholderKind",
  p.country_code AS "countryCode", p.language, p.capacities`;

/** Whoever left or was removed has no standing in the meeting from that moment on. */
const PRESENT = `p.left_at IS NULL AND p.removed_at IS NULL`;

/** A person's standing in every meeting, with all roles, as one JSON value. */
const PARTICIPATIONS = `coalesce((SELECT jsonb_agg(jsonb_build_object('meetingId', p.meeting_id, 'participantId', p.id,
    'roles', coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'sessionId', g.session_id))
      FROM role_grant g WHERE g.participant_id = p.id), '[]')))
  FROM participant p WHERE p.account_id = s.account_id AND ${PRESENT}), '[]')`;

@Injectable()
export class IdentityRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A live sign-in by its token's digest: neither ended nor expired nor idle too long. */
  async authenticate(digest: Buffer, idleSince: Date): Promise<AuthenticatedRow | null> {
    const rows = await this.query<AuthenticatedRow>(
      `SELECT ${SIGN_IN}, ${PARTICIPATIONS} AS participations FROM sign_in s
       WHERE s.token_digest = $1 AND s.ended_at IS NULL AND s.expires_at > now() AND s.last_used_at > $2`,
      [digest, idleSince],
    );
    return rows[0] ?? null;
  }

  /** Written at most once a minute, so that reading does not become writing. */
  async touch(signInId: string): Promise<void> {
    await this.query(
      `UPDATE sign_in SET last_used_at = now() WHERE id = $1 AND last_used_at < now() - interval '1 minute'`,
      [signInId],
    );
  }

  async insertAccount(id: string, language: Language): Promise<void> {
    await this.query(`INSERT INTO account (id, language) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`, [
      id,
      language,
    ]);
  }

  async accountLanguage(accountId: string): Promise<Language> {
    const rows = await this.query<{ language: Language }>(`SELECT language FROM account WHERE id = $1`, [
      accountId,
    ]);
    return rows[0]?.language ?? 'es';
  }

  async insertSignIn(
    id: string,
    accountId: string,
    digest: Buffer,
    expiresAt: Date,
    proof: SignInProof,
  ): Promise<void> {
    await this.query(
      `INSERT INTO sign_in (id, account_id, token_digest, expires_at, proofs) VALUES ($1, $2, $3, $4, ARRAY[$5])`,
      [id, accountId, digest, expiresAt, proof],
    );
  }

  async liveSignIns(accountId: string): Promise<SignInRow[]> {
    return this.query<SignInRow>(
      `SELECT ${SIGN_IN} FROM sign_in s WHERE s.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > now()
       ORDER BY s.created_at DESC, s.id DESC LIMIT 100`,
      [accountId],
    );
  }

  /** Ends the sign-in and tells every process, so that its websockets close. False where it was not the account's. */
  async endSignIn(accountId: string, signInId: string): Promise<boolean> {
    const rows = await this.query<{ id: string }>(
      `WITH ended AS (UPDATE sign_in SET ended_at = now() WHERE id = $1 AND account_id = $2 AND ended_at IS NULL RETURNING id)
       SELECT id, pg_notify('${SIGN_IN_CHANNEL}', id::text) FROM ended`,
      [signInId, accountId],
    );
    return rows.length > 0;
  }

  /** The account a token opens; a token for one use is used up by this very statement. */
  async redeemToken(digest: Buffer): Promise<string | null> {
    const rows = await this.query<{ accountId: string }>(
      `WITH redeemed AS (UPDATE sign_in_token SET used_at = coalesce(used_at, now())
         WHERE digest = $1 AND (expires_at IS NULL OR expires_at > now()) AND (purpose = 'DEMO' OR used_at IS NULL)
         RETURNING account_id)
       SELECT account_id AS "accountId" FROM redeemed`,
      [digest],
    );
    return rows[0]?.accountId ?? null;
  }

  async insertToken(
    id: string,
    accountId: string,
    digest: Buffer,
    purpose: TokenPurpose,
    expiresAt: Date | null,
  ): Promise<void> {
    await this.query(
      `INSERT INTO sign_in_token (id, account_id, digest, purpose, expires_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (digest) DO NOTHING`,
      [id, accountId, digest, purpose, expiresAt],
    );
  }

  async participantsOf(accountId: string): Promise<ParticipantRow[]> {
    return this.query<ParticipantRow>(
      `SELECT ${PARTICIPANT} FROM participant p JOIN participant_identity i ON i.participant_id = p.id
       WHERE p.account_id = $1 AND ${PRESENT} ORDER BY p.joined_at, p.id LIMIT 100`,
      [accountId],
    );
  }

  /** Whoever left comes back as who they were; null where the account was never here, or was removed. */
  async rejoin(accountId: string, meetingId: string): Promise<string | null> {
    const rows = await this.query<{ id: string }>(
      `WITH back AS (UPDATE participant SET left_at = NULL
         WHERE account_id = $1 AND meeting_id = $2 AND removed_at IS NULL RETURNING id)
       SELECT id FROM back`,
      [accountId, meetingId],
    );
    return rows[0]?.id ?? null;
  }

  /** An invitation lets anybody back in, also who was removed; null where the account was never here. */
  async readmit(accountId: string, meetingId: string): Promise<string | null> {
    const rows = await this.query<{ id: string }>(
      `WITH back AS (UPDATE participant SET left_at = NULL, removed_at = NULL
         WHERE account_id = $1 AND meeting_id = $2 RETURNING id)
       SELECT id FROM back`,
      [accountId, meetingId],
    );
    return rows[0]?.id ?? null;
  }

  async wasRemoved(accountId: string, meetingId: string): Promise<boolean> {
    const rows = await this.query(
      `SELECT FROM participant WHERE account_id = $1 AND meeting_id = $2 AND removed_at IS NOT NULL`,
      [accountId, meetingId],
    );
    return rows.length > 0;
  }

  /** False where the id is taken, or the account already takes part in the meeting. */
  async insertParticipant(accountId: string | null, participant: ParticipantRow): Promise<boolean> {
    const { id, meetingId, stakeholderKind, countryCode, language, capacities, name, institution } =
      participant;
    const rows = await this.query<{ id: string }>(
      `INSERT INTO participant (id, meeting_id, account_id, stakeholder_kind, country_code, language, capacities)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [id, meetingId, accountId, stakeholderKind, countryCode, language, capacities],
    );
    if (rows.length === 0) return false;
    await this.query(
      `INSERT INTO participant_identity (participant_id, name, institution) VALUES ($1, $2, $3)`,
      [id, name, institution],
    );
    return true;
  }

  /** Whoever is connected as this person is asked to come again, and is then known in the new role. */
  async insertRole(
    id: string,
    meetingId: string,
    participantId: string,
    role: string,
    sessionId: string | null,
  ): Promise<void> {
    await this.query(
      `WITH granted AS (INSERT INTO role_grant (id, meeting_id, participant_id, role, session_id)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING participant_id)
       SELECT pg_notify('aportes_sign_in_ended', s.id::text) FROM granted
       JOIN participant p ON p.id = granted.participant_id
       JOIN sign_in s ON s.account_id = p.account_id AND s.ended_at IS NULL AND s.expires_at > now()`,
      [id, meetingId, participantId, role, sessionId],
    );
  }

  async countryExists(alpha2: string): Promise<boolean> {
    return (await this.query(`SELECT FROM country WHERE alpha2 = $1`, [alpha2])).length > 0;
  }

  async hasAccount(accountId: string): Promise<boolean> {
    return (await this.query(`SELECT FROM account WHERE id = $1`, [accountId])).length > 0;
  }

  /** Also of somebody who left, or was erased. */
  async hasParticipant(participantId: string): Promise<boolean> {
    return (await this.query(`SELECT FROM participant WHERE id = $1`, [participantId])).length > 0;
  }

  async anyAccount(): Promise<boolean> {
    return (await this.query(`SELECT FROM account LIMIT 1`, [])).length > 0;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
