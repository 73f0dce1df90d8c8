/** The desk proposes another wording: it stands beside the text until the author has answered, or the time is over. */
import type { MeetingActor } from '@aportes/domain/actor';
import { TEXT_LIMITS, WORDING_ANSWER_MS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { optionalTextRefusals } from '../../kernel/field-refusals.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { ContributionState } from '../contributions/contribution.access.js';
import type { ContributionOutcome } from '../contributions/contribution-outcome.type.js';
import {
  ContributionWordingService,
  type WordingText,
} from '../contributions/contribution-wording.service.js';
import { ModerationDecisionRepository, type TakenDecision } from './data/moderation-decision.repository.js';
import { WordingRepository } from './data/wording.repository.js';
import { DecisionWriter, isSameDecision, type DecisionText } from './decision-writer.service.js';
import { Desk, type Decision } from './desk.service.js';
import { lapseWordingAt } from './lapse-wording.js';
import { ModerationEvents } from './moderation.events.js';

export type ProposeWording = Decision & WordingText & { message?: string | null };

@Injectable()
export class WordingService {
  constructor(
    private readonly desk: Desk,
    private readonly decisions: ModerationDecisionRepository,
    private readonly texts: ContributionWordingService,
    private readonly proposals: WordingRepository,
    private readonly writer: DecisionWriter,
    private readonly events: ModerationEvents,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async propose(viewer: MeetingActor, command: ProposeWording): Promise<ContributionOutcome> {
    const message = command.message || null;
    const text: DecisionText = { to: 'AWAITING_AUTHOR', reason: null, message };
    return this.desk.decide(viewer, {
      ...{ matter: 'QUESTION', decision: command },
      refusals: [],
      furtherRefusals: async (state) => [
        ...(await this.texts.refusals(command, state)),
        ...optionalTextRefusals('message', message, TEXT_LIMITS.note),
      ],
      earlier: (id) => this.earlier(id, command),
      isSame: ({ decision, isSameText }, state) =>
        isSameText && isSameDecision(decision, viewer, state, text),
      wasSeen: () => true,
      write: (state) => this.write(viewer, command, state, text),
    });
  }

  private async earlier(
    id: string,
    command: ProposeWording,
  ): Promise<{ decision: TakenDecision; isSameText: boolean } | null> {
    const decision = await this.decisions.byId(id);
    if (!decision) return null;
    const proposal = await this.proposals.byDecision(id);
    const isSameText =
      proposal !== null &&
      (await this.texts.isWritten(command, proposal.contributionId, proposal.revisionNumber));
    return { decision, isSameText };
  }

  private async write(
    viewer: MeetingActor,
    command: ProposeWording,
    state: ContributionState,
    text: DecisionText,
  ): Promise<boolean> {
    const revisionNumber = await this.texts.write(viewer, command, state);
    if (!(await this.writer.write(viewer, command, state, text))) return false;
    const lapsesAt = new Date(this.clock.now().getTime() + WORDING_ANSWER_MS);
    const { id: contributionId } = state;
    const { participantId } = viewer;
    const decisionId = command.decisionId.toLowerCase();
    await this.proposals.insert({ decisionId, contributionId, participantId, revisionNumber, lapsesAt });
    await lapseWordingAt(this.queue, contributionId, lapsesAt);
    await this.events.decided(viewer, state, 'WORDING_PROPOSED');
    return true;
  }
}
