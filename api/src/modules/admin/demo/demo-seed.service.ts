/** The demo: its meeting, its people and its story, all or nothing and once; and the ways in, at every start. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { formatJoinCode } from '@aportes/domain/join-code';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { MeetingImportService } from '../../meetings/meeting-import.service.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { keepAccounts, keptTokens } from './demo-accounts.file.js';
import { DemoCast } from './demo-cast.service.js';
import { DemoStage } from './demo-stage.js';
import { DemoStory } from './demo-story.service.js';

@Injectable()
export class DemoSeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: MeetingImportService,
    private readonly meetings: MeetingQueries,
    private readonly cast: DemoCast,
    private readonly story: DemoStory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    if (!(await this.cast.isThere())) await this.unitOfWork.run(() => this.load());
    const { dataDir, publicUrl: url } = this.config;
    const accounts = await this.unitOfWork.run(() => this.cast.waysIn(keptTokens(dataDir)));
    const { slug, storedJoinCode } = await this.meeting();
    const joinCode = formatJoinCode(storedJoinCode ?? '');
    keepAccounts(dataDir, { url, meeting: slug, joinCode, accounts });
  }

  private async load(): Promise<void> {
    await this.imports.import(DEMO_MEETING);
    const stage = new DemoStage(await this.meeting());
    await this.cast.enrol(stage);
    await this.story.play(stage);
  }

  private async meeting(): Promise<MeetingType> {
    const meeting = await this.meetings.bySlug(DEMO_MEETING.slug);
    if (!meeting) throw new Error('The demo meeting was imported and is not there.');
    return meeting;
  }
}
