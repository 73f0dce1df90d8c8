/** The only SQL of who agreed to be named beside a text into which something of theirs went. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { MeetingActor } from '@aportes/domain/actor';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { askedOf } from '../../../contributions/co-authors-sql.queries.js';
import { identityOf } from '../../../contributions/identity-sql.queries.js';
import { standingOf } from '../../../contributions/standing-sql.queries.js';
import type { AnswerCoAuthorship } from '../merging-commands.type.js';

export interface CoAuthorRow {
  targetId: string;
  participantId: string;
  /** Of the own text: nobody shows more beside another one. */
  level: AttributionLevel;
  identity: AuthorIdentity | null;
}

/** What the author of something merged is asked, and has answered. */
export interface AskedRow {
  contributionId: string;
  targetId: string;
  revisionNumber: number;
  isAgreed: boolean | null;
}

/**
 * Merged into the text, by whatever way; whoever has not agreed to what it says now is not named, nor whoever was
 * erased. One person is named once, as shown least.
 */
const CO_AUTHORS = `
WITH RECURSIVE origin AS (
  SELECT c.merged_into AS root, c.id FROM contribution c WHERE c.merged_into = ANY($1::uuid[])
  UNION ALL SELECT o.root, c.id FROM origin o JOIN contribution c ON c.merged_into = o.id
), agreed AS (
  SELECT DISTINCT ON (o.root, a.participant_id) o.root, a.participant_id, s.attribution_level, a.answered_at
  FROM origin o JOIN contribution s ON s.id = o.id AND s.attribution_level <> 'NON_ATTRIBUTABLE'
  JOIN co_authorship a ON a.contribution_id = o.id AND a.target_id = o.root AND a.is_agreed
  JOIN participant p ON p.id = a.participant_id AND p.erased_at IS NULL
  JOIN contribution c ON c.id = o.root
  WHERE ${standingOf('a.revision_number')} <> 'ASKS_AGAIN'
  ORDER BY o.root, a.participant_id, array_position(ARRAY['KIND_AND_SUBREGION', 'INSTITUTION'], s.attribution_level)
)
SELECT root AS "targetId", participant_id AS "participantId", attribution_level AS level,
  ${identityOf('agreed.participant_id')} AS identity
FROM agreed ORDER BY answered_at, participant_id`;

@Injectable()
export class CoAuthorshipRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(targetIds: readonly string[]): Promise<CoAuthorRow[]> {
    return this.unitOfWork.manager.query<CoAuthorRow[]>(CO_AUTHORS, [targetIds]);
  }

  /** What the authors of the contributions are asked, where they went into a text that stands and is not their own. */
  async asked(contributionIds: readonly string[]): Promise<AskedRow[]> {
    return this.unitOfWork.manager.query<AskedRow[]>(askedOf('source.id = ANY($1::uuid[])'), [
      contributionIds,
    ]);
  }

  /** The same about one text, of all that went into it of one author. */
  async askedAbout(targetId: string, authorId: string): Promise<AskedRow[]> {
    const all = askedOf(
      'source.author_participant_id = $2 AND source.meeting_id = (SELECT meeting_id FROM contribution WHERE id = $1)',
    );
    return this.unitOfWork.manager.query<AskedRow[]>(
      `SELECT * FROM (${all}) asked WHERE "targetId" = $1 ORDER BY "contributionId"`,
      [targetId, authorId],
    );
  }

  /** The text beside which its author may be named. */
  async end(contributionId: string): Promise<string | null> {
    return (await this.asked([contributionId]))[0]?.targetId ?? null;
  }

  /** The last answer stands. False where it was the same before. */
  async answer(
    { meetingId, participantId }: MeetingActor,
    { contributionId, targetId, revisionNumber, isAgreed }: AnswerCoAuthorship,
    at: Date,
  ): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `INSERT INTO co_authorship AS given (contribution_id, target_id, meeting_id, participant_id, revision_number,
         is_agreed, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT co_authorship__pk DO UPDATE SET revision_number = excluded.revision_number,
         is_agreed = excluded.is_agreed, answered_at = excluded.answered_at
       WHERE (given.revision_number, given.is_agreed) <> (excluded.revision_number, excluded.is_agreed)
       RETURNING contribution_id`,
      [contributionId, targetId, meetingId, participantId, revisionNumber, isAgreed, at],
    );
    return rows.length > 0;
  }
}
