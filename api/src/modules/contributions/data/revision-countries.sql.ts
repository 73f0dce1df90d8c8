/** The countries that a version is about, as one value in a statement. */

export const countriesOf = (contributionId: string, revisionNumber: string): string =>
  `coalesce((SELECT jsonb_agg(t.country_code ORDER BY t.country_code) FROM revision_country t
    WHERE t.contribution_id = ${contributionId} AND t.revision_number = ${revisionNumber}), '[]')`;
