/** Rows of proposed wordings and of what became of them: each written once. */
import type { WordingVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface ProposalRow {
  decisionId: string;
  contributionId: string;
  participantId: string;
  revisionNumber: number;
  lapsesAt: Date;
}

export interface AnswerRow {
  id: string;
  decisionId: string;
  contributionId: string;
  verdict: WordingVerdict;
  /** Null where it lapsed. */
  participantId: string | null;
  message: string | null;
  createdAt: Date;
}

export interface AnsweredProposal extends ProposalRow {
  verdict: WordingVerdict | null;
  message: string | null;
}

const PROPOSAL = `p.decision_id AS "decisionId", p.contribution_id AS "contributionId", p.participant_id AS "participantId",
  p.revision_number AS "revisionNumber", p.lapses_at AS "lapsesAt"`;

const ANSWER = `id, decision_id AS "decisionId", contribution_id AS "contributionId", verdict,
  participant_id AS "participantId", message, created_at AS "createdAt"`;

@Injectable()
export class WordingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byDecision(decisionId: string): Promise<ProposalRow | null> {
    const sql = `SELECT ${PROPOSAL} FROM wording_proposal p WHERE p.decision_id = $1`;
    return (await this.query<ProposalRow>(sql, [decisionId]))[0] ?? null;
  }

  /** The one that the author is asked about, where the contribution awaits its author. */
  async awaited(contributionId: string): Promise<ProposalRow | null> {
    const sql = `SELECT ${PROPOSAL} FROM wording_proposal p JOIN contribution c ON c.id = p.contribution_id
      WHERE p.contribution_id = $1 AND c.status = 'AWAITING_AUTHOR'
        AND NOT EXISTS (SELECT FROM wording_answer a WHERE a.decision_id = p.decision_id)
        AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = p.decision_id)`;
    return (await this.query<ProposalRow>(sql, [contributionId]))[0] ?? null;
  }

  /** All of the given contributions, with what became of each. */
  async ofContributions(ids: readonly string[]): Promise<AnsweredProposal[]> {
    return this.query(
      `SELECT ${PROPOSAL}, a.verdict, a.message
       FROM wording_proposal p LEFT JOIN wording_answer a ON a.decision_id = p.decision_id
       WHERE p.contribution_id = ANY($1::uuid[])`,
      [ids],
    );
  }

  async insert(p: ProposalRow): Promise<void> {
    await this.query(
      `INSERT INTO wording_proposal (decision_id, contribution_id, participant_id, revision_number, lapses_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [p.decisionId, p.contributionId, p.participantId, p.revisionNumber, p.lapsesAt],
    );
  }

  async answerById(id: string): Promise<AnswerRow | null> {
    return (
      (await this.query<AnswerRow>(`SELECT ${ANSWER} FROM wording_answer WHERE id = $1`, [id]))[0] ?? null
    );
  }

  async answer(a: AnswerRow): Promise<void> {
    await this.query(
      `INSERT INTO wording_answer (id, decision_id, contribution_id, verdict, participant_id, message, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [a.id, a.decisionId, a.contributionId, a.verdict, a.participantId, a.message, a.createdAt],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
