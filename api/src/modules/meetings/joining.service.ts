/** The open door of a meeting: its join code, switched on and off, and drawn anew. */
import { JOIN_CODE_LENGTH } from '@aportes/domain/join-code';
import { mayRunMeeting } from '@aportes/domain/meeting.policy';
import { Injectable } from '@nestjs/common';
import { newCode } from '../../kernel/tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { notFound } from '../../platform/graphql/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { MeetingRepository } from './data/meeting.repository.js';

@Injectable()
export class JoiningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly auditLog: AuditLog,
  ) {}

  async setJoining(context: RequestContext, meetingId: string, isOpen: boolean): Promise<void> {
    const actorId = this.secretariatOf(context, meetingId);
    await this.unitOfWork.run(async () => {
      await this.meetings.setJoining(meetingId, isOpen);
      const action = isOpen ? 'joining.opened' : 'joining.closed';
      await this.auditLog.append({ actorId, action, subjectId: meetingId });
    });
  }

  /** The code before opens nothing from here on; whoever is in stays in. */
  async rotateJoinCode(context: RequestContext, meetingId: string): Promise<void> {
    const actorId = this.secretariatOf(context, meetingId);
    await this.unitOfWork.run(async () => {
      while (!(await this.meetings.setJoinCode(meetingId, newCode(JOIN_CODE_LENGTH)))) continue;
      await this.auditLog.append({ actorId, action: 'join_code.rotated', subjectId: meetingId });
    });
  }

  private secretariatOf(context: RequestContext, meetingId: string): string {
    const viewer = context.viewerIn(meetingId);
    if (viewer === null || !mayRunMeeting(viewer)) throw notFound();
    return viewer.participantId;
  }
}
