/** Inviting people by name: once an address and meeting, sent by mail, sent again, revoked. */
import { normalizeEmail } from '@aportes/domain/email';
import { mayRevokeInvitation, maySendInvitation, invitationState } from '@aportes/domain/invitation.rules';
import { INVITATION_BATCH } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { countRefusals, idRefusals, isUuid, type FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { notFound } from '../../platform/graphql/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { StandingService } from '../identity/standing.service.js';
import { InvitationRepository, type InvitationRow, type Invitee } from './data/invitation.repository.js';
import { INVITATION_MAIL_TASK } from './invitation-mail.service.js';
import { InvitationValidation } from './invitation.validation.js';

/** Somebody to invite, with the id that the device made. */
export interface NewInvitee extends Invitee {
  id: string;
}

export type InviteOutcome =
  { outcome: 'DONE'; invitations: InvitationRow[] } | { outcome: 'INVALID'; fields: FieldRefusal[] };

@Injectable()
export class InvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly validation: InvitationValidation,
    private readonly standings: StandingService,
    private readonly jobs: JobQueue,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** All or none. Whoever was invited before stays invited as they were. */
  async invite(
    context: RequestContext,
    meetingId: string,
    people: readonly NewInvitee[],
    isSentNow: boolean,
  ): Promise<InviteOutcome> {
    const actorId = this.standings.managerIn(context, meetingId);
    const fields = await this.refusals(meetingId, people);
    if (fields.length > 0) return { outcome: 'INVALID', fields };
    return this.unitOfWork.run(async () => {
      const fresh: string[] = [];
      for (const invitee of people)
        if (await this.create(meetingId, invitee, actorId)) fresh.push(invitee.id);
      if (isSentNow) for (const id of fresh) await this.mail(meetingId, id, actorId);
      const emails = people.map(({ email }) => normalizeEmail(email));
      const ids = [...(await this.invitations.byEmails(meetingId, emails)).values()];
      return { outcome: 'DONE', invitations: await this.invitations.byIds(meetingId, ids) };
    });
  }

  /** Sends them, or sends them again: every link mailed before opens nothing any more. Accepted ones are left alone. */
  async send(context: RequestContext, meetingId: string, ids: readonly string[]): Promise<InviteOutcome> {
    const actorId = this.standings.managerIn(context, meetingId);
    const fields = countRefusals('invitationIds', ids, INVITATION_BATCH);
    if (fields.length > 0) return { outcome: 'INVALID', fields };
    return this.unitOfWork.run(async () => {
      const rows = await this.invitations.byIds(meetingId, ids.filter(isUuid));
      if (rows.length < new Set(ids).size) throw notFound();
      for (const row of rows)
        if (maySendInvitation(invitationState(row, this.clock.now())))
          await this.mail(meetingId, row.id, actorId);
      const invitations = await this.invitations.byIds(
        meetingId,
        rows.map(({ id }) => id),
      );
      return { outcome: 'DONE', invitations };
    });
  }

  /** Null where there is nothing left to revoke. */
  async revoke(context: RequestContext, id: string): Promise<InvitationRow | null> {
    return this.unitOfWork.run(async () => {
      const meetingId = isUuid(id) ? await this.invitations.meetingOf(id) : null;
      if (meetingId === null) throw notFound();
      const actorId = this.standings.managerIn(context, meetingId);
      const [row] = await this.invitations.byIds(meetingId, [id]);
      if (!row || !mayRevokeInvitation(invitationState(row, this.clock.now()))) return null;
      if (!(await this.invitations.revoke(meetingId, id))) return null;
      await this.auditLog.append({ actorId, action: 'invitation.revoked', subjectId: id });
      return (await this.invitations.byIds(meetingId, [id]))[0] ?? null;
    });
  }

  /** Inside a unit of work; false where the address was invited before. */
  async create(meetingId: string, invitee: NewInvitee, invitedBy: string | null): Promise<boolean> {
    const email = normalizeEmail(invitee.email);
    if (!(await this.invitations.insert({ ...invitee, email, meetingId, invitedBy }, newId))) return false;
    await this.auditLog.append({
      actorId: invitedBy,
      action: 'invitation.created',
      subjectId: invitee.id,
      content: email,
    });
    return true;
  }

  /** Inside a unit of work: the mail goes out only if that commits. */
  async mail(meetingId: string, id: string, actorId: string | null): Promise<void> {
    const mailingId = newId();
    if (!(await this.invitations.renew(meetingId, id, mailingId))) return;
    await this.jobs.add(INVITATION_MAIL_TASK, { id, mailingId });
    await this.auditLog.append({ actorId, action: 'invitation.sent', subjectId: id });
  }

  private async refusals(meetingId: string, people: readonly NewInvitee[]): Promise<FieldRefusal[]> {
    const tooMany = countRefusals('people', people, INVITATION_BATCH);
    if (tooMany.length > 0) return tooMany;
    const refusals: FieldRefusal[] = [];
    for (const [index, invitee] of people.entries()) {
      const found = [
        ...idRefusals({ id: invitee.id }),
        ...(await this.validation.refusals(meetingId, invitee)),
      ];
      refusals.push(...found.map((one) => ({ ...one, field: `people.${index}.${one.field}` })));
    }
    return refusals;
  }
}
