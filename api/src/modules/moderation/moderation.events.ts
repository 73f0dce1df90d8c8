/** What the desk decides: accepted, declined, changes requested. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../contributions/contribution-log.service.js';

export type DecidedStatus = 'ACCEPTED' | 'DECLINED' | 'CHANGES_REQUESTED';

const ACTIONS: Record<DecidedStatus, string> = {
  ACCEPTED: 'contribution.accepted',
  DECLINED: 'contribution.declined',
  CHANGES_REQUESTED: 'contribution.changes_requested',
};

@Injectable()
export class ModerationEvents {
  constructor(private readonly log: ContributionLog) {}

  async decided(viewer: MeetingActor, contribution: ChangedContribution, to: DecidedStatus): Promise<void> {
    await this.log.append(viewer, contribution, { type: `CONTRIBUTION_${to}`, action: ACTIONS[to] });
  }
}
