/** What was taken apart stands whole again as it stood, and its parts are gone, as long as nobody has acted on one of them. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionParts } from '../../contributions/contribution-parts.service.js';
import { MergingRepository } from '../merging/data/merging.repository.js';
import { TakeBacks, type TakenBack, type UndoableDecision } from '../take-backs.js';
import { SplitPartRepository } from './data/split-part.repository.js';
import { SplittingEvents } from './splitting.events.js';

@Injectable()
export class SplittingUndo implements OnModuleInit {
  constructor(
    private readonly takeBacks: TakeBacks,
    private readonly access: ContributionAccess,
    private readonly mergings: MergingRepository,
    private readonly rows: SplitPartRepository,
    private readonly parts: ContributionParts,
    private readonly events: SplittingEvents,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.takeBacks.on('SPLIT', (decision, _, viewer) => this.whole(viewer, decision));
  }

  private async whole(viewer: MeetingActor, decision: UndoableDecision): Promise<TakenBack | 'ACTED_ON'> {
    const stood = await this.mergings.departure(decision.id);
    if (!stood) throw new Error('What was taken apart has a row of how it stood.');
    const ids = await this.rows.ofDecision(decision.id);
    const held = await this.access.lockAll(viewer, ids);
    const now = this.clock.now();
    if (await this.rows.areActedOn(decision.id, viewer.participantId, now)) return 'ACTED_ON';
    return {
      stood,
      afterwards: async () => {
        await this.parts.takeBack(ids, now);
        for (const part of held) await this.events.partTakenBack(viewer, part);
      },
    };
  }
}
