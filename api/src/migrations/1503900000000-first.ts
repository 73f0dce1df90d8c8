/** The first migration: the whole data model, one piece a feature, in the order of their references. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMMENTS_SQL } from './first/comments.sql.js';
import { CONTRIBUTIONS_SQL } from './first/contributions.sql.js';
import { ENDORSEMENTS_SQL } from './first/endorsements.sql.js';
import { IDENTITY_SQL } from './first/identity.sql.js';
import { LOGS_SQL } from './first/logs.sql.js';
import { MEETINGS_SQL } from './first/meetings.sql.js';
import { MODERATION_SQL } from './first/moderation.sql.js';
import { SEARCH_SQL } from './first/search.sql.js';
import { TAXONOMY_SQL } from './first/taxonomy.sql.js';

const PIECES = [
  SEARCH_SQL,
  TAXONOMY_SQL,
  MEETINGS_SQL,
  IDENTITY_SQL,
  CONTRIBUTIONS_SQL,
  ENDORSEMENTS_SQL,
  COMMENTS_SQL,
  MODERATION_SQL,
  LOGS_SQL,
];

export class First1503900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of PIECES) await queryRunner.query(piece);
  }

  /** There is nothing before the first migration: to go back is to drop the database. */
  down(): Promise<void> {
    return Promise.reject(new Error('The first migration cannot be undone: drop the database instead.'));
  }
}
