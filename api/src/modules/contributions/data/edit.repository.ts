/** An author's edit of an accepted text: it waits beside the text that everybody reads, and takes its place or goes. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** The edit that is meant, and the version under which it was seen. */
export interface SeenEdit {
  contributionId: string;
  revisionNumber: number;
  expectedVersion: number;
}

@Injectable()
export class EditRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A further edit takes the place of one that waits, and its place in the queue. */
  async wait({ contributionId, revisionNumber, expectedVersion }: SeenEdit, at: Date): Promise<boolean> {
    return this.changed(
      `WITH changed AS (UPDATE contribution SET waiting_revision_number = $3, waiting_since = coalesce(waiting_since, $4),
         version = version + 1
       WHERE id = $1 AND version = $2 AND status = 'ACCEPTED' RETURNING contribution.id)
       SELECT id FROM changed`,
      [contributionId, expectedVersion, revisionNumber, at],
    );
  }

  /** From now on everybody reads the edit. */
  async show({ contributionId, revisionNumber, expectedVersion }: SeenEdit): Promise<boolean> {
    return this.changed(
      `WITH changed AS (UPDATE contribution SET current_revision_number = r.number, language = r.language, addressees = r.addressees,
         waiting_revision_number = NULL, waiting_since = NULL, version = version + 1
       FROM contribution_revision r
       WHERE contribution.id = $1 AND version = $2 AND waiting_revision_number = $3
         AND r.contribution_id = contribution.id AND r.number = $3 RETURNING contribution.id)
       SELECT id FROM changed`,
      [contributionId, expectedVersion, revisionNumber],
    );
  }

  /** The accepted text stands. */
  async drop({ contributionId, revisionNumber, expectedVersion }: SeenEdit): Promise<boolean> {
    return this.changed(
      `WITH changed AS (UPDATE contribution SET waiting_revision_number = NULL, waiting_since = NULL, version = version + 1
       WHERE id = $1 AND version = $2 AND waiting_revision_number = $3 RETURNING contribution.id)
       SELECT id FROM changed`,
      [contributionId, expectedVersion, revisionNumber],
    );
  }

  /** Of a contribution that is held; its version is moved by whoever asks for it. */
  async showAgain(contributionId: string, revisionNumber: number): Promise<void> {
    await this.changed(
      `WITH changed AS (UPDATE contribution SET current_revision_number = r.number, language = r.language,
         addressees = r.addressees
       FROM contribution_revision r
       WHERE contribution.id = $1 AND r.contribution_id = contribution.id AND r.number = $2 RETURNING contribution.id)
       SELECT id FROM changed`,
      [contributionId, revisionNumber],
    );
  }

  /** False where somebody changed the contribution meanwhile. */
  private async changed(sql: string, values: readonly unknown[]): Promise<boolean> {
    return (await this.unitOfWork.manager.query<unknown[]>(sql, [...values])).length > 0;
  }
}
