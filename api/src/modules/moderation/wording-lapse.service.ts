/** Has a wording that no author answers lapse at its time, also where no screen is open. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import { LAPSE_WORDING } from './lapse-wording.js';
import { WordingAnswerService } from './wording-answer.service.js';

@Injectable()
export class WordingLapse implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly answers: WordingAnswerService,
  ) {}

  onModuleInit(): void {
    this.jobs.on(LAPSE_WORDING, ({ contributionId }) => this.answers.lapse(contributionId ?? ''));
  }
}
