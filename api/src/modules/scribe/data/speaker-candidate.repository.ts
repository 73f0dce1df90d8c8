/** Whom a few letters mean: participants by the beginnings of the words of their name, institution or country. */
import { SPEAKERS_SHOWN } from '@aportes/domain/limits';
import type { StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface CandidateRow {
  participantId: string;
  name: string;
  institution: string | null;
  countryCode: string | null;
  stakeholderKind: StakeholderKind;
}

/** One typed word, folded, and the countries whose name in some language has a word that begins with it. */
export interface TypedWord {
  word: string;
  countryCodes: readonly string[];
}

/** Each typed word must begin one of the participant's, or name the country. */
const FOUND = `
SELECT p.id AS "participantId", i.name, i.institution, p.country_code AS "countryCode",
  p.stakeholder_kind AS "stakeholderKind"
FROM participant p JOIN participant_identity i ON i.participant_id = p.id
WHERE p.meeting_id = $1 AND p.left_at IS NULL AND p.removed_at IS NULL
  AND NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS typed (word text, "countryCodes" jsonb)
    WHERE NOT coalesce(typed."countryCodes" ? p.country_code, false) AND NOT EXISTS (
      SELECT FROM regexp_split_to_table(lower(unaccent(concat_ws(' ', i.name, i.institution))), '[^[:alnum:]]+') part
      WHERE starts_with(part, typed.word)))
ORDER BY i.name, p.id LIMIT $3`;

@Injectable()
export class SpeakerCandidateRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async matching(meetingId: string, typed: readonly TypedWord[]): Promise<CandidateRow[]> {
    return this.unitOfWork.manager.query(FOUND, [meetingId, JSON.stringify(typed), SPEAKERS_SHOWN]);
  }
}
