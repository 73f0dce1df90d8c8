/** Has what nobody stays with come back to the queue at its time, also where no screen is open. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import { ClaimService, LAPSE_CLAIM } from './claim.service.js';

@Injectable()
export class ClaimLapse implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly claims: ClaimService,
  ) {}

  onModuleInit(): void {
    this.jobs.on(LAPSE_CLAIM, ({ contributionId }) => this.claims.lapse(contributionId ?? ''));
  }
}
