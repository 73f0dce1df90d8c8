/** Outgoing mail, available everywhere. */
import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { MailDeliveryRepository } from './mail-delivery.repository.js';
import { fileTransport, smtpTransport, type MailTransport } from './mail-transport.js';
import { MAIL_TRANSPORT } from './mail.tokens.js';
import { Mailer } from './mailer.js';

@Global()
@Module({
  providers: [
    {
      provide: MAIL_TRANSPORT,
      inject: [CONFIG],
      useFactory: ({ smtpUrl, dataDir }: Config): MailTransport =>
        smtpUrl ? smtpTransport(smtpUrl) : fileTransport(path.join(dataDir, 'mail')),
    },
    MailDeliveryRepository,
    Mailer,
  ],
  exports: [Mailer],
})
export class MailModule {}
