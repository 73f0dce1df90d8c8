/** Rows of assignments: written once; the database says with them whose the contribution is. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

export interface AssignmentRow {
  id: string;
  meetingId: string;
  contributionId: string;
  /** Whoever assigned it. */
  participantId: string;
  fromId: string | null;
  toId: string | null;
  number: number;
  takesBack: string | null;
  createdAt: Date;
  /** Whether nothing was assigned there since. */
  isLast: boolean;
}

export type NewAssignment = Omit<AssignmentRow, 'number' | 'isLast'>;

export interface NamedAssignment extends AssignmentRow {
  byName: string | null;
  fromName: string | null;
  toName: string | null;
}

const nameOf = (id: string) => `(SELECT i.name FROM participant_identity i WHERE i.participant_id = ${id})`;

const COLUMNS = `a.id, a.meeting_id AS "meetingId", a.contribution_id AS "contributionId",
  a.participant_id AS "participantId", a.from_id AS "fromId", a.to_id AS "toId", a.number,
  a.takes_back AS "takesBack", a.created_at AS "createdAt",
  NOT EXISTS (SELECT FROM assignment l WHERE l.contribution_id = a.contribution_id AND l.number > a.number) AS "isLast"`;

@Injectable()
export class AssignmentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<AssignmentRow | null> {
    const rows = await this.query<AssignmentRow>(`SELECT ${COLUMNS} FROM assignment a WHERE a.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Oldest first. */
  async ofContributions(ids: readonly string[]): Promise<NamedAssignment[]> {
    return this.query(
      `SELECT ${COLUMNS}, ${nameOf('a.participant_id')} AS "byName", ${nameOf('a.from_id')} AS "fromName",
         ${nameOf('a.to_id')} AS "toName"
       FROM assignment a WHERE a.contribution_id = ANY($1::uuid[]) ORDER BY a.contribution_id, a.number`,
      [ids],
    );
  }

  /** Whose a contribution is that is held. */
  async assigneeOf(contributionId: string): Promise<string | null> {
    const sql = `SELECT participant_id AS id FROM assignee WHERE contribution_id = $1`;
    return (await this.query<{ id: string }>(sql, [contributionId]))[0]?.id ?? null;
  }

  /** Of a contribution that is held, after what was assigned there before. */
  async insert(one: NewAssignment): Promise<void> {
    await this.query(
      `INSERT INTO assignment (id, meeting_id, contribution_id, participant_id, from_id, to_id, takes_back, created_at, number)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8,
         (SELECT coalesce(max(number), 0) + 1 FROM assignment WHERE contribution_id = $3)`,
      [
        one.id,
        one.meetingId,
        one.contributionId,
        one.participantId,
        one.fromId,
        one.toId,
        one.takesBack,
        one.createdAt,
      ],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
