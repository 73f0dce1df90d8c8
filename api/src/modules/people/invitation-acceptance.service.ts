/** Accepting an invitation: account, participant and roles in one transaction, and the device signed in. */
import { Injectable } from '@nestjs/common';
import { tokenDigest } from '../../kernel/tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { InvitedService } from '../identity/invited.service.js';
import { SignInService } from '../identity/sign-in.service.js';
import { InvitationRepository } from './data/invitation.repository.js';

export interface Acceptance {
  meetingId: string;
  /** For the cookie. */
  token: string;
}

@Injectable()
export class InvitationAcceptanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly invited: InvitedService,
    private readonly signIns: SignInService,
    private readonly auditLog: AuditLog,
  ) {}

  /** Null for a token that is unknown, used, expired or revoked: which of them, nobody learns. */
  async accept(token: string): Promise<Acceptance | null> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.invitations.accept(tokenDigest(token));
      if (!invitation) return null;
      const { id, meetingId } = invitation;
      const { accountId, participantId } = await this.invited.join(meetingId, invitation);
      await this.invitations.attach(id, participantId);
      await this.auditLog.append({ actorId: participantId, action: 'invitation.accepted', subjectId: id });
      return { meetingId, token: await this.signIns.start(accountId, 'INVITATION') };
    });
  }
}
