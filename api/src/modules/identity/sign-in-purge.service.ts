/** Every hour: what is over is forgotten a day later, so that little lies about. */
import { SIGN_IN_IDLE_MS } from '@aportes/domain/limits';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import { SignInPurgeRepository } from './data/sign-in-purge.repository.js';

const EVERY_HOUR = '7 * * * *';
/** For a day it can still be found out what happened. */
const KEPT_MS = 24 * 60 * 60 * 1000;

@Injectable()
export class SignInPurgeService implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly rows: SignInPurgeRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_HOUR, 'purge_sign_ins', () => this.purge());
  }

  async purge(): Promise<void> {
    const before = this.clock.now().getTime() - KEPT_MS;
    await this.rows.signIns(new Date(before), new Date(before - SIGN_IN_IDLE_MS));
    await this.rows.tokens(new Date(before));
  }
}
