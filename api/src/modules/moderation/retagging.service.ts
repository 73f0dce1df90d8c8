/** The desk puts tags right: on the version that was seen, once, not under the hands of whoever reviews it; and back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { decidesNow, maySeeDecisions } from '@aportes/domain/contribution.policy';
import {
  haveSameTags,
  isLastRetagging,
  isRetaggable,
  mayTakeRetaggingBack,
  type Tags,
} from '@aportes/domain/retagging.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, isUuid } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/graphql/errors.js';
import {
  ContributionAccess,
  type ContributionState,
  type ViewerOf,
} from '../contributions/contribution.access.js';
import { ContributionTags } from '../contributions/contribution-tags.service.js';
import {
  claimedByAnother,
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ClaimRepository } from './data/claim.repository.js';
import { RetaggingRepository, type RetaggingRow } from './data/retagging.repository.js';
import { ModerationEvents } from './moderation.events.js';
import { isSameRetagging, tagsAsked, type RetagContribution } from './retagging.type.js';

export interface UndoRetagging {
  undoId: string;
  retaggingId: string;
  expectedVersion: number;
}

@Injectable()
export class RetaggingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly tags: ContributionTags,
    private readonly rows: RetaggingRepository,
    private readonly claims: ClaimRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  async retag(viewer: MeetingActor, command: RetagContribution): Promise<ContributionOutcome> {
    const { retaggingId, contributionId, expectedVersion } = command;
    const malformed = idRefusals({ retaggingId });
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(decidesNow(viewer, state));
      if (malformed.length > 0) return refusedFields(malformed);
      const earlier = await this.rows.byId(retaggingId);
      if (earlier) return isSameRetagging(earlier, viewer, command) ? done(state.id) : ID_IN_USE;
      if (!isRetaggable(state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      if (state.version !== expectedVersion) return { outcome: 'STALE', contributionId };
      return this.retagNow(viewer, state, command);
    });
  }

  private async retagNow(
    viewer: MeetingActor,
    state: ContributionState,
    command: RetagContribution,
  ): Promise<ContributionOutcome> {
    const from = await this.tags.of(state.id);
    const to = tagsAsked(command, from);
    const refusals = await this.tags.refusals(state.meetingId, to);
    if (refusals.length > 0) return refusedFields(refusals);
    if (await this.isTheirs(viewer, state)) return claimedByAnother(state.id);
    if (!haveSameTags(from, to))
      await this.write(viewer, state, { id: command.retaggingId, from, to, takesBack: null });
    return done(state.id);
  }

  /** The retagging, and the participant who asks for it; to people of other meetings there is none. */
  async doneOnce(retaggingId: string, viewerOf: ViewerOf): Promise<[MeetingActor, RetaggingRow]> {
    const retagging = isUuid(retaggingId) ? await this.rows.byId(retaggingId) : null;
    const viewer = retagging && viewerOf(retagging.meetingId);
    if (!viewer) throw notFound();
    return [viewer, retagging];
  }

  async undo(
    viewer: MeetingActor,
    retagging: RetaggingRow,
    { undoId, expectedVersion }: UndoRetagging,
  ): Promise<ContributionOutcome> {
    const malformed = idRefusals({ undoId });
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, retagging.contributionId);
      const { id: contributionId, status, version } = state;
      if (!maySeeDecisions(viewer, state)) throw notFound();
      this.access.demand(mayTakeRetaggingBack(viewer, retagging, state));
      if (malformed.length > 0) return refusedFields(malformed);
      const earlier = await this.rows.byId(undoId);
      if (earlier) return earlier.takesBack === retagging.id ? done(contributionId) : ID_IN_USE;
      if (!isRetaggable(state) || !isLastRetagging(retagging, version))
        return { outcome: 'NOT_ALLOWED_NOW', status };
      if (version !== expectedVersion) return { outcome: 'STALE', contributionId };
      if (await this.isTheirs(viewer, state)) return claimedByAnother(contributionId);
      const { id: takesBack, from: to, to: from } = retagging;
      await this.write(viewer, state, { id: undoId, from, to, takesBack });
      return done(contributionId);
    });
  }

  /** What somebody else has open does not change under their hands. */
  private async isTheirs({ participantId }: MeetingActor, state: ContributionState): Promise<boolean> {
    return this.claims.isHeldByAnother(state.id, participantId, this.clock.now());
  }

  private async write(
    viewer: MeetingActor,
    state: ContributionState,
    { id, from, to, takesBack }: { id: string; from: Tags; to: Tags; takesBack: string | null },
  ): Promise<void> {
    await this.rows.insert({
      ...{ id: id.toLowerCase(), from, to, takesBack, version: state.version + 1 },
      ...{ meetingId: state.meetingId, contributionId: state.id },
      ...{ participantId: viewer.participantId, createdAt: this.clock.now() },
    });
    await this.events.retagged(viewer, state);
  }
}
