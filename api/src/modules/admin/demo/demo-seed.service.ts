/** The demo: its meeting and one account for each role, once, however often it is asked for. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { formatJoinCode } from '@aportes/domain/join-code';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ParticipantService } from '../../identity/participant.service.js';
import { SignInService } from '../../identity/sign-in.service.js';
import { MeetingImportService } from '../../meetings/meeting-import.service.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { keepAccounts, keptTokens, type DemoAccount } from './demo-accounts.file.js';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.js';

@Injectable()
export class DemoSeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: MeetingImportService,
    private readonly meetings: MeetingQueries,
    private readonly participants: ParticipantService,
    private readonly signIns: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    const { dataDir, publicUrl: url } = this.config;
    const kept = keptTokens(dataDir);
    const accounts = await this.unitOfWork.run(async () => {
      const { id } = await this.imports.import(DEMO_MEETING);
      const all: DemoAccount[] = [];
      for (const person of DEMO_PEOPLE) all.push(await this.account(id, person, kept.get(person.name)));
      return all;
    });
    const meeting = await this.meetings.bySlug(DEMO_MEETING.slug);
    const joinCode = formatJoinCode(meeting?.storedJoinCode ?? '');
    keepAccounts(dataDir, { url, meeting: DEMO_MEETING.slug, joinCode, accounts });
  }

  private async account(
    meetingId: string,
    person: DemoPerson,
    kept: string | undefined,
  ): Promise<DemoAccount> {
    const { role, ...facts } = person;
    const { accountId, name } = facts;
    await this.participants.enrol(meetingId, { ...facts, roles: [{ role, sessionId: null }] });
    const token = await this.signIns.issueToken(accountId, 'DEMO', null, kept);
    return { role: role.toLowerCase(), name, token };
  }
}
