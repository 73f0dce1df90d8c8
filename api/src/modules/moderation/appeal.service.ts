/** An author appeals a refusal, once: the text comes back to the desk, where another rapporteur decides if there is one. */
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, mayAppeal } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, textRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ContributionLog } from '../contributions/contribution-log.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ContributionStatusService } from '../contributions/contribution-status.service.js';
import { AppealRepository } from './data/appeal.repository.js';

export interface AppealContribution {
  appealId: string;
  contributionId: string;
  expectedVersion: number;
  text: string;
}

@Injectable()
export class AppealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly statuses: ContributionStatusService,
    private readonly appeals: AppealRepository,
    private readonly log: ContributionLog,
    private readonly clock: Clock,
  ) {}

  async appeal(viewer: MeetingActor, command: AppealContribution): Promise<ContributionOutcome> {
    const { appealId, text } = command;
    const refusals = [...idRefusals({ appealId }), ...textRefusals('text', text, TEXT_LIMITS.note)];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(isAuthor(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.appeals.byId(appealId);
      const isSame = earlier?.contributionId === state.id && isOnceMasked(earlier.text, text);
      if (earlier) return isSame ? done(state.id) : ID_IN_USE;
      return this.appealNow(viewer, command, state);
    });
  }

  private async appealNow(
    viewer: MeetingActor,
    { appealId, expectedVersion, text }: AppealContribution,
    state: ContributionState,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, meetingId, status } = state;
    const decisionId = mayAppeal(viewer, state) && (await this.appeals.refusalOf(contributionId));
    if (!decisionId) return { outcome: 'NOT_ALLOWED_NOW', status };
    if (state.version !== expectedVersion) return { outcome: 'STALE', contributionId };
    const { participantId } = viewer;
    const at = this.clock.now();
    const id = appealId.toLowerCase();
    await this.appeals.insert({
      ...{ id, meetingId, contributionId, decisionId, participantId, text },
      createdAt: at,
    });
    await this.statuses.move({ id: contributionId, expectedVersion, to: 'IN_REVIEW', at });
    const action = 'contribution.appealed';
    await this.log.append(viewer, state, { type: 'CONTRIBUTION_APPEALED', action });
    return done(contributionId);
  }
}
