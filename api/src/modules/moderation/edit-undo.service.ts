/** Whoever decided about an edit takes it back, until somebody has acted on it: it waits again, beside the text before. */
import type { MeetingActor } from '@aportes/domain/actor';
import { maySeeDecisions } from '@aportes/domain/contribution.policy';
import { isLastEditAct, mayTakeBackEdit } from '@aportes/domain/decision-undo.policy';
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
import { ContributionEditService } from '../contributions/contribution-edit.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { EditDecisionRepository, type TakenEditDecision } from './data/edit-decision.repository.js';
import { EditUndoRepository } from './data/edit-undo.repository.js';
import type { UndoDecision } from './decision-undo.service.js';
import { ModerationEvents } from './moderation.events.js';

@Injectable()
export class EditUndoService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly edits: ContributionEditService,
    private readonly decisions: EditDecisionRepository,
    private readonly undos: EditUndoRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  /** The decision, and the participant who asks for it; to people of other meetings there is none. */
  async taken(decisionId: string, viewerOf: ViewerOf): Promise<[MeetingActor, TakenEditDecision]> {
    const decision = isUuid(decisionId) ? await this.decisions.byId(decisionId) : null;
    const viewer = decision && viewerOf(decision.meetingId);
    if (!viewer) throw notFound();
    return [viewer, decision];
  }

  async undo(
    viewer: MeetingActor,
    decision: TakenEditDecision,
    command: UndoDecision,
  ): Promise<ContributionOutcome> {
    const { undoId } = command;
    const refusals = idRefusals({ undoId });
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, decision.contributionId);
      if (!maySeeDecisions(viewer, state)) throw notFound();
      this.access.demand(mayTakeBackEdit(viewer, decision, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.undos.byId(undoId);
      if (earlier) return earlier.decisionId === decision.id ? done(state.id) : ID_IN_USE;
      return this.undoNow(viewer, decision, state, command);
    });
  }

  private async undoNow(
    viewer: MeetingActor,
    decision: TakenEditDecision,
    state: ContributionState,
    { undoId, expectedVersion }: UndoDecision,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, status } = state;
    const { shownNumber, waitedSince, revisionNumber } = decision;
    if (!isLastEditAct(decision, state) || shownNumber === null || waitedSince === null)
      return { outcome: 'NOT_ALLOWED_NOW', status };
    if (state.version !== expectedVersion) return { outcome: 'STALE', contributionId };
    if (await this.undos.isAnswered(decision.id)) return { outcome: 'NOT_ALLOWED_NOW', status };
    const { participantId } = viewer;
    const [id, createdAt] = [undoId.toLowerCase(), this.clock.now()];
    await this.undos.insert({ id, decisionId: decision.id, contributionId, participantId, createdAt });
    const edit = { contributionId, revisionNumber, expectedVersion };
    await this.edits.bringBack(edit, { shownNumber, waitedSince });
    await this.events.editDecisionUndone(viewer, state, decision);
    return done(contributionId);
  }
}
