/** What becomes of an edit of an accepted text: the desk shows it or leaves it, its author takes it back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, mayWithdrawEdit } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from './contribution.access.js';
import { ContributionEvents } from './contribution.events.js';
import { done, type ContributionOutcome } from './contribution-outcome.type.js';
import { EditRepository, type SeenEdit } from './data/edit.repository.js';

export type { SeenEdit };

@Injectable()
export class ContributionEditService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly edits: EditRepository,
    private readonly events: ContributionEvents,
  ) {}

  /** Given twice it is taken once: where nothing waits any more, there is nothing to take back. */
  async withdraw(viewer: MeetingActor, edit: SeenEdit): Promise<ContributionOutcome> {
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, edit.contributionId);
      this.access.demand(isAuthor(viewer, state));
      if (!mayWithdrawEdit(viewer, state)) return done(state.id);
      if (!(await this.edits.drop(edit))) return { outcome: 'STALE', contributionId: state.id };
      await this.events.editWithdrawn(viewer, state, edit.revisionNumber);
      return done(state.id);
    });
  }

  /** Shows the edit to everybody. Runs in the caller's unit of work; false where somebody was faster. */
  async show(edit: SeenEdit): Promise<boolean> {
    return this.edits.show(edit);
  }

  /** Leaves the accepted text as it is. Runs in the caller's unit of work; false where somebody was faster. */
  async leave(edit: SeenEdit): Promise<boolean> {
    return this.edits.drop(edit);
  }

  /** Everybody reads a version that they had read before. Runs in the caller's unit of work, which holds the contribution. */
  async showAgain(contributionId: string, revisionNumber: number): Promise<void> {
    await this.edits.showAgain(contributionId, revisionNumber);
  }
}
