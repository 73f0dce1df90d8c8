/** Having in hand what waits at the desk: one at a time, for a while, released or lapsed. */
import type { MeetingActor } from '@aportes/domain/actor';
import { claimEnds, isClaimable, mayReleaseForOthers } from '@aportes/domain/claim.policy';
import { decidesAbout, decidesNow } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { ContributionAccess } from '../contributions/contribution.access.js';
import {
  claimedByAnother,
  done,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ClaimRepository } from './data/claim.repository.js';
import { ModerationEvents } from './moderation.events.js';

export interface ReleaseContribution {
  contributionId: string;
  /** Also what somebody else has. */
  ofAnother?: boolean | null;
}

/** The job that ends what nobody has kept. */
export const LAPSE_CLAIM = 'lapse_claim';

@Injectable()
export class ClaimService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly claims: ClaimRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
  ) {}

  /** Claimed again by the same person it is theirs for longer, and nobody needs to hear of it. */
  async claim(viewer: MeetingActor, contributionId: string): Promise<ContributionOutcome> {
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(decidesNow(viewer, state));
      if (!isClaimable(state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      const now = this.clock.now();
      const claimed = await this.claims.take(viewer, state.id, now);
      if (!claimed) return claimedByAnother(state.id);
      await this.lapseAt(state.id, claimEnds(now));
      if (claimed.isNew) await this.events.claimed(viewer, state);
      return done(state.id);
    });
  }

  /** Where nobody has it any more there is nothing to do: whoever leaves may come too late. */
  async release(
    viewer: MeetingActor,
    { contributionId, ofAnother }: ReleaseContribution,
  ): Promise<ContributionOutcome> {
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(ofAnother ? mayReleaseForOthers(viewer, state) : decidesAbout(viewer, state));
      const released = await this.claims.release(state.id, ofAnother ? null : viewer.participantId);
      if (released) await this.events.released(viewer, state);
      return done(state.id);
    });
  }

  /** Nothing hangs in review because somebody closed a laptop. */
  async lapse(contributionId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const state = await this.access.hold(contributionId);
      if (!state) return;
      if (await this.claims.endExpired(state.id, this.clock.now()))
        return this.events.released({ participantId: null }, state);
      const expiresAt = await this.claims.expiry(state.id);
      if (expiresAt) await this.lapseAt(state.id, expiresAt);
    });
  }

  private async lapseAt(contributionId: string, at: Date): Promise<void> {
    await this.queue.add(LAPSE_CLAIM, { contributionId }, { at, key: `claim/${contributionId}` });
  }
}
