/** The one gate of the desk: who may decide about what waits, having it in hand, on the version that was seen, once. */
import type { MeetingActor } from '@aportes/domain/actor';
import { statusOnceClaimed } from '@aportes/domain/claim.policy';
import { decidesNow, isBeforeDesk, type DeskMatter } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import {
  claimedByAnother,
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { ClaimRepository } from './data/claim.repository.js';

/** What a rapporteur sends with every decision. */
export interface Decision {
  decisionId: string;
  contributionId: string;
  expectedVersion: number;
}

/** A decision that has come to the desk, and what is particular to its kind. */
export interface DeskCase<Row> {
  matter: DeskMatter;
  decision: Decision;
  /** What is wrong with the words to the author. */
  refusals: FieldRefusal[];
  /** What is wrong with them beside the text as it is; looked for only where it was not delivered before. */
  furtherRefusals?: (state: ContributionState) => Promise<FieldRefusal[]>;
  earlier: (decisionId: string) => Promise<Row | null>;
  /** Whether it is this decision, delivered before. */
  isSame: (earlier: Row, state: ContributionState) => boolean;
  /** Whether what waits is what was seen. */
  wasSeen: (state: ContributionState) => boolean;
  /** Writes it in the unit of work of the gate; false where somebody was faster. */
  write: (state: ContributionState) => Promise<boolean>;
}

@Injectable()
export class Desk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly claims: ClaimRepository,
    private readonly clock: Clock,
  ) {}

  async decide<Row>(viewer: MeetingActor, one: DeskCase<Row>): Promise<ContributionOutcome> {
    const { decisionId, contributionId } = one.decision;
    const refusals = [...idRefusals({ decisionId }), ...one.refusals];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(decidesNow(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await one.earlier(decisionId);
      if (earlier) return one.isSame(earlier, state) ? done(state.id) : ID_IN_USE;
      const further = (await one.furtherRefusals?.(state)) ?? [];
      return further.length > 0 ? refusedFields(further) : this.decideNow(viewer, state, one);
    });
  }

  /** Whoever has not claimed it does so now; the claim goes with what waited. */
  private async decideNow<Row>(
    viewer: MeetingActor,
    state: ContributionState,
    one: DeskCase<Row>,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, status } = state;
    if (!isBeforeDesk(one.matter, state)) return { outcome: 'NOT_ALLOWED_NOW', status };
    if (state.version !== one.decision.expectedVersion || !one.wasSeen(state))
      return { outcome: 'STALE', contributionId };
    if (!(await this.claims.take(viewer, contributionId, this.clock.now())))
      return claimedByAnother(contributionId);
    const claimed = { ...state, status: statusOnceClaimed(status) };
    return (await one.write(claimed)) ? done(contributionId) : { outcome: 'STALE', contributionId };
  }
}
