/** The first way in: a link that works once and makes whoever opens it the secretariat of one meeting. */
import type { Language } from '@aportes/domain/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { ParticipantService } from '../identity/participant.service.js';
import { SignInService } from '../identity/sign-in.service.js';

const HOURS = 60 * 60 * 1000;
/** An invitation that lies about for longer is a risk; another import prints another. */
export const LINK_VALID_HOURS = 72;

@Injectable()
export class SecretariatLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: ParticipantService,
    private readonly signIns: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param name under which the secretariat takes part until it says otherwise */
  async create(meetingId: string, name: string): Promise<string> {
    return this.unitOfWork.run(async () => {
      const accountId = await this.enrol(meetingId, name, 'es');
      const expiresAt = new Date(Date.now() + LINK_VALID_HOURS * HOURS);
      const token = await this.signIns.issueToken(accountId, 'SETUP', expiresAt);
      return `${this.config.publicUrl}/sign-in#token=${token}`;
    });
  }

  /** Answers with the account of the meeting's first secretariat. */
  async enrol(meetingId: string, name: string, language: Language): Promise<string> {
    const accountId = newId();
    await this.participants.enrol(meetingId, {
      accountId,
      participantId: newId(),
      name,
      stakeholderKind: 'IGO',
      language,
      capacities: ['PERSONAL'],
      roles: [{ role: 'SECRETARIAT', sessionId: null }],
    });
    return accountId;
  }
}
