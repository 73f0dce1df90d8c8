/** What one has said, endorsed and linked oneself, the newest first. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mine1795771000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE INDEX comment__by_participant ON comment (participant_id, created_at DESC, id DESC) WHERE status = 'VISIBLE';
CREATE INDEX endorsement__by_participant ON endorsement (participant_id, created_at DESC, id DESC) WHERE ended_at IS NULL;
CREATE INDEX contribution_link__by_maker ON contribution_link (made_by, made_at DESC, id DESC) WHERE withdrawn_at IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP INDEX comment__by_participant, endorsement__by_participant, contribution_link__by_maker',
    );
  }
}
