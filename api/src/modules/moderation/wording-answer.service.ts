/** The author confirms the wording that the desk proposes, and it is the accepted text; or rejects it, and the own one stands. */
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, mayAnswerWording } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { WordingVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, optionalTextRefusals } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ContributionStatusService } from '../contributions/contribution-status.service.js';
import { ContributionWordingService } from '../contributions/contribution-wording.service.js';
import { WordingRepository, type AnswerRow, type ProposalRow } from './data/wording.repository.js';
import { lapseWordingAt } from './lapse-wording.js';
import { WordingEvents } from './wording.events.js';

export interface ConfirmWording {
  answerId: string;
  contributionId: string;
  expectedVersion: number;
}
export type RejectWording = ConfirmWording & { message?: string | null };

interface Answer extends ConfirmWording {
  verdict: WordingVerdict;
  message: string | null;
}

@Injectable()
export class WordingAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly texts: ContributionWordingService,
    private readonly statuses: ContributionStatusService,
    private readonly proposals: WordingRepository,
    private readonly events: WordingEvents,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async confirm(viewer: MeetingActor, command: ConfirmWording): Promise<ContributionOutcome> {
    return this.answer(viewer, { ...command, verdict: 'CONFIRMED', message: null });
  }

  async reject(viewer: MeetingActor, command: RejectWording): Promise<ContributionOutcome> {
    return this.answer(viewer, { ...command, verdict: 'REJECTED', message: command.message || null });
  }

  /** The text is reviewed as it was. */
  async lapse(contributionId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const state = await this.access.hold(contributionId);
      const proposal = state && (await this.proposals.awaited(state.id));
      if (!proposal) return;
      if (this.clock.now() < proposal.lapsesAt)
        return lapseWordingAt(this.queue, contributionId, proposal.lapsesAt);
      await this.write(proposal, { id: newId(), verdict: 'LAPSED', participantId: null, message: null });
      await this.stands(state);
      await this.events.lapsed(state);
    });
  }

  private async answer(viewer: MeetingActor, answer: Answer): Promise<ContributionOutcome> {
    const { answerId, message } = answer;
    const refusals = [
      ...idRefusals({ answerId }),
      ...optionalTextRefusals('message', message, TEXT_LIMITS.note),
    ];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, answer.contributionId);
      this.access.demand(isAuthor(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.proposals.answerById(answerId);
      if (earlier) return isSame(earlier, answer, state) ? done(state.id) : ID_IN_USE;
      return this.answerNow(viewer, answer, state);
    });
  }

  private async answerNow(
    viewer: MeetingActor,
    { answerId, expectedVersion, verdict, message }: Answer,
    state: ContributionState,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, status, version } = state;
    const proposal = mayAnswerWording(viewer, state) && (await this.proposals.awaited(contributionId));
    if (!proposal) return { outcome: 'NOT_ALLOWED_NOW', status };
    if (version !== expectedVersion) return { outcome: 'STALE', contributionId };
    const { participantId } = viewer;
    await this.write(proposal, { id: answerId.toLowerCase(), verdict, participantId, message });
    if (verdict === 'CONFIRMED') {
      const { revisionNumber } = proposal;
      await this.texts.accept({ contributionId, revisionNumber, expectedVersion, at: this.clock.now() });
      await this.events.confirmed(viewer, state, revisionNumber);
    } else {
      await this.stands(state);
      await this.events.rejected(viewer, state);
    }
    return done(contributionId);
  }

  private async write(
    { decisionId, contributionId }: ProposalRow,
    answer: Omit<AnswerRow, 'decisionId' | 'contributionId' | 'createdAt'>,
  ): Promise<void> {
    await this.proposals.answer({ ...answer, decisionId, contributionId, createdAt: this.clock.now() });
  }

  /** The text waits again, in nobody's hand. */
  private async stands({ id, version: expectedVersion }: ContributionState): Promise<void> {
    await this.statuses.move({ id, expectedVersion, to: 'IN_REVIEW', at: this.clock.now() });
  }
}

/** An answer delivered once more gets the answer it got before. */
function isSame(earlier: AnswerRow, { verdict, message }: Answer, { id }: ContributionState): boolean {
  return (
    earlier.contributionId === id &&
    earlier.verdict === verdict &&
    isOnceMasked(earlier.message ?? '', message ?? '')
  );
}
