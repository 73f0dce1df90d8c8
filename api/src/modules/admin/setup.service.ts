/** The very first way in: whoever holds the printed link brings a meeting and is its secretariat. */
import type { Language } from '@aportes/domain/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { newToken, tokenDigest } from '../../kernel/tokens.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SignInService } from '../identity/sign-in.service.js';
import { MeetingImportService, type FileProblem } from '../meetings/meeting-import.service.js';
import { SetupLinkRepository } from './data/setup-link.repository.js';
import { LINK_VALID_HOURS, SecretariatLinkService } from './secretariat-link.service.js';

export interface Beginning {
  /** What the meeting file holds. */
  file: unknown;
  name: string;
  language: Language;
}

export type SetUp =
  /** The token is for the cookie. */
  | { outcome: 'DONE'; slug: string; token: string }
  /** Unknown, used, expired, or too late: which of them, nobody learns. */
  | { outcome: 'REFUSED' }
  | { outcome: 'INVALID'; problems: FileProblem[] };

@Injectable()
export class SetupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: SetupLinkRepository,
    private readonly imports: MeetingImportService,
    private readonly secretariat: SecretariatLinkService,
    private readonly signIns: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new link, which puts an end to the one before; null where there is a meeting already. */
  async link(): Promise<string | null> {
    const token = newToken();
    const isMade = await this.links.replace(tokenDigest(token), LINK_VALID_HOURS);
    return isMade ? `${this.config.publicUrl}/setup#token=${token}` : null;
  }

  /** A file that is no meeting file leaves the link as it was. */
  async begin(token: string, { file, name, language }: Beginning): Promise<SetUp> {
    const digest = tokenDigest(token);
    if (!(await this.links.opens(digest))) return { outcome: 'REFUSED' };
    const read = this.imports.read(file);
    if ('problems' in read) return { outcome: 'INVALID', problems: read.problems };
    return this.unitOfWork.run(async () => {
      if (!(await this.links.use(digest))) return { outcome: 'REFUSED' };
      const imported = await this.imports.import(read.file);
      if (imported.outcome !== 'NEW') return { outcome: 'REFUSED' };
      const accountId = await this.secretariat.enrol(imported.id, name, language);
      return { outcome: 'DONE', slug: imported.slug, token: await this.signIns.start(accountId) };
    });
  }
}
