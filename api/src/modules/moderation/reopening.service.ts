/** What was accepted comes back to the desk, for a reason: the public reads it no more until it is decided about anew. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isReopenable, reopensAt } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { idRefusals, textRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ModerationDecisionRepository } from './data/moderation-decision.repository.js';
import { DecisionWriter, isSameDecision, type DecisionText } from './decision-writer.service.js';
import type { Decision } from './desk.service.js';
import { ModerationEvents } from './moderation.events.js';

export type ReopenContribution = Decision & { reason: string };

@Injectable()
export class ReopeningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly decisions: ModerationDecisionRepository,
    private readonly writer: DecisionWriter,
    private readonly events: ModerationEvents,
  ) {}

  async reopen(viewer: MeetingActor, command: ReopenContribution): Promise<ContributionOutcome> {
    const { decisionId, reason: message } = command;
    const refusals = [...idRefusals({ decisionId }), ...textRefusals('reason', message, TEXT_LIMITS.note)];
    const text: DecisionText = { to: 'IN_REVIEW', reason: null, message };
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(reopensAt(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.decisions.byId(decisionId);
      if (earlier) return isSameDecision(earlier, viewer, state, text) ? done(state.id) : ID_IN_USE;
      return this.reopenNow(viewer, command, state, text);
    });
  }

  private async reopenNow(
    viewer: MeetingActor,
    decision: Decision,
    state: ContributionState,
    text: DecisionText,
  ): Promise<ContributionOutcome> {
    if (!isReopenable(state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
    const isWritten =
      state.version === decision.expectedVersion && (await this.writer.write(viewer, decision, state, text));
    if (!isWritten) return { outcome: 'STALE', contributionId: state.id };
    await this.events.decided(viewer, state, 'REOPENED');
    return done(state.id);
  }
}
