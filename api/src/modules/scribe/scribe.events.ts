/** What happens at the floor of a session, told by ids to the audit log and, as news of the list, to those who keep it. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { SpeakerAnswer } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../platform/events/audit-log.js';
import { EventLog } from '../../platform/events/event-log.js';
import { ContributionLog, type ChangedContribution } from '../contributions/contribution-log.service.js';
import type { NamedTurn } from './data/speaking-turn.repository.js';

export type FloorAct = 'added' | 'moved' | 'recast' | 'removed' | 'given' | 'ended' | 'captured';

@Injectable()
export class ScribeEvents {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly eventLog: EventLog,
    private readonly contributions: ContributionLog,
  ) {}

  async listChanged(
    { participantId }: MeetingActor,
    { id, meetingId, sessionId }: Pick<NamedTurn, 'id' | 'meetingId' | 'sessionId'>,
    act: FloorAct,
  ): Promise<void> {
    await this.auditLog.append({ actorId: participantId, action: `floor.${act}`, subjectId: id });
    await this.eventLog.append({ meetingId, type: 'SPEAKERS_CHANGED', sessionId, participantId });
  }

  /** Everybody who sees it hears that its speaker stands by it, or that it is nobody's. */
  async answered(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    answer: SpeakerAnswer,
  ): Promise<void> {
    const isConfirmed = answer === 'CONFIRMED';
    await this.contributions.append(viewer, contribution, {
      type: isConfirmed ? 'INTERVENTION_CONFIRMED' : 'INTERVENTION_DISOWNED',
      action: isConfirmed ? 'contribution.confirmed' : 'contribution.disowned',
    });
  }
}
