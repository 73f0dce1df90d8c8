/** Writes and sends invitations; the token of a link is made here, on the way out, and kept nowhere. */
import { translator } from '@aportes/i18n/translator';
import { INVITATION_MS } from '@aportes/domain/limits';
import type { Language } from '@aportes/domain/vocabulary';
import { inLanguage } from '@aportes/taxonomy/localized-text';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newToken, tokenDigest } from '../../kernel/tokens.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { MeetingQueries, type MeetingFacts } from '../meetings/meeting.queries.js';
import { InvitationRepository, type InvitationRow } from './data/invitation.repository.js';

export const INVITATION_MAIL_TASK = 'invitation_mail';

@Injectable()
export class InvitationMailService implements OnModuleInit {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly meetings: MeetingQueries,
    private readonly mailer: Mailer,
    private readonly jobs: JobRunner,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.on(INVITATION_MAIL_TASK, ({ id = '', mailingId = '' }) => this.send(id, mailingId));
  }

  /** Nothing goes out for a mailing that was overtaken. */
  async send(id: string, mailingId: string): Promise<void> {
    const invitation = await this.invitations.mailing(id, mailingId);
    if (!invitation) return;
    const outcome = await this.mailer.send(`invitation ${mailingId}`, invitation.email, () =>
      this.write(invitation, mailingId),
    );
    if (outcome === 'SENT') await this.invitations.markSent(id, mailingId);
  }

  private async write(invitation: InvitationRow, mailingId: string): Promise<MailContent> {
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + INVITATION_MS);
    await this.invitations.arm(invitation.id, mailingId, tokenDigest(token), expiresAt);
    const meeting = await this.meetings.facts(invitation.meetingId);
    return this.content(invitation, meeting, expiresAt, `${this.config.publicUrl}/i#token=${token}`);
  }

  private async content(
    { language, name, roles }: InvitationRow,
    meeting: MeetingFacts,
    expiresAt: Date,
    url: string,
  ): Promise<MailContent> {
    const t = await translator(language);
    const title = inLanguage(meeting.title, language);
    const roleNames = [...new Set(roles.map(({ role }) => t(`vocabulary:role.${role}`)))];
    const facts = { meeting: title, place: meeting.place.city, dates: daysOf(meeting, language) };
    return {
      language,
      subject: t('mail:invitation.subject', { meeting: title }),
      paragraphs: [
        t('mail:greeting', { name }),
        t('mail:invitation.opening', facts),
        t('mail:invitation.as', { roles: new Intl.ListFormat(language).format(roleNames) }),
      ],
      action: { label: t('mail:invitation.action'), url },
      code: null,
      closing: [
        t('mail:invitation.terms', { until: momentOf(expiresAt, meeting.timeZone, language) }),
        t('mail:invitation.back'),
        t('mail:ignore'),
      ],
    };
  }
}

/** The days of the meeting, as its language writes a range. */
function daysOf({ startsOn, endsOn }: MeetingFacts, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(startsOn), new Date(endsOn));
}

/** A moment in the time zone of the meeting, which it names. */
function momentOf(moment: Date, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(moment);
}
