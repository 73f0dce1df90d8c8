/** Coming back on another device: a link and a code, mailed to an address that its owner has confirmed. */
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { MAILED_CODE_MS } from '@aportes/domain/limits';
import { normalizeMailedCode } from '@aportes/domain/mailed-code';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import type { Identity } from '../../platform/graphql/request-context.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { AccountEmailRepository } from './data/account-email.repository.js';
import type { MailedCodePurpose } from './data/identity.constraints.js';
import { SIGN_IN_MAIL_TASK } from './sign-in-mail.service.js';

export type EmailRequestOutcome = 'SENT' | 'NOT_AN_EMAIL' | 'HAS_ONE';
export type EmailConfirmation = 'CONFIRMED' | 'CODE_UNKNOWN' | 'EMAIL_IN_USE';

@Injectable()
export class ComingBackService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly emails: AccountEmailRepository,
    private readonly jobs: JobQueue,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for a link to come back. Whether anybody has the address is found out later, by the job that writes the
   * mail: here the same is done for every address. False only for what is no address at all.
   */
  async requestLink(typed: string): Promise<boolean> {
    const address = normalizeEmail(typed);
    if (!isEmailAddress(address)) return false;
    await this.request('SIGN_IN', null, address);
    return true;
  }

  /** Asks for a code that proves that an address is the person's own. */
  async requestConfirmation({ accountId }: Identity, typed: string): Promise<EmailRequestOutcome> {
    const address = normalizeEmail(typed);
    if (!isEmailAddress(address)) return 'NOT_AN_EMAIL';
    if ((await this.emails.addressOf(accountId)) !== null) return 'HAS_ONE';
    await this.request('CONFIRM_EMAIL', accountId, address);
    return 'SENT';
  }

  /** From here on the address counts. That it has another account is told to its proved owner alone. */
  async confirm(
    { accountId }: Identity,
    typedAddress: string,
    typedCode: string,
  ): Promise<EmailConfirmation> {
    const address = normalizeEmail(typedAddress);
    return this.unitOfWork.run(async () => {
      const code = normalizeMailedCode(typedCode);
      if (!(await this.emails.redeemConfirmation(accountId, address, code))) return 'CODE_UNKNOWN';
      if (!(await this.emails.insertAddress(accountId, address))) return 'EMAIL_IN_USE';
      await this.auditLog.append({
        actorId: accountId,
        action: 'email.confirmed',
        subjectId: accountId,
        content: address,
      });
      return 'CONFIRMED';
    });
  }

  async emailOf(accountId: string): Promise<string | null> {
    return this.emails.addressOf(accountId);
  }

  private async request(
    purpose: MailedCodePurpose,
    accountId: string | null,
    address: string,
  ): Promise<void> {
    const id = newId();
    const expiresAt = new Date(this.clock.now().getTime() + MAILED_CODE_MS);
    await this.unitOfWork.run(async () => {
      await this.emails.insertCode({ id, purpose, accountId, address, expiresAt });
      await this.jobs.add(SIGN_IN_MAIL_TASK, { id });
    });
  }
}
