/** Mails of what is new: one a day at most, and the urgent at once for whoever wants that; each at most once. */
import { URGENT_NOTIFICATIONS, type NotificationKind } from '@aportes/domain/vocabulary';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newToken, tokenDigest } from '../../kernel/tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { MailChoiceRepository } from './data/mail-choice.repository.js';
import { NewsMailRepository, type Addressee, type NewsItem } from './data/news-mail.repository.js';
import { newsMailContent, tellable } from './news-mail.content.js';

const EVERY_HOUR = '3 * * * *';
const DAILY_TASK = 'news_mail_daily';
const URGENT_TASK = 'news_mail_urgent';
/** A link that stops mails works for so long. */
const STOP_MS = 365 * 24 * 60 * 60 * 1000;

export interface ToldOf {
  id: string;
  kind: NotificationKind;
}

@Injectable()
export class NewsMailService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: NewsMailRepository,
    private readonly choices: MailChoiceRepository,
    private readonly mailer: Mailer,
    private readonly queue: JobQueue,
    private readonly jobs: JobRunner,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_HOUR, 'news_mails', () => this.askForDue());
    this.jobs.on(DAILY_TASK, ({ accountId = '', day = '' }) => this.sendDaily(accountId, day));
    this.jobs.on(URGENT_TASK, ({ id = '' }) => this.sendUrgent(id));
  }

  /** Each is a job of its own: one that fails keeps nobody else's back. */
  async askForDue(): Promise<void> {
    const now = this.clock.now();
    await this.choices.forgetStopsBefore(new Date(now.getTime() - STOP_MS));
    for (const { accountId, day } of await this.rows.due(now))
      await this.unitOfWork.run(() => this.queue.add(DAILY_TASK, { accountId, day }));
  }

  /** In the transaction in which somebody is told. */
  async askForUrgent(told: readonly ToldOf[]): Promise<void> {
    const urgent: readonly NotificationKind[] = URGENT_NOTIFICATIONS;
    const ids = told.filter(({ kind }) => urgent.includes(kind)).map(({ id }) => id);
    for (const id of await this.rows.wantedAtOnce(ids)) await this.queue.add(URGENT_TASK, { id });
  }

  /** Not on another day than it was asked for: that one has a mail of its own. */
  async sendDaily(accountId: string, day: string): Promise<void> {
    const [addressee] = await this.rows.due(this.clock.now(), accountId);
    if (addressee?.day === day) await this.send(`news ${accountId} ${day}`, addressee, null);
  }

  async sendUrgent(id: string): Promise<void> {
    const addressee = await this.rows.urgent(this.clock.now(), id);
    if (addressee) await this.send(`news ${id}`, addressee, id);
  }

  /** What was told counts as mailed only afterwards: a mail that got lost is followed by the next day's. */
  private async send(key: string, addressee: Addressee, only: string | null): Promise<void> {
    const untold = await this.rows.untold(this.clock.now(), addressee.accountId, only);
    const items = tellable(untold);
    if (items.length === 0) return;
    const outcome = await this.mailer.send(key, addressee.address, () =>
      this.write(addressee, items, only !== null),
    );
    if (outcome === 'SENT')
      await this.rows.markMailed(
        this.clock.now(),
        untold.map(({ id }) => id),
      );
  }

  private async write(
    { accountId, language }: Addressee,
    items: readonly NewsItem[],
    isUrgent: boolean,
  ): Promise<MailContent> {
    const stopToken = newToken();
    await this.choices.insertStop(tokenDigest(stopToken), accountId);
    return newsMailContent({ language, items, isUrgent, publicUrl: this.config.publicUrl, stopToken });
  }
}
