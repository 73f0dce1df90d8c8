/** The rapporteurs of a meeting, and how much waits for each of them. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { RoleGrant } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { identityOf } from '../../../contributions/identity-sql.queries.js';

export interface RapporteurRow {
  participantId: string;
  roles: RoleGrant[];
  identity: AuthorIdentity | null;
}

export interface LoadRow {
  id: string;
  name: string | null;
  assigned: number;
  inHand: number;
}

export interface DeskLoadRow {
  unassigned: number;
  rapporteurs: LoadRow[];
}

export interface LoadScope {
  meetingId: string;
  sessionIds: readonly string[] | 'ALL';
  /** Of whose own texts nothing is told. */
  readerId: string;
  now: Date;
}

const present = (person: string) => `${person}.left_at IS NULL AND ${person}.removed_at IS NULL`;

@Injectable()
export class DeskPeopleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By name. */
  async rapporteurs(meetingIds: readonly string[]): Promise<(RapporteurRow & { meetingId: string })[]> {
    return this.query(
      `SELECT w.meeting_id AS "meetingId", w.id AS "participantId", ${identityOf('w.id')} AS identity,
         jsonb_agg(jsonb_build_object('role', g.role, 'sessionId', g.session_id)) AS roles
       FROM participant w JOIN role_grant g ON g.participant_id = w.id AND g.role = 'RAPPORTEUR'
         LEFT JOIN participant_identity named ON named.participant_id = w.id
       WHERE w.meeting_id = ANY($1::uuid[]) AND ${present('w')} GROUP BY w.id, named.name ORDER BY named.name, w.id`,
      [meetingIds],
    );
  }

  async identities(
    participantIds: readonly string[],
  ): Promise<{ id: string; identity: AuthorIdentity | null }[]> {
    return this.query(
      `SELECT w.id, ${identityOf('w.id')} AS identity FROM participant w WHERE w.id = ANY($1::uuid[])`,
      [participantIds],
    );
  }

  /** Of those who decide in one of the sessions: counted over what waits there, which its partial index holds. */
  async load({ meetingId, sessionIds, readerId, now }: LoadScope): Promise<DeskLoadRow> {
    const sessions = sessionIds === 'ALL' ? null : sessionIds;
    const [row] = await this.query<DeskLoadRow>(
      `WITH waiting AS MATERIALIZED (
         SELECT a.participant_id AS assignee, k.participant_id AS holder FROM contribution c
           LEFT JOIN assignee a ON a.contribution_id = c.id
           LEFT JOIN claim k ON k.contribution_id = c.id AND k.expires_at > $4
         WHERE c.meeting_id = $1 AND c.waiting_since IS NOT NULL
           AND ($2::uuid[] IS NULL OR c.session_id = ANY($2)) AND c.author_participant_id IS DISTINCT FROM $3
       )
       SELECT (SELECT count(*)::integer FROM waiting WHERE assignee IS NULL) AS unassigned,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', i.name,
             'assigned', (SELECT count(*) FROM waiting WHERE assignee = p.id),
             'inHand', (SELECT count(*) FROM waiting WHERE holder = p.id)) ORDER BY i.name, p.id)
           FROM participant p LEFT JOIN participant_identity i ON i.participant_id = p.id
           WHERE p.meeting_id = $1 AND ${present('p')} AND EXISTS (SELECT FROM role_grant g
             WHERE g.participant_id = p.id AND g.role = 'RAPPORTEUR'
               AND ($2::uuid[] IS NULL OR g.session_id IS NULL OR g.session_id = ANY($2)))), '[]') AS rapporteurs`,
      [meetingId, sessions, readerId, now],
    );
    return row!;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
