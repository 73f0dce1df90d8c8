/** Decisions of the desk about a text that waits: accept, decline with a reason, ask for changes. */
import type { MeetingActor } from '@aportes/domain/actor';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import type { ContributionState } from '../contributions/contribution.access.js';
import { ContributionStatusService } from '../contributions/contribution-status.service.js';
import type { ContributionOutcome } from '../contributions/contribution-outcome.type.js';
import { ModerationDecisionRepository, type DecisionRow } from './data/moderation-decision.repository.js';
import { Desk, type Decision } from './desk.service.js';
import { ModerationEvents } from './moderation.events.js';

export type AcceptContribution = Decision;
export type DeclineContribution = Decision & { reason: DeclineReason; note: string };
export type RequestChanges = Decision & { message: string };

interface DecisionText {
  to: 'ACCEPTED' | 'DECLINED' | 'CHANGES_REQUESTED';
  reason: DeclineReason | null;
  message: string | null;
}

@Injectable()
export class ModerationService {
  constructor(
    private readonly desk: Desk,
    private readonly statuses: ContributionStatusService,
    private readonly decisions: ModerationDecisionRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  async accept(viewer: MeetingActor, command: AcceptContribution): Promise<ContributionOutcome> {
    return this.decide(viewer, command, { to: 'ACCEPTED', reason: null, message: null }, []);
  }

  async decline(viewer: MeetingActor, command: DeclineContribution): Promise<ContributionOutcome> {
    const { reason, note: message } = command;
    const refusals = textRefusals('note', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { to: 'DECLINED', reason, message }, refusals);
  }

  async requestChanges(viewer: MeetingActor, command: RequestChanges): Promise<ContributionOutcome> {
    const { message } = command;
    const refusals = textRefusals('message', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { to: 'CHANGES_REQUESTED', reason: null, message }, refusals);
  }

  private async decide(
    viewer: MeetingActor,
    decision: Decision,
    text: DecisionText,
    refusals: FieldRefusal[],
  ): Promise<ContributionOutcome> {
    return this.desk.decide(viewer, {
      ...{ matter: 'TEXT', decision, refusals },
      earlier: (id) => this.decisions.byId(id),
      isSame: (earlier, state) => isSame(earlier, viewer, state, text),
      wasSeen: () => true,
      write: (state) => this.write(viewer, decision, state, text),
    });
  }

  private async write(
    viewer: MeetingActor,
    { decisionId, expectedVersion }: Decision,
    state: ContributionState,
    text: DecisionText,
  ): Promise<boolean> {
    const { id: contributionId, meetingId, status: fromStatus, waitingSince: waitedSince } = state;
    const { to: toStatus, reason, message } = text;
    const at = this.clock.now();
    const row = {
      id: decisionId.toLowerCase(),
      meetingId,
      contributionId,
      fromStatus,
      toStatus,
      reason,
      message,
      version: expectedVersion + 1,
      waitedSince,
    };
    if (!(await this.statuses.move({ id: contributionId, expectedVersion, to: toStatus, at }))) return false;
    const taken = await this.decisions.insert({ ...row, participantId: viewer.participantId, createdAt: at });
    if (!taken) throw new Error('A decision of this id was written while its contribution was locked.');
    await this.events.decided(viewer, state, toStatus);
    return true;
  }
}

/** A decision delivered once more gets the answer it got before. */
function isSame(
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
    earlier.message === text.message
  );
}
