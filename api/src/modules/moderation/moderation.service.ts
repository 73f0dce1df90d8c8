/** Commands of the desk: accept, decline with a reason, ask for changes; never on an own text, never on a stale one. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, isItsRapporteur, mayDecide } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ContributionStatusService } from '../contributions/contribution-status.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ModerationDecisionRepository, type DecisionRow } from './data/moderation-decision.repository.js';
import { ModerationEvents } from './moderation.events.js';

interface Decision {
  decisionId: string;
  contributionId: string;
  expectedVersion: number;
}

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
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
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
    const fields = textRefusals('note', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { to: 'DECLINED', reason, message }, fields);
  }

  async requestChanges(viewer: MeetingActor, command: RequestChanges): Promise<ContributionOutcome> {
    const { message } = command;
    const fields = textRefusals('message', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { to: 'CHANGES_REQUESTED', reason: null, message }, fields);
  }

  private async decide(
    viewer: MeetingActor,
    command: Decision,
    text: DecisionText,
    textFields: FieldRefusal[],
  ): Promise<ContributionOutcome> {
    const fields = [...idRefusals({ decisionId: command.decisionId }), ...textFields];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(isItsRapporteur(viewer, state) && !isAuthor(viewer, state));
      if (fields.length > 0) return refusedFields(fields);
      const earlier = await this.decisions.byId(command.decisionId);
      if (earlier) return isSame(earlier, viewer, state, text) ? done(state.id) : ID_IN_USE;
      if (state.version !== command.expectedVersion) return { outcome: 'STALE', contributionId: state.id };
      if (!mayDecide(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      return this.write(viewer, command, state, text);
    });
  }

  private async write(
    viewer: MeetingActor,
    { decisionId, expectedVersion }: Decision,
    state: ContributionState,
    text: DecisionText,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, meetingId, status: fromStatus } = state;
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
    };
    const moved = await this.statuses.move({ id: contributionId, expectedVersion, to: toStatus, at });
    if (!moved) return { outcome: 'STALE', contributionId };
    const taken = await this.decisions.insert({ ...row, participantId: viewer.participantId, createdAt: at });
    if (!taken) throw new Error('A decision of this id was written while its contribution was locked.');
    await this.events.decided(viewer, state, toStatus);
    return done(contributionId);
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
