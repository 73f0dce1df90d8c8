/** Puts work for the background into the queue, in the transaction of what asks for it: no commit, no job. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

@Injectable()
export class JobQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param task as some feature has registered it with the runner */
  async add(task: string, payload: Readonly<Record<string, string>>): Promise<void> {
    await this.unitOfWork.manager.query(`SELECT graphile_worker.add_job($1, $2::json)`, [
      task,
      JSON.stringify(payload),
    ]);
  }
}
