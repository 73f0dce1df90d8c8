/** The SQL that gathers a participant's identity, shared by every list in which people appear. */

/** Codes of the subregions to which the meeting of participant row `p` assigns the country. */
export const SUBREGION_CODES = `coalesce((SELECT jsonb_agg(s.code ORDER BY s.position) FROM subregion_country sc
  JOIN subregion s ON s.id = sc.subregion_id
  WHERE sc.meeting_id = p.meeting_id AND sc.country_code = p.country_code), '[]')`;

/** A subselect that yields an AuthorIdentity as JSON, without a name where it was erased; null where it was never known. */
export function identityOf(participantId: string): string {
  return `(SELECT jsonb_build_object('name', i.name, 'institution', i.institution,
      'stakeholderKind', p.stakeholder_kind, 'countryCode', p.country_code, 'subregionCodes', ${SUBREGION_CODES})
    FROM participant p LEFT JOIN participant_identity i ON i.participant_id = p.id WHERE p.id = ${participantId})`;
}
