/** Writes a new contribution with its first version, its tags and its events: whoever's words they are. */
import type { MeetingActor } from '@aportes/domain/actor';
import { kindLetter } from '@aportes/domain/symbol';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import { ContributionEvents } from './contribution.events.js';
import { seriesOf } from './contribution.intake.js';
import type { ContributionText } from './contribution.validation.js';
import { ContributionRepository } from './data/contribution.repository.js';
import type { IntakeFacts } from './data/intake.repository.js';
import type { NewContribution } from './data/new-contribution.js';

@Injectable()
export class ContributionWriter {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly events: ContributionEvents,
  ) {}

  /** Others who give the same kind to the same series wait for the end of this unit of work. */
  async nextSymbolNumber(facts: IntakeFacts, kind: ContributionKind): Promise<number> {
    return this.contributions.nextSymbolNumber(facts.meetingId, seriesOf(facts), kindLetter(kind));
  }

  /** False where another delivery of the same id was faster. Runs in the caller's unit of work. */
  async write(writer: MeetingActor, contribution: NewContribution, text: ContributionText): Promise<boolean> {
    if (!(await this.contributions.insert(contribution))) return false;
    await this.contributions.insertRevision({
      ...text,
      id: newId(),
      contributionId: contribution.id,
      meetingId: contribution.meetingId,
      number: 1,
      editKind: 'SUBSTANTIVE',
      reason: null,
      authorParticipantId: writer.participantId,
      createdAt: contribution.submittedAt,
    });
    await this.contributions.insertTags(contribution);
    await this.events.submitted(writer, contribution);
    return true;
  }
}
