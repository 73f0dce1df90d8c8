/** Captures what was said in a turn: one contribution of one turn, however often it is delivered. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mayCapture } from '@aportes/domain/scribe.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from '../contributions/contribution.access.js';
import { ContributionCapture, type CapturedWords } from '../contributions/contribution-capture.service.js';
import {
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { SpeakingTurnRepository, type TurnRow } from './data/speaking-turn.repository.js';
import type { CaptureIntervention } from './scribe-commands.type.js';
import { ScribeEvents } from './scribe.events.js';
import { SpeakersService } from './speakers.service.js';
import { saidBetween, speakerRefusals } from './speaking-turn.rules.js';

/** Rolls back a turn that came onto the list with words that were refused. */
class Refused extends Error {
  constructor(readonly outcome: ContributionOutcome) {
    super(outcome.outcome);
  }
}

@Injectable()
export class InterventionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly speakers: SpeakersService,
    private readonly turns: SpeakingTurnRepository,
    private readonly capturing: ContributionCapture,
    private readonly events: ScribeEvents,
    private readonly clock: Clock,
  ) {}

  /** The turn need not have been heard of before: where the network was away, all arrives with what was said. */
  async capture(viewer: MeetingActor, command: CaptureIntervention): Promise<ContributionOutcome> {
    const speakerId = command.participantId?.toLowerCase() ?? null;
    this.access.demand(mayCapture(viewer, command.sessionId.toLowerCase(), speakerId));
    const { contributionId } = command;
    const refusals = [...speakerRefusals(command), ...idRefusals({ contributionId })];
    if (refusals.length > 0) return refusedFields(refusals);
    try {
      return await this.unitOfWork.run(() => this.captureNow(viewer, command));
    } catch (error) {
      if (error instanceof Refused) return error.outcome;
      throw error;
    }
  }

  private async captureNow(viewer: MeetingActor, command: CaptureIntervention): Promise<ContributionOutcome> {
    await this.speakers.hold(command.sessionId);
    const found = await this.speakers.find(viewer, command);
    if ('refused' in found) return found.refused.outcome === 'KEPT' ? ID_IN_USE : found.refused;
    const { turn } = found;
    const words = wordsOf(command, turn);
    const repeated = await this.capturing.repeated(words);
    if (repeated) return repeated;
    if (turn.contributionId) return ID_IN_USE;
    const outcome = await this.capturing.take(viewer, words);
    if (outcome.outcome !== 'DONE') throw new Refused(outcome);
    const said = saidBetween(command.startedAt, command.endedAt, this.clock.now());
    await this.turns.capture(turn.id, viewer.participantId, {
      ...said,
      contributionId: words.contributionId,
    });
    await this.events.listChanged(viewer, turn, 'captured');
    return outcome;
  }
}

function wordsOf(command: CaptureIntervention, turn: TurnRow): CapturedWords {
  const { kind, language, text, endedAt } = command;
  const { sessionId, participantId: speakerId, label, capacity } = turn;
  const contributionId = command.contributionId.toLowerCase();
  return { contributionId, sessionId, speakerId, label, capacity, kind, language, text, endedAt };
}
