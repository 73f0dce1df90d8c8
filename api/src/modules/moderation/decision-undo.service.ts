/** Whoever took a decision takes it back, until somebody has acted on it: all stands as it stood before. */
import type { MeetingActor } from '@aportes/domain/actor';
import { maySeeDecisions } from '@aportes/domain/contribution.policy';
import { isLastAct, mayTakeBack, statusOnceUndone } from '@aportes/domain/decision-undo.policy';
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
import { ContributionStatusService } from '../contributions/contribution-status.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { DecisionUndoRepository } from './data/decision-undo.repository.js';
import { EditDecisionRepository, type TakenEditDecision } from './data/edit-decision.repository.js';
import { ModerationDecisionRepository, type TakenDecision } from './data/moderation-decision.repository.js';
import { ModerationEvents } from './moderation.events.js';
import { TakeBacks, type TakenBack, type UndoableDecision } from './take-backs.js';

export interface UndoDecision {
  undoId: string;
  decisionId: string;
  expectedVersion: number;
}

@Injectable()
export class DecisionUndoService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly statuses: ContributionStatusService,
    private readonly decisions: ModerationDecisionRepository,
    private readonly editDecisions: EditDecisionRepository,
    private readonly undos: DecisionUndoRepository,
    private readonly takeBacks: TakeBacks,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  /** The decision, and the participant who asks for it; to people of other meetings there is none. */
  async taken(decisionId: string, viewerOf: ViewerOf): Promise<[MeetingActor, TakenDecision]> {
    return known(isUuid(decisionId) ? await this.decisions.byId(decisionId) : null, viewerOf);
  }

  /** The same of one about an edit. */
  async takenOfEdit(decisionId: string, viewerOf: ViewerOf): Promise<[MeetingActor, TakenEditDecision]> {
    return known(isUuid(decisionId) ? await this.editDecisions.byId(decisionId) : null, viewerOf);
  }

  async undo(
    viewer: MeetingActor,
    decision: UndoableDecision,
    command: UndoDecision,
  ): Promise<ContributionOutcome> {
    const { undoId } = command;
    const refusals = idRefusals({ undoId });
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, decision.contributionId);
      if (!maySeeDecisions(viewer, state)) throw notFound();
      this.access.demand(mayTakeBack(viewer, decision, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.undos.byId(decision.matter, undoId);
      if (earlier) return earlier.decisionId === decision.id ? done(state.id) : ID_IN_USE;
      return this.undoNow(viewer, decision, state, command);
    });
  }

  private async undoNow(
    viewer: MeetingActor,
    decision: UndoableDecision,
    state: ContributionState,
    { undoId, expectedVersion }: UndoDecision,
  ): Promise<ContributionOutcome> {
    const { id: contributionId } = state;
    if (!isLastAct(decision, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
    if (state.version !== expectedVersion) return { outcome: 'STALE', contributionId };
    const takenBack = await this.takeBacks.run(decision, state, viewer);
    if (takenBack === 'ACTED_ON') return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
    await this.undos.insert(decision.matter, {
      id: undoId.toLowerCase(),
      decisionId: decision.id,
      contributionId,
      participantId: viewer.participantId,
      createdAt: this.clock.now(),
    });
    await this.restore(decision, expectedVersion, takenBack);
    await this.events.undone(viewer, state, decision);
    await takenBack.afterwards?.();
    return done(contributionId);
  }

  private async restore(
    decision: UndoableDecision,
    expectedVersion: number,
    { stood }: TakenBack,
  ): Promise<void> {
    const { contributionId: id, waitedSince: waitingSince } = decision;
    const { decidedAt, waitingRevisionNumber } = stood ?? {
      decidedAt: await this.undos.lastDecided(id),
      waitingRevisionNumber: null,
    };
    const to = statusOnceUndone(decision);
    await this.statuses.restore({ id, expectedVersion, to, waitingSince, decidedAt, waitingRevisionNumber });
  }
}

function known<Decision extends UndoableDecision>(
  decision: Decision | null,
  viewerOf: ViewerOf,
): [MeetingActor, Decision] {
  const viewer = decision && viewerOf(decision.meetingId);
  if (!viewer) throw notFound();
  return [viewer, decision];
}
