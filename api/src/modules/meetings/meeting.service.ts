/** Running the day: what is "now", and which sessions take inputs. */
import { mayRunMeeting } from '@aportes/domain/meeting.policy';
import { canMoveSession } from '@aportes/domain/session.rules';
import { canHideSupport } from '@aportes/domain/support.rules';
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
import { MeetingRepository, type SessionState } from './data/meeting.repository.js';

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
      const { session, actorId } = await this.lockedSession(context, sessionId);
      const { meetingId, status, supportIsHidden } = session;
      if (status === to) return meetingId;
      if (!canMoveSession(status, to)) return null;
      await this.meetings.moveSession(sessionId, to, this.clock.now());
      const happened = { meetingId, sessionId, actorId };
      await this.tell(happened, EVENTS[to]);
      if (supportIsHidden && to === 'CLOSED') await this.tell(happened, 'SUPPORT_SHOWN');
      return meetingId;
    });
  }

  /** Hides the support of what was given to the session, from everybody, or shows it; null once that is over. */
  async setSupportHidden(
    context: RequestContext,
    sessionId: string,
    isHidden: boolean,
  ): Promise<string | null> {
    return this.unitOfWork.run(async () => {
      const { session, actorId } = await this.lockedSession(context, sessionId);
      const { meetingId, status, supportIsHidden } = session;
      if (supportIsHidden === isHidden) return meetingId;
      if (!canHideSupport(status)) return null;
      await this.meetings.setSupportHidden(sessionId, isHidden);
      await this.tell({ meetingId, sessionId, actorId }, isHidden ? 'SUPPORT_HIDDEN' : 'SUPPORT_SHOWN');
      return meetingId;
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

  private async lockedSession(
    context: RequestContext,
    sessionId: string,
  ): Promise<{ session: SessionState; actorId: string }> {
    const session = isUuid(sessionId) ? await this.meetings.lockSession(sessionId) : null;
    if (!session) throw notFound();
    return { session, actorId: this.secretariatOf(context, session.meetingId) };
  }

  private async tell(
    { meetingId, sessionId, actorId }: { meetingId: string; sessionId: string; actorId: string },
    type: MeetingChangeType,
  ): Promise<void> {
    const action = type.toLowerCase().replace('_', '.');
    await this.auditLog.append({ actorId, action, subjectId: sessionId });
    await this.eventLog.append({ meetingId, type, sessionId, participantId: actorId });
  }

  /** The acting participant; whoever may not run the meeting learns nothing of it. */
  private secretariatOf(context: RequestContext, meetingId: string): string {
    const viewer = context.viewerIn(meetingId);
    if (viewer === null || !mayRunMeeting(viewer)) throw notFound();
    return viewer.participantId;
  }
}
