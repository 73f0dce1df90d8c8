/** Hands mails over, each key at most once: what may have arrived is never sent again. */
import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import type { MailContent } from './mail-content.js';
import { MailDeliveryRepository } from './mail-delivery.repository.js';
import { headerText, html, plainText } from './mail-layout.js';
import { MAIL_TRANSPORT } from './mail.tokens.js';
import type { ComposedMail, MailTransport } from './mail-transport.js';

/** Sent, sent before, or refused for good by the server. */
export type MailOutcome = 'SENT' | 'KNOWN' | 'REFUSED';

@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly logger = new Logger(Mailer.name);

  constructor(
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly deliveries: MailDeliveryRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Throws where it should be tried again later. `write` is called only for a mail that will go out: the secrets it
   * makes are in no other.
   */
  async send(key: string, to: string, write: () => Promise<MailContent>): Promise<MailOutcome> {
    await this.transport.ready();
    if (!(await this.deliveries.claim(key))) return 'KNOWN';
    try {
      const content = await write();
      await this.transport.send(this.composed(key, to, content));
    } catch (error) {
      return this.failed(key, error);
    }
    await this.deliveries.confirm(key);
    return 'SENT';
  }

  /** Of somebody whose address is to be found nowhere here any more. */
  async forget(address: string): Promise<void> {
    await this.transport.forget(address);
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private composed(key: string, to: string, content: MailContent): ComposedMail {
    const domain = this.config.mailFrom.split('@').at(-1) ?? '';
    return {
      messageId: `<${createHash('sha256').update(key).digest('hex')}@${domain}>`,
      from: { name: 'Aportes', address: this.config.mailFrom },
      to: { name: '', address: to },
      subject: headerText(content.subject),
      text: plainText(content),
      html: html(content),
      headers: {
        'Content-Language': content.language,
        'Auto-Submitted': 'auto-generated',
        ...stopHeaders(content),
      },
    };
  }

  /** Addresses stand in the errors of servers, so only their codes are logged and passed on. */
  private async failed(key: string, error: unknown): Promise<MailOutcome> {
    const refusal = smtpRefusal(error);
    if (refusal === 'UNKNOWN') {
      this.logger.error(`Whether the mail ${key} arrived is not known; it is not sent again.`);
      return 'REFUSED';
    }
    await this.deliveries.release(key);
    if (refusal === null) throw error;
    if (refusal < 500) throw new Error(`The mail ${key} could not be sent now (${refusal}).`);
    this.logger.error(`The mail ${key} was refused for good (${refusal}).`);
    return 'REFUSED';
  }
}

/** As RFC 8058 has it: a program of mails may stop them by a POST, and nothing that merely opens links. */
function stopHeaders({ stop }: MailContent): Record<string, string> {
  if (!stop) return {};
  return {
    'List-Unsubscribe': `<${stop.oneClickUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** The server's answer; UNKNOWN where it fell silent in the middle; null where it was never spoken to. */
function smtpRefusal(error: unknown): number | 'UNKNOWN' | null {
  const facts = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const { command, responseCode, syscall } = facts;
  if (typeof command !== 'string' || syscall === 'connect') return null;
  return typeof responseCode === 'number' ? responseCode : 'UNKNOWN';
}
