/** Lets contributions go into others: each by a decision of its own, on the version that was seen, in nobody else's hand. */
import type { MeetingActor } from '@aportes/domain/actor';
import { statusOnceClaimed } from '@aportes/domain/claim.policy';
import { decidesNow } from '@aportes/domain/contribution.policy';
import { isMergeable } from '@aportes/domain/merging.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { ContributionAccess, type ContributionState } from '../../contributions/contribution.access.js';
import { ContributionFamilies } from '../../contributions/contribution-families.service.js';
import type { Departing } from '../../contributions/contribution-lineage.service.js';
import {
  claimedByAnother,
  ID_IN_USE,
  type ContributionOutcome,
} from '../../contributions/contribution-outcome.type.js';
import { JoiningRedactions, type SaidWords } from '../../redactions/joining-redactions.service.js';
import { ClaimRepository } from '../data/claim.repository.js';
import { ModerationDecisionRepository } from '../data/moderation-decision.repository.js';
import { MergingRepository } from './data/merging.repository.js';
import type { GoingContribution } from './merging-commands.type.js';

/** A contribution that is held, and what was seen of it. */
export interface Going {
  state: ContributionState;
  seen: Pick<GoingContribution, 'expectedVersion'>;
}

interface Gone {
  to: 'MERGED' | 'SPLIT';
  mergingId: string | null;
  /** Moves the contribution; false where somebody was faster. */
  move: (departing: Departing) => Promise<boolean>;
}

@Injectable()
export class DepartureService {
  constructor(
    private readonly access: ContributionAccess,
    private readonly families: ContributionFamilies,
    private readonly claims: ClaimRepository,
    private readonly decisions: ModerationDecisionRepository,
    private readonly mergings: MergingRepository,
    private readonly joining: JoiningRedactions,
    private readonly clock: Clock,
  ) {}

  /** All of them, held, for whoever decides about each. */
  async hold(viewer: MeetingActor, ids: readonly string[]): Promise<ContributionState[]> {
    await this.families.letGrow(viewer);
    const states = await this.access.lockAll(viewer, ids);
    for (const state of states) this.access.demand(decidesNow(viewer, state));
    return states;
  }

  /** What keeps one of them from it; null where nothing does. */
  async barrier(viewer: MeetingActor, all: readonly Going[]): Promise<ContributionOutcome | null> {
    for (const { state, seen } of all) {
      if (!isMergeable(state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      if (state.version !== seen.expectedVersion) return { outcome: 'STALE', contributionId: state.id };
    }
    const ids = all.map(({ state }) => state.id);
    const [held] = await this.claims.heldByOthers(viewer, ids, this.clock.now());
    return held === undefined ? null : claimedByAnother(held);
  }

  /** What is masked in one of them is masked in all, and they are as they are then; after all that keeps them from it. */
  async masked(viewer: MeetingActor, states: readonly ContributionState[]): Promise<ContributionState[]> {
    const ids = states.map(({ id }) => id);
    if (!(await this.joining.mask(viewer, ids))) return [...states];
    return this.access.lockAll(viewer, ids);
  }

  /** What is written from them, without what is masked in one of them. */
  async maskedWords<Words extends SaidWords>(
    states: readonly ContributionState[],
    words: readonly Words[],
  ): Promise<Words[]> {
    return this.joining.words(
      states.map(({ id }) => id),
      words,
    );
  }

  async idBarrier(parents: readonly GoingContribution[]): Promise<ContributionOutcome | null> {
    for (const { decisionId } of parents) if (await this.decisions.byId(decisionId)) return ID_IN_USE;
    return null;
  }

  /** Whoever has not claimed it does so now; the claim goes with what waited. */
  async depart(
    viewer: MeetingActor,
    state: ContributionState,
    decisionId: string,
    { to: toStatus, mergingId, move }: Gone,
  ): Promise<void> {
    const { id: contributionId, meetingId, version: expectedVersion, waitingSince: waitedSince } = state;
    const { participantId } = viewer;
    const at = this.clock.now();
    const id = decisionId.toLowerCase();
    const fromStatus = statusOnceClaimed(state.status);
    if (fromStatus === 'IN_REVIEW') await this.claims.take(viewer, contributionId, at);
    const decided = { id, meetingId, contributionId, fromStatus, toStatus, participantId, createdAt: at };
    const row = { ...decided, reason: null, message: null, version: expectedVersion + 1, waitedSince };
    if (!(await this.decisions.insert(row)))
      throw new Error('A decision of this id was written while its contribution was locked.');
    await this.mergings.depart({ decisionId: id, contributionId, participantId, mergingId });
    if (!(await move({ id: contributionId, expectedVersion, at })))
      throw new Error('A contribution changed while it was locked.');
  }
}
