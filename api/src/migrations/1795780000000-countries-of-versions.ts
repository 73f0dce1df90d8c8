/** The countries a text is about belong to each of its versions: an author may change them, and what was said before stands. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountriesOfVersions1795780000000 implements MigrationInterface {
  /** Until now all versions of a text were about the same ones. */
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE revision_country (
  contribution_id uuid NOT NULL,
  revision_number integer NOT NULL,
  country_code text NOT NULL,
  CONSTRAINT revision_country__pk PRIMARY KEY (contribution_id, revision_number, country_code),
  CONSTRAINT revision_country__revision FOREIGN KEY (contribution_id, revision_number)
    REFERENCES contribution_revision (contribution_id, number),
  CONSTRAINT revision_country__country FOREIGN KEY (country_code) REFERENCES country (alpha2)
);
INSERT INTO revision_country (contribution_id, revision_number, country_code)
  SELECT contribution_id, r.number, c.country_code
  FROM contribution_country c JOIN contribution_revision r USING (contribution_id);
DROP TABLE contribution_country;
CREATE TRIGGER revision_country__is_immutable BEFORE UPDATE OR DELETE ON revision_country
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change()`);
  }

  /** Those of the version that everybody reads are kept. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE contribution_country (
  contribution_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  country_code text NOT NULL CONSTRAINT contribution_country__country REFERENCES country (alpha2),
  CONSTRAINT contribution_country__pk PRIMARY KEY (contribution_id, country_code),
  CONSTRAINT contribution_country__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id)
);
INSERT INTO contribution_country (contribution_id, meeting_id, country_code)
  SELECT c.id, c.meeting_id, r.country_code
  FROM revision_country r JOIN contribution c ON c.id = r.contribution_id AND c.current_revision_number = r.revision_number;
DROP TABLE revision_country`);
  }
}
