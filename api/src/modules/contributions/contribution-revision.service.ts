/** What authors do with their own contribution after submitting it: revise its text, or withdraw it. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, mayRevise, mayWithdraw, revisionWaits } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { EditKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, optionalTextRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from './contribution.access.js';
import type { ReviseContribution, WithdrawContribution } from './contribution-commands.type.js';
import { ContributionEvents } from './contribution.events.js';
import { done, ID_IN_USE, refusedFields, type ContributionOutcome } from './contribution-outcome.type.js';
import { ContributionTexts, isSameText } from './contribution-texts.service.js';
import type { ContributionText } from './contribution.validation.js';
import { ContributionRepository, type ContributionState } from './data/contribution.repository.js';
import { EditRepository } from './data/edit.repository.js';
import { RevisionRepository } from './data/revision.repository.js';
import type { NewRevision } from './data/new-contribution.js';

@Injectable()
export class ContributionRevisionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly contributions: ContributionRepository,
    private readonly revisions: RevisionRepository,
    private readonly edits: EditRepository,
    private readonly texts: ContributionTexts,
    private readonly events: ContributionEvents,
    private readonly clock: Clock,
  ) {}

  async revise(viewer: MeetingActor, command: ReviseContribution): Promise<ContributionOutcome> {
    const malformed = idRefusals({ revisionId: command.revisionId });
    if (malformed.length > 0) return refusedFields(malformed);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(isAuthor(viewer, state));
      const repeated = await this.repeated(command, state);
      if (repeated) return repeated;
      if (state.version !== command.expectedVersion) return { outcome: 'STALE', contributionId: state.id };
      if (!mayRevise(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      const content = await this.texts.contentOf(command, state);
      const fields = [
        ...(await this.texts.refusals(content, state)),
        ...optionalTextRefusals('reason', command.reason, TEXT_LIMITS.note),
      ];
      return fields.length > 0 ? refusedFields(fields) : this.write(viewer, command, content, state);
    });
  }

  /** The answer to a revision that was taken before; null where its id is new. */
  private async repeated(
    command: ReviseContribution,
    state: ContributionState,
  ): Promise<ContributionOutcome | null> {
    const earlier = await this.revisions.byId(command.revisionId);
    if (!earlier) return null;
    const isSame =
      earlier.contributionId === state.id &&
      isSameText(earlier, { ...command, editKind: editKindOf(command) });
    return isSame ? done(state.id) : ID_IN_USE;
  }

  private async write(
    viewer: MeetingActor,
    command: ReviseContribution,
    content: ContributionText,
    state: ContributionState,
  ): Promise<ContributionOutcome> {
    const revision: NewRevision = {
      ...content,
      id: command.revisionId.toLowerCase(),
      contributionId: state.id,
      meetingId: state.meetingId,
      number: (await this.revisions.lastNumber(state.id)) + 1,
      editKind: editKindOf(command),
      reason: command.reason || null,
      authorParticipantId: viewer.participantId,
      createdAt: this.clock.now(),
    };
    if (!(await this.contributions.insertRevision(revision))) return ID_IN_USE;
    const { expectedVersion } = command;
    const waits = revisionWaits(state.status);
    const taken = waits
      ? await this.edits.wait(
          { contributionId: state.id, revisionNumber: revision.number, expectedVersion },
          revision.createdAt,
        )
      : await this.contributions.setRevision(revision, expectedVersion);
    if (!taken) return { outcome: 'STALE', contributionId: state.id };
    await this.events[waits ? 'editSubmitted' : 'revised'](viewer, state, revision.number);
    return done(state.id);
  }

  async withdraw(viewer: MeetingActor, command: WithdrawContribution): Promise<ContributionOutcome> {
    const fields = optionalTextRefusals('reason', command.reason, TEXT_LIMITS.note);
    if (fields.length > 0) return refusedFields(fields);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(isAuthor(viewer, state));
      if (state.status === 'WITHDRAWN') return done(state.id);
      if (state.version !== command.expectedVersion) return { outcome: 'STALE', contributionId: state.id };
      if (!mayWithdraw(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      return this.moveToWithdrawn(viewer, command, state);
    });
  }

  private async moveToWithdrawn(
    viewer: MeetingActor,
    command: WithdrawContribution,
    state: ContributionState,
  ): Promise<ContributionOutcome> {
    const { contributionId: id, expectedVersion } = command;
    const withdrawal = { id, expectedVersion, reason: command.reason || null, at: this.clock.now() };
    if (!(await this.contributions.withdraw(withdrawal))) return { outcome: 'STALE', contributionId: id };
    await this.events.withdrawn(viewer, state);
    return done(id);
  }
}

/** Who does not say it may have changed what is said: whoever endorsed that is asked again. */
function editKindOf({ editKind }: ReviseContribution): EditKind {
  return editKind ?? 'SUBSTANTIVE';
}
