/** A text that was put together is taken apart again, once its sources stand by themselves: it stays readable, and is listed nowhere. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { ContributionState } from '../../contributions/contribution.access.js';
import { ContributionLineageService } from '../../contributions/contribution-lineage.service.js';
import { MergingRepository, type MergingRow } from './data/merging.repository.js';
import { MergingEvents } from './merging.events.js';

@Injectable()
export class ConsolidationUndo {
  constructor(
    private readonly lineage: ContributionLineageService,
    private readonly mergings: MergingRepository,
    private readonly events: MergingEvents,
    private readonly clock: Clock,
  ) {}

  /** Whether the act wrote the text; ACTED_ON where it was changed since, or took others in. */
  async wrote(merging: MergingRow, { status, version }: ContributionState): Promise<boolean | 'ACTED_ON'> {
    const { wroteIt, tookInOthers } = await this.mergings.foundation(merging);
    if (!wroteIt) return false;
    return tookInOthers || status !== 'ACCEPTED' || version !== 1 ? 'ACTED_ON' : true;
  }

  /** What was said and supported there meanwhile stays there. */
  async dissolve({ id, version }: ContributionState): Promise<void> {
    const departing = { id, expectedVersion: version, at: this.clock.now() };
    if (!(await this.lineage.dissolve(departing)))
      throw new Error('A contribution changed while it was locked.');
  }

  async told(viewer: MeetingActor, text: ContributionState): Promise<void> {
    await this.events.dissolved(viewer, text);
  }
}
