/** Puts work for the background into the queue, in the transaction of what asks for it: no commit, no job. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** Later, and once: asked again under its key before that, it is done at the later time alone. */
export interface JobTime {
  at: Date;
  key: string;
}

@Injectable()
export class JobQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param task as some feature has registered it with the runner */
  async add(task: string, payload: Readonly<Record<string, string>>, when?: JobTime): Promise<void> {
    await this.unitOfWork.manager.query(
      `SELECT graphile_worker.add_job($1, $2::json, run_at => $3, job_key => $4)`,
      [task, JSON.stringify(payload), when?.at ?? null, when?.key ?? null],
    );
  }
}
