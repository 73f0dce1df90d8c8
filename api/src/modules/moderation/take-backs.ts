/** How each kind of decision takes back what it changed beside the status: undoing asks here, by the status it led to, or as of an edit. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { ContributionState } from '../contributions/contribution.access.js';
import type { TakenEditDecision } from './data/edit-decision.repository.js';
import type { TakenDecision } from './data/moderation-decision.repository.js';

export type UndoableDecision = TakenDecision | TakenEditDecision;

/** One about an edit leads to no other status. */
type DecisionKind = ContributionStatus | 'EDIT';

/** What is put back together with the status, where it is known better than from the decisions before. */
export interface TakenBack {
  stood?: { decidedAt: Date | null; waitingRevisionNumber: number | null };
  /** What can be done only once the contribution stands again; events belong here. */
  afterwards?: () => Promise<void>;
}

/**
 * Runs in the unit of work of the undoing, which holds the contribution, before its status is put back. ACTED_ON where
 * somebody has acted on what else the decision had changed, before anything is written: then nothing is undone.
 */
export type TakeBack = (
  decision: UndoableDecision,
  state: ContributionState,
  viewer: MeetingActor,
) => Promise<TakenBack | 'ACTED_ON' | void>;

/**
 * The status before, the place in the queue and the time of the decision before come back by themselves. A kind of
 * decision that changes more than these registers itself in its provider's `onModuleInit`, as jobs do at the runner:
 * `takeBacks.on('MERGED', (decision) => this.part(decision))`. That it is the last thing that happened to the
 * contribution is seen to by then.
 */
@Injectable()
export class TakeBacks {
  private readonly ways = new Map<DecisionKind, TakeBack>();

  on(kind: DecisionKind, takeBack: TakeBack): void {
    this.ways.set(kind, takeBack);
  }

  async run(
    decision: UndoableDecision,
    state: ContributionState,
    viewer: MeetingActor,
  ): Promise<TakenBack | 'ACTED_ON'> {
    const kind = decision.matter === 'EDIT' ? 'EDIT' : decision.toStatus;
    return (await this.ways.get(kind)?.(decision, state, viewer)) ?? {};
  }
}
