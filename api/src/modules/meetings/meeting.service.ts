/** Running the day: what is "now", and which sessions take inputs. */
import { mayRunMeeting } from '@aportes/domain/meeting.policy';
import { canMoveSession } from '@aportes/domain/session.rules';
import type { SessionStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { isUuid } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { MeetingChangeType } from '../../platform/events/event-types.js';
import { notFound } from '../../platform/graphql/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { MeetingRepository } from './data/meeting.repository.js';

type Move = Exclude<SessionStatus, 'SCHEDULED'>;

const EVENTS: Record<Move, MeetingChangeType> = {
  OPEN: 'SESSION_OPENED',
  PAUSED: 'SESSION_PAUSED',
  CLOSED: 'SESSION_CLOSED',
};

@Injectable()
export class MeetingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly eventLog: EventLog,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Answers with the meeting's id, or null where the session cannot move there from where it is. */
  async moveSession(context: RequestContext, sessionId: string, to: Move): Promise<string | null> {
    return this.unitOfWork.run(async () => {
      const session = isUuid(sessionId) ? await this.meetings.lockSession(sessionId) : null;
      if (!session) throw notFound();
      const actorId = this.secretariatOf(context, session.meetingId);
      if (session.status === to) return session.meetingId;
      if (!canMoveSession(session.status, to)) return null;
      await this.meetings.moveSession(sessionId, to, this.clock.now());
      const action = EVENTS[to].toLowerCase().replace('_', '.');
      await this.auditLog.append({ actorId, action, subjectId: sessionId });
      await this.eventLog.append({
        meetingId: session.meetingId,
        type: EVENTS[to],
        sessionId,
        participantId: actorId,
      });
      return session.meetingId;
    });
  }

  /** False where the item is not of this meeting. */
  async setAgendaItem(
    context: RequestContext,
    meetingId: string,
    agendaItemId: string | null,
  ): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const actorId = this.secretariatOf(context, meetingId);
      if (agendaItemId !== null && !isUuid(agendaItemId)) return false;
      if (!(await this.meetings.setCurrentItem(meetingId, agendaItemId))) return false;
      await this.auditLog.append({ actorId, action: 'agenda_item.set', subjectId: agendaItemId });
      await this.eventLog.append({
        meetingId,
        type: 'AGENDA_ITEM_SET',
        agendaItemId,
        participantId: actorId,
      });
      return true;
    });
  }

  /** The acting participant; whoever may not run the meeting learns nothing of it. */
  private secretariatOf(context: RequestContext, meetingId: string): string {
    const viewer = context.viewerIn(meetingId);
    if (viewer === null || !mayRunMeeting(viewer)) throw notFound();
    return viewer.participantId;
  }
}
