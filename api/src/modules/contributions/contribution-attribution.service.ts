/** Authors say anew how much of them is shown: less at any time, more only on what they have seen. */
import type { MeetingActor } from '@aportes/domain/actor';
import { revealsMore } from '@aportes/domain/attribution.rules';
import { isAuthor, mayChangeAttribution } from '@aportes/domain/contribution.policy';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from './contribution.access.js';
import type { ChangeAttribution } from './contribution-commands.type.js';
import { ContributionEvents } from './contribution.events.js';
import { done, type ContributionOutcome } from './contribution-outcome.type.js';
import { ContributionRepository } from './data/contribution.repository.js';

@Injectable()
export class ContributionAttributionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly contributions: ContributionRepository,
    private readonly events: ContributionEvents,
  ) {}

  async change(viewer: MeetingActor, command: ChangeAttribution): Promise<ContributionOutcome> {
    const { contributionId, expectedVersion, attributionLevel: level } = command;
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(isAuthor(viewer, state));
      if (state.attributionLevel === level) return done(state.id);
      if (!mayChangeAttribution(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      // Delivered late, it may hide again what was shown since, and never show again what was hidden since.
      const isSeen = state.version === expectedVersion;
      if (!isSeen && revealsMore(level, state.attributionLevel))
        return { outcome: 'STALE', contributionId: state.id };
      for (const one of [state, ...(await this.kin(viewer, state, level))]) {
        await this.contributions.attribute(one.id, level);
        await this.events.attributionChanged(viewer, one);
      }
      return done(state.id);
    });
  }

  /** The whole and its parts have the same words: a name that stood with one of them would tell whose the others are. */
  private async kin(
    viewer: MeetingActor,
    { id }: ContributionState,
    level: AttributionLevel,
  ): Promise<ContributionState[]> {
    const kin = await this.access.lockAll(viewer, await this.contributions.kinOf(id, viewer.participantId));
    return kin.filter((one) => one.attributionLevel !== level && mayChangeAttribution(viewer, one));
  }
}
