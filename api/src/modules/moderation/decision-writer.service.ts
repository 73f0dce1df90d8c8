/** Writes down a decision that moves a status, in the unit of work in which it moves. */
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import type { MeetingActor } from '@aportes/domain/actor';
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { ContributionState } from '../contributions/contribution.access.js';
import { ContributionStatusService } from '../contributions/contribution-status.service.js';
import { ModerationDecisionRepository, type DecisionRow } from './data/moderation-decision.repository.js';
import type { Decision } from './desk.service.js';

export interface DecisionText {
  to: DecisionRow['toStatus'];
  reason: DeclineReason | null;
  message: string | null;
}

@Injectable()
export class DecisionWriter {
  constructor(
    private readonly statuses: ContributionStatusService,
    private readonly decisions: ModerationDecisionRepository,
    private readonly clock: Clock,
  ) {}

  /** Moves the status, and says by whom and why; false where somebody was faster. */
  async write(
    viewer: MeetingActor,
    { decisionId, expectedVersion }: Decision,
    state: ContributionState,
    { to: toStatus, reason, message }: DecisionText,
  ): Promise<boolean> {
    const { id: contributionId, meetingId, status: fromStatus, waitingSince: waitedSince } = state;
    const at = this.clock.now();
    if (!(await this.statuses.move({ id: contributionId, expectedVersion, to: toStatus, at }))) return false;
    const taken = await this.decisions.insert({
      id: decisionId.toLowerCase(),
      ...{ meetingId, contributionId, fromStatus, toStatus, reason, message, waitedSince },
      version: expectedVersion + 1,
      participantId: viewer.participantId,
      createdAt: at,
    });
    if (!taken) throw new Error('A decision of this id was written while its contribution was locked.');
    return true;
  }
}

/** A decision delivered once more gets the answer it got before. */
export function isSameDecision(
  earlier: DecisionRow,
  viewer: MeetingActor,
  state: ContributionState,
  text: DecisionText,
): boolean {
  return (
    earlier.contributionId === state.id &&
    earlier.participantId === viewer.participantId &&
    earlier.toStatus === text.to &&
    earlier.reason === text.reason &&
    isOnceMasked(earlier.message ?? '', text.message ?? '')
  );
}
