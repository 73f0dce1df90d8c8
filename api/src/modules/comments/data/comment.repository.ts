/** Rows of discussion under a contribution. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { AttributionLevel, CaptureMode, CommentKind, CommentStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';
import { amongIds } from '../../../platform/database/among-ids.js';

/** Who said something, before attribution. */
export interface Speaker {
  participantId: string | null;
  identity: AuthorIdentity | null;
  captureMode: CaptureMode;
  /** Who said it, in the source of an import. */
  source: string | null;
}

/** What a reply to a reply answers. */
export interface RepliedRow extends Speaker {
  id: string;
  status: CommentStatus;
}

export interface CommentRow extends Speaker {
  id: string;
  meetingId: string;
  contributionId: string;
  /** The comment under which it stands. */
  parentId: string | null;
  inReplyTo: RepliedRow | null;
  /** Whether it replies to what was not there when it was imported. */
  isReplyToMissing: boolean;
  /** Of a question, the reply that whoever asked it has accepted. */
  acceptedAnswer: { id: string; participantId: string | null } | null;
  isAcceptedAnswer: boolean;
  /** Whether its author presents where the contribution was given. */
  isByPresenter: boolean;
  /** Of the contribution, as far as attribution needs it. */
  authorParticipantId: string | null;
  attributionLevel: AttributionLevel;
  kind: CommentKind;
  status: CommentStatus;
  language: string;
  text: string;
  createdAt: Date;
  version: number;
  editedAt: Date | null;
  sortKey: string;
}

export interface RevisedComment {
  id: string;
  /** That was read before. */
  version: number;
  language: string;
  text: string;
  at: Date;
}

export interface NewComment {
  id: string;
  meetingId: string;
  contributionId: string;
  parentId: string | null;
  inReplyToId: string | null;
  participantId: string;
  kind: CommentKind;
  language: string;
  text: string;
  createdAt: Date;
}

/** No participant said what was imported. */
const captureMode = (comment: string) =>
  `CASE WHEN ${comment}.external_id IS NULL THEN 'SELF' ELSE 'IMPORT' END`;

const REPLIED = `(SELECT jsonb_build_object('id', r.id, 'status', r.status, 'participantId', r.participant_id,
    'identity', ${identityOf('r.participant_id')}, 'captureMode', ${captureMode('r')}, 'source', r.source)
  FROM comment r WHERE r.id = m.in_reply_to_id)`;

/** In all sessions, or in the one in which the contribution was given. */
const PRESENTS = `EXISTS (SELECT FROM role_grant g WHERE g.participant_id = m.participant_id
    AND g.role = 'PRESENTER' AND (g.session_id IS NULL OR g.session_id = c.session_id))`;

const ACCEPTED = `(SELECT jsonb_build_object('id', a.id, 'participantId', a.participant_id)
  FROM comment a WHERE a.id = m.accepted_answer_id)`;

/** With EXISTS the database reads the comments of all meetings beforehand. */
const IS_ACCEPTED = `coalesce((SELECT q.accepted_answer_id = m.id FROM comment q WHERE q.id = m.parent_id), false)`;

const SELECT = `SELECT m.id, m.meeting_id AS "meetingId", m.contribution_id AS "contributionId",
    m.parent_id AS "parentId", ${REPLIED} AS "inReplyTo",
    ${ACCEPTED} AS "acceptedAnswer", ${IS_ACCEPTED} AS "isAcceptedAnswer", m.participant_id AS "participantId",
    ${PRESENTS} AS "isByPresenter", c.author_participant_id AS "authorParticipantId",
    c.attribution_level AS "attributionLevel", m.kind, m.status, m.language, m.text,
    ${captureMode('m')} AS "captureMode", m.source, m.missing_parent IS NOT NULL AS "isReplyToMissing",
    m.version, m.edited_at AS "editedAt", m.created_at AS "createdAt", m.created_at::text AS "sortKey",
    ${identityOf('m.participant_id')} AS identity
  FROM comment m JOIN contribution c ON c.id = m.contribution_id`;

