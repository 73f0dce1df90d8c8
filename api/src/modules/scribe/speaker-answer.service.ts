/** What speakers say to what was captured of them: it was said so, or it was not theirs. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor } from '@aportes/domain/contribution.policy';
import { mayConfirm, mayDisown, statusOnceDisowned } from '@aportes/domain/scribe.policy';
import type { SpeakerAnswer } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { SpeakerAnswerRepository, type AnswerRow } from './data/speaker-answer.repository.js';
import type { AnswerAsSpeaker } from './scribe-commands.type.js';
import { ScribeEvents } from './scribe.events.js';

const MAY = { CONFIRMED: mayConfirm, NOT_MINE: mayDisown };

@Injectable()
export class SpeakerAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly answers: SpeakerAnswerRepository,
    private readonly events: ScribeEvents,
    private readonly clock: Clock,
  ) {}

  async answer(
    viewer: MeetingActor,
    command: AnswerAsSpeaker,
    answer: SpeakerAnswer,
  ): Promise<ContributionOutcome> {
    const { answerId, contributionId } = command;
    const refusals = idRefusals({ answerId });
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      const earlier = refusals.length > 0 ? null : await this.answers.byId(answerId);
      // Whoever has said that it was not theirs is not its author any more.
      if (earlier?.participantId === viewer.participantId)
        return isSame(earlier, state, command, answer) ? done(state.id) : ID_IN_USE;
      this.access.demand(isAuthor(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      if (earlier) return ID_IN_USE;
      return this.answerNow(viewer, state, command, answer);
    });
  }

  private async answerNow(
    viewer: MeetingActor,
    state: ContributionState,
    { answerId, revisionNumber }: AnswerAsSpeaker,
    answer: SpeakerAnswer,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, meetingId, status } = state;
    if (!MAY[answer](viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status };
    if (state.revisionNumber !== revisionNumber) return { outcome: 'STALE', contributionId };
    const { participantId } = viewer;
    const answeredAt = this.clock.now();
    const id = answerId.toLowerCase();
    await this.answers.insert({
      ...{ id, meetingId, contributionId, revisionNumber, participantId, answer, answeredAt },
    });
    if (answer === 'NOT_MINE')
      await this.answers.disown(contributionId, statusOnceDisowned(status), answeredAt);
    await this.events.answered(viewer, state, answer);
    return done(contributionId);
  }
}

function isSame(
  earlier: AnswerRow,
  state: ContributionState,
  { revisionNumber }: AnswerAsSpeaker,
  answer: SpeakerAnswer,
): boolean {
  return (
    earlier.contributionId === state.id &&
    earlier.revisionNumber === revisionNumber &&
    earlier.answer === answer
  );
}
