/** The desk decides about an author's edit of an accepted text: everybody reads it from now on, or the text stands. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, isItsRapporteur, mayDecideEdit } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ContributionEditService, type SeenEdit } from '../contributions/contribution-edit.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { EditDecisionRepository, type EditDecisionRow } from './data/edit-decision.repository.js';
import { ModerationEvents } from './moderation.events.js';

export type AcceptEdit = SeenEdit & { decisionId: string };
export type DeclineEdit = AcceptEdit & { note: string };

interface Verdict {
  verdict: EditVerdict;
  message: string | null;
}

@Injectable()
export class EditModerationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly edits: ContributionEditService,
    private readonly decisions: EditDecisionRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  async accept(viewer: MeetingActor, command: AcceptEdit): Promise<ContributionOutcome> {
    return this.decide(viewer, command, { verdict: 'ACCEPTED', message: null }, []);
  }

  async decline(viewer: MeetingActor, command: DeclineEdit): Promise<ContributionOutcome> {
    const { note: message } = command;
    const fields = textRefusals('note', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { verdict: 'DECLINED', message }, fields);
  }

  private async decide(
    viewer: MeetingActor,
    command: AcceptEdit,
    verdict: Verdict,
    textFields: FieldRefusal[],
  ): Promise<ContributionOutcome> {
    const fields = [...idRefusals({ decisionId: command.decisionId }), ...textFields];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(isItsRapporteur(viewer, state) && !isAuthor(viewer, state));
      if (fields.length > 0) return refusedFields(fields);
      const earlier = await this.decisions.byId(command.decisionId);
      if (earlier) return isSame(earlier, viewer, command, verdict) ? done(state.id) : ID_IN_USE;
      if (state.version !== command.expectedVersion || state.waitingRevisionNumber !== command.revisionNumber)
        return { outcome: 'STALE', contributionId: state.id };
      if (!mayDecideEdit(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      return this.write(viewer, command, state, verdict);
    });
  }

  private async write(
    viewer: MeetingActor,
    command: AcceptEdit,
    state: ContributionState,
    { verdict, message }: Verdict,
  ): Promise<ContributionOutcome> {
    const { id: contributionId, meetingId } = state;
    const { revisionNumber } = command;
    const moved = verdict === 'ACCEPTED' ? await this.edits.show(command) : await this.edits.leave(command);
    if (!moved) return { outcome: 'STALE', contributionId };
    await this.decisions.insert({
      id: command.decisionId.toLowerCase(),
      ...{ meetingId, contributionId, revisionNumber, verdict, message },
      participantId: viewer.participantId,
      createdAt: this.clock.now(),
    });
    await this.events.editDecided(viewer, state, { verdict, revisionNumber });
    return done(contributionId);
  }
}

/** A decision delivered once more gets the answer it got before. */
function isSame(
  earlier: EditDecisionRow,
  viewer: MeetingActor,
  command: AcceptEdit,
  { verdict, message }: Verdict,
): boolean {
  return (
    earlier.contributionId === command.contributionId.toLowerCase() &&
    earlier.revisionNumber === command.revisionNumber &&
    earlier.participantId === viewer.participantId &&
    earlier.verdict === verdict &&
    earlier.message === message
  );
}
