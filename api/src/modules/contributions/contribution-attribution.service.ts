/** Authors say anew how much of them is shown: less at any time, more only on what they have seen. */
import type { MeetingActor } from '@aportes/domain/actor';
import { revealsMore } from '@aportes/domain/attribution.rules';
import { isAuthor, mayChangeAttribution } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from './contribution.access.js';
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
      await this.contributions.attribute(state.id, level);
      await this.events.attributionChanged(viewer, state);
      return done(state.id);
    });
  }
}
