/** Countries in the first migration: shared by all meetings. */

export const TAXONOMY_SQL = `
CREATE TABLE country (
  alpha2 text NOT NULL CONSTRAINT country__pk PRIMARY KEY,
  alpha3 text NOT NULL CONSTRAINT country__alpha3_is_unique UNIQUE,
  m49 text NOT NULL CONSTRAINT country__m49_is_unique UNIQUE,
  CONSTRAINT country__codes_have_their_shape CHECK (alpha2 ~ '^[A-Z]{2}$' AND alpha3 ~ '^[A-Z]{3}$' AND m49 ~ '^[0-9]{3}$')
);
`;
