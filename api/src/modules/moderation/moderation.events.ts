/** What happens at the desk: taken in hand, released, accepted, declined, changes requested. */
import type { MeetingActor } from '@aportes/domain/actor';
import { GONE_STATUSES } from '@aportes/domain/contribution.transitions';
import type { ContributionStatus, EditVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { MeetingChangeType } from '../../platform/events/event-types.js';
import {
  ContributionLog,
  type ChangedContribution,
  type Doer,
} from '../contributions/contribution-log.service.js';

export type DecidedStatus = 'ACCEPTED' | 'DECLINED' | 'CHANGES_REQUESTED';

const ACTIONS: Record<DecidedStatus, string> = {
  ACCEPTED: 'contribution.accepted',
  DECLINED: 'contribution.declined',
  CHANGES_REQUESTED: 'contribution.changes_requested',
};

@Injectable()
export class ModerationEvents {
  constructor(private readonly log: ContributionLog) {}

  async claimed(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.claimed';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_CLAIMED', action });
  }

  async released(doer: Doer, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.released';
    await this.log.append(doer, contribution, { type: 'CONTRIBUTION_RELEASED', action });
  }

  async decided(viewer: MeetingActor, contribution: ChangedContribution, to: DecidedStatus): Promise<void> {
    await this.log.append(viewer, contribution, { type: `CONTRIBUTION_${to}`, action: ACTIONS[to] });
  }

  async undone(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    from: ContributionStatus,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: undoneTypeOf(from),
      action: 'contribution.decision_undone',
    });
  }

  async retagged(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.retagged';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_RETAGGED', action });
  }

  /** Everybody is told of a text that became another; of an edit that was declined, its author and the desk. */
  async editDecided(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    { verdict, revisionNumber }: { verdict: EditVerdict; revisionNumber: number },
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: verdict === 'ACCEPTED' ? 'CONTRIBUTION_REVISED' : 'EDIT_DECLINED',
      action: verdict === 'ACCEPTED' ? 'contribution.edit_accepted' : 'contribution.edit_declined',
      revisionNumber,
    });
  }
}

/** Of an acceptance everybody has heard, so everybody hears that it is undone; and so of what comes back from others. */
function undoneTypeOf(from: ContributionStatus): MeetingChangeType {
  if (from === 'ACCEPTED') return 'CONTRIBUTION_ACCEPTANCE_UNDONE';
  return GONE_STATUSES.includes(from) ? 'CONTRIBUTION_RESTORED' : 'CONTRIBUTION_DECISION_UNDONE';
}
