/** What is told in confidence is not found by its words. */
import { PRIVATE_DETAILS } from '@aportes/domain/contribution.template';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from '../platform/database/checks.js';

const searchFunction = (details: string) => `
CREATE OR REPLACE FUNCTION contribution_revision_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search :=
    setweight(aportes_search_vector(NEW.language, NEW.title), 'A')
    || setweight(aportes_search_vector(NEW.language, NEW.text), 'B')
    || setweight(aportes_search_vector(NEW.language,
         (SELECT string_agg(detail ->> 'text', ' ') FROM jsonb_array_elements(NEW.details) AS detail
          WHERE ${details})), 'C');
  RETURN NEW;
END $$`;

export class PrivateDetails1795770000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(searchFunction(`NOT (${oneOf(`detail ->> 'name'`, PRIVATE_DETAILS)})`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(searchFunction('true'));
  }
}
