/** Writes the mails that let people back in; their secrets are made here, on the way out, and kept nowhere. */
import { translator } from '@aportes/i18n/translator';
import { MAILED_CODE_MS } from '@aportes/domain/limits';
import { MAILED_CODE_LENGTH, formatMailedCode } from '@aportes/domain/mailed-code';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { codeDigest, newCode, newToken, tokenDigest } from '../../kernel/tokens.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { AccountEmailRepository, type RequestedMail } from './data/account-email.repository.js';

export const SIGN_IN_MAIL_TASK = 'sign_in_mail';

@Injectable()
export class SignInMailService implements OnModuleInit {
  constructor(
    private readonly emails: AccountEmailRepository,
    private readonly mailer: Mailer,
    private readonly jobs: JobRunner,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.on(SIGN_IN_MAIL_TASK, ({ id = '' }) => this.send(id));
  }

  /** Nothing goes out where nobody has the address, or where it is too late. */
  async send(id: string): Promise<void> {
    await this.emails.forgetOld();
    const mail = await this.emails.requested(id);
    if (mail) await this.mailer.send(`sign-in ${id}`, mail.address, () => this.write(id, mail));
  }

  private async write(id: string, mail: RequestedMail): Promise<MailContent> {
    const [token, code] = [newToken(), newCode(MAILED_CODE_LENGTH)];
    await this.emails.arm(id, {
      accountId: mail.accountId,
      tokenDigest: tokenDigest(token),
      codeDigest: codeDigest(id, code),
      expiresAt: new Date(this.clock.now().getTime() + MAILED_CODE_MS),
    });
    return this.content(mail, token, formatMailedCode(code));
  }

  private async content(
    { purpose, language }: RequestedMail,
    token: string,
    code: string,
  ): Promise<MailContent> {
    const t = await translator(language);
    const kind = purpose === 'SIGN_IN' ? 'signIn' : 'confirm';
    const action =
      purpose === 'SIGN_IN'
        ? { label: t('mail:signIn.action'), url: `${this.config.publicUrl}/back#token=${token}` }
        : { label: t('mail:confirm.action'), url: `${this.config.publicUrl}/me` };
    return {
      language,
      subject: t(`mail:${kind}.subject`),
      paragraphs: [t(`mail:${kind}.opening`)],
      action,
      code: { label: t(`mail:${kind}.code`), value: code },
      closing: [t(`mail:${kind}.terms`, { minutes: MAILED_CODE_MS / 60_000 }), t('mail:ignore')],
    };
  }
}