@Injectable()
export class CommentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byIds(ids: readonly string[]): Promise<CommentRow[]> {
    return this.query(`${SELECT} WHERE m.id ${amongIds('$1')}`, [ids]);
  }

  /** Oldest first; one row more than asked for tells whether there are further ones. */
  async page(
    contributionId: string,
    first: number,
    after: { key: string; id: string } | null,
  ): Promise<CommentRow[]> {
    return this.query(
      `${SELECT} WHERE m.contribution_id = $1
         AND ($2::timestamptz IS NULL OR (m.created_at, m.id) > ($2, $3::uuid))
       ORDER BY m.created_at, m.id LIMIT $4`,
      [contributionId, after?.key ?? null, after?.id ?? null, first + 1],
    );
  }

  /** What somebody has said and not taken back, newest first; one row more than asked for tells whether there are further ones. */
  async pageOf(
    participantId: string,
    first: number,
    after: { key: string; id: string } | null,
  ): Promise<CommentRow[]> {
    return this.query(
      `${SELECT} WHERE m.participant_id = $1 AND m.status = 'VISIBLE'
         AND ($2::timestamptz IS NULL OR (m.created_at, m.id) < ($2, $3::uuid))
       ORDER BY m.created_at DESC, m.id DESC LIMIT $4`,
      [participantId, after?.key ?? null, after?.id ?? null, first + 1],
    );
  }

  async countOf(participantId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM comment WHERE participant_id = $1 AND status = 'VISIBLE'`,
      [participantId],
    );
    return rows[0]?.count ?? 0;
  }

  /** Whoever has spoken, also what was withdrawn: a number once given stays. */
  async speakers(
    contributionIds: readonly string[],
  ): Promise<{ contributionId: string; participantId: string; number: number }[]> {
    return this.query(
      `SELECT contribution_id AS "contributionId", participant_id AS "participantId",
         row_number() OVER (PARTITION BY contribution_id ORDER BY min(created_at), participant_id)::integer AS number
       FROM comment WHERE contribution_id = ANY($1::uuid[]) AND participant_id IS NOT NULL
       GROUP BY contribution_id, participant_id`,
      [contributionIds],
    );
  }

  /** All comments, also those withdrawn, whose place in the discussion stays. */
  async count(contributionId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM comment WHERE contribution_id = $1`,
      [contributionId],
    );
    return rows[0]?.count ?? 0;
  }

  /** What was kept as a draft of it goes with the same stroke. False where the id is in use. */
  async insert(m: NewComment): Promise<boolean> {
    const rows = await this.query(
      `WITH given AS (DELETE FROM draft WHERE id = $1 AND participant_id = $5)
       INSERT INTO comment (id, meeting_id, contribution_id, parent_id, participant_id, kind, language, text,
         created_at, in_reply_to_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        m.id,
        m.meetingId,
        m.contributionId,
        m.parentId,
        m.participantId,
        m.kind,
        m.language,
        m.text,
        m.createdAt,
        m.inReplyToId,
      ],
    );
    return rows.length > 0;
  }

  /** What stood before stays. False where it is no longer the version that was read. */
  async revise({ id, version, language, text, at }: RevisedComment): Promise<boolean> {
    const rows = await this.query(
      `WITH earlier AS (
         INSERT INTO comment_revision (comment_id, number, language, text, written_at)
         SELECT id, version, language, text, coalesce(edited_at, created_at) FROM comment
         WHERE id = $1 AND version = $2 ON CONFLICT DO NOTHING RETURNING comment_id),
       given AS (UPDATE comment SET language = $3, text = $4, edited_at = $5, version = version + 1
         WHERE id = (SELECT comment_id FROM earlier) RETURNING id)
       SELECT id FROM given`,
      [id, version, language, text, at],
    );
    return rows.length > 0;
  }

  /** As they were in a version of it. */
  async wordsOf(
    { id, version, language, text }: CommentRow,
    number: number,
  ): Promise<{ language: string; text: string }> {
    if (version === number) return { language, text };
    const rows = await this.query<{ language: string; text: string }>(
      'SELECT language, text FROM comment_revision WHERE comment_id = $1 AND number = $2',
      [id, number],
    );
    return rows[0]!;
  }

  /** Null takes the acceptance back. */
  async acceptAnswer(questionId: string, answerId: string | null, participantId: string): Promise<void> {
    await this.query(`UPDATE comment SET accepted_answer_id = $2, accepted_by_id = $3 WHERE id = $1`, [
      questionId,
      answerId,
      answerId === null ? null : participantId,
    ]);
  }

  /** What is withdrawn is no answer any more, and a question that is withdrawn has none. */
  async withdraw(id: string): Promise<void> {
    await this.query(
      `WITH question AS (UPDATE comment SET accepted_answer_id = NULL, accepted_by_id = NULL
         WHERE accepted_answer_id = $1 AND id = (SELECT parent_id FROM comment WHERE id = $1))
       UPDATE comment SET status = 'WITHDRAWN', accepted_answer_id = NULL, accepted_by_id = NULL
       WHERE id = $1 AND status = 'VISIBLE'`,
      [id],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
