/** What happens at the desk: taken in hand, released, decided about, and decisions taken back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { GONE_STATUSES } from '@aportes/domain/contribution.transitions';
import type { ContributionStatus, EditVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import {
  ContributionLog,
  type ChangedContribution,
  type ContributionChange,
  type Doer,
} from '../contributions/contribution-log.service.js';

/** By the name under which it is told. */
export type Decided = 'ACCEPTED' | 'DECLINED' | 'CHANGES_REQUESTED' | 'WORDING_PROPOSED' | 'REOPENED';

const ACTIONS: Record<Decided, string> = {
  WORDING_PROPOSED: 'contribution.wording_proposed',
  REOPENED: 'contribution.reopened',
  ACCEPTED: 'contribution.accepted',
  DECLINED: 'contribution.declined',
  CHANGES_REQUESTED: 'contribution.changes_requested',
};

interface UndoneDecision {
  matter: 'TEXT';
  fromStatus: ContributionStatus;
  toStatus: ContributionStatus;
}

interface DecidedEdit {
  verdict: EditVerdict;
  revisionNumber: number;
}

type UndoneEdit = DecidedEdit & { matter: 'EDIT' };

@Injectable()
export class ModerationEvents {
  constructor(private readonly log: ContributionLog) {}

  async claimed(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.claimed';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_CLAIMED', action });
  }

  async released(doer: Doer, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.released';
    await this.log.append(doer, contribution, { type: 'CONTRIBUTION_RELEASED', action });
  }

  async noteWritten(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    await this.log.append(viewer, contribution, { type: 'DESK_NOTE_WRITTEN', action: 'desk_note.written' });
  }

  async noteWithdrawn(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'DESK_NOTE_WITHDRAWN',
      action: 'desk_note.withdrawn',
    });
  }

  async decided(viewer: MeetingActor, contribution: ChangedContribution, decided: Decided): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: `CONTRIBUTION_${decided}`,
      action: ACTIONS[decided],
    });
  }

  async undone(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    decision: UndoneDecision | UndoneEdit,
  ): Promise<void> {
    const change = decision.matter === 'EDIT' ? undoneEdit(decision) : undoneDecision(decision);
    await this.log.append(viewer, contribution, change);
  }

  async retagged(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.retagged';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_RETAGGED', action });
  }

  /** Everybody is told of a text that became another; of an edit that was declined, its author and the desk. */
  async editDecided(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    { verdict, revisionNumber }: DecidedEdit,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: verdict === 'ACCEPTED' ? 'CONTRIBUTION_REVISED' : 'EDIT_DECLINED',
      action: verdict === 'ACCEPTED' ? 'contribution.edit_accepted' : 'contribution.edit_declined',
      revisionNumber,
    });
  }
}

function undoneDecision(decision: UndoneDecision): ContributionChange {
  return { type: undoneTypeOf(decision), action: 'contribution.decision_undone' };
}

/** Of an acceptance everybody has heard, so everybody hears that it is undone, or stands again; and so of what comes back from others. */
function undoneTypeOf({ fromStatus, toStatus }: UndoneDecision): ContributionChange['type'] {
  if (toStatus === 'ACCEPTED') return 'CONTRIBUTION_ACCEPTANCE_UNDONE';
  const isBack = fromStatus === 'ACCEPTED' || GONE_STATUSES.includes(toStatus);
  return isBack ? 'CONTRIBUTION_RESTORED' : 'CONTRIBUTION_DECISION_UNDONE';
}

/** Of the text before everybody hears again; that an edit which was declined waits again, its author and the desk. */
function undoneEdit({ verdict, revisionNumber }: UndoneEdit): ContributionChange {
  const type = verdict === 'ACCEPTED' ? 'EDIT_ACCEPTANCE_UNDONE' : 'EDIT_DECISION_UNDONE';
  return { type, action: 'contribution.edit_decision_undone', revisionNumber };
}
