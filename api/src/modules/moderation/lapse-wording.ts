/** The job that ends what no author has answered: one a contribution, at the time of its latest proposal. */
import type { JobQueue } from '../../platform/jobs/job-queue.js';

export const LAPSE_WORDING = 'lapse_wording';

export async function lapseWordingAt(queue: JobQueue, contributionId: string, at: Date): Promise<void> {
  await queue.add(LAPSE_WORDING, { contributionId }, { at, key: `wording/${contributionId}` });
}
