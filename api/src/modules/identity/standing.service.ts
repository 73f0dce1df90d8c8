/** Appointing, removing and leaving: in force with the commit, on every connection. */
import { isLastOfSecretariat, mayBeBoundToSession, mayManagePeople } from '@aportes/domain/people.policy';
import { Injectable } from '@nestjs/common';
import { idRefusals, isUuid, type FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { notFound } from '../../platform/graphql/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { StandingRepository, type GivenRole } from './data/standing.repository.js';

export type StandingOutcome =
  | { outcome: 'DONE'; meetingId: string; participantId: string }
  | { outcome: 'LAST_SECRETARIAT' }
  | { outcome: 'INVALID'; fields: FieldRefusal[] };

@Injectable()
export class StandingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standings: StandingRepository,
    private readonly auditLog: AuditLog,
  ) {}

  /** The secretariat's own participant id in the meeting; nobody else learns anything of its people. */
  managerIn(context: RequestContext, meetingId: string): string {
    const viewer = context.viewerIn(meetingId);
    if (viewer === null || !mayManagePeople(viewer)) throw notFound();
    return viewer.participantId;
  }

  async grantRole(context: RequestContext, given: GivenRole): Promise<StandingOutcome> {
    return this.change(
      context,
      given.participantId,
      async (meetingId) => {
        const fields = await this.roleRefusals(meetingId, given);
        if (fields.length > 0) return { outcome: 'INVALID', fields };
        const isNew = await this.standings.grant(newId(), meetingId, given);
        return isNew ? 'role.granted' : null;
      },
      given,
    );
  }

  async revokeRole(context: RequestContext, given: GivenRole): Promise<StandingOutcome> {
    return this.change(
      context,
      given.participantId,
      async (_, secretariatIds) => {
        if (given.role === 'SECRETARIAT' && isLastOfSecretariat(secretariatIds, given.participantId))
          return { outcome: 'LAST_SECRETARIAT' };
        return (await this.standings.revoke(given)) ? 'role.revoked' : null;
      },
      given,
    );
  }

  async removeParticipant(context: RequestContext, participantId: string): Promise<StandingOutcome> {
    return this.change(context, participantId, async (_, secretariatIds) => {
      if (isLastOfSecretariat(secretariatIds, participantId)) return { outcome: 'LAST_SECRETARIAT' };
      await this.standings.remove(participantId);
      return 'participant.removed';
    });
  }

  /** Whoever leaves may come back by code or invitation; the last one of the secretariat stays. */
  async leave(context: RequestContext, meetingId: string): Promise<StandingOutcome> {
    const viewer = context.viewerIn(meetingId);
    if (viewer === null) throw notFound();
    const { participantId } = viewer;
    return this.unitOfWork.run(async () => {
      const secretariatIds = await this.standings.lockSecretariat(meetingId);
      if (isLastOfSecretariat(secretariatIds, participantId)) return { outcome: 'LAST_SECRETARIAT' };
      await this.standings.leave(participantId);
      await this.standings.tellChange(participantId);
      await this.auditLog.append({
        actorId: participantId,
        action: 'participant.left',
        subjectId: participantId,
      });
      return { outcome: 'DONE', meetingId, participantId };
    });
  }

  /** @param held whether that stays so until the unit of work ends */
  async isLastOfSecretariat(meetingId: string, participantId: string, held: boolean): Promise<boolean> {
    const ids = await this.standings.secretariat(meetingId);
    if (!ids.includes(participantId)) return false;
    return isLastOfSecretariat(held ? await this.standings.lockSecretariat(meetingId) : ids, participantId);
  }

  /** @param work answers with the name of what it did, null where nothing changed, or why it did not */
  private async change(
    context: RequestContext,
    participantId: string,
    work: (meetingId: string, secretariatIds: readonly string[]) => Promise<string | null | StandingOutcome>,
    content?: GivenRole,
  ): Promise<StandingOutcome> {
    return this.unitOfWork.run(async () => {
      const meetingId = isUuid(participantId) ? await this.standings.meetingOf(participantId) : null;
      if (meetingId === null) throw notFound();
      const actorId = this.managerIn(context, meetingId);
      const done = await work(meetingId, await this.standings.lockSecretariat(meetingId));
      if (typeof done === 'object' && done !== null) return done;
      if (done !== null) {
        await this.standings.tellChange(participantId);
        await this.auditLog.append({ actorId, action: done, subjectId: participantId, content });
      }
      return { outcome: 'DONE', meetingId, participantId };
    });
  }

  /** Why a role cannot be given like this. */
  async roleRefusals(
    meetingId: string,
    { role, sessionId }: Pick<GivenRole, 'role' | 'sessionId'>,
  ): Promise<FieldRefusal[]> {
    if (sessionId === null) return [];
    const malformed = idRefusals({ sessionId });
    if (malformed.length > 0) return malformed;
    if (!mayBeBoundToSession(role)) return [{ field: 'sessionId', code: 'NOT_IN_LIST' }];
    const isKnown = await this.standings.sessionIsOf(meetingId, sessionId);
    return isKnown ? [] : [{ field: 'sessionId', code: 'UNKNOWN_REFERENCE' }];
  }
}
