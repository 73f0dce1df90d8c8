/** What authors do with their own contribution after submitting it: revise its text, or withdraw it. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, mayRevise, mayWithdraw, revisionWaits } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { EditKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, optionalTextRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from './contribution.access.js';
import type { ReviseContribution, WithdrawContribution } from './contribution-commands.type.js';
import { ContributionEvents } from './contribution.events.js';
import { done, ID_IN_USE, refusedFields, type ContributionOutcome } from './contribution-outcome.type.js';
import { unknownRefusals } from './contribution.intake.js';
import { contentRefusals, type ContributionText } from './contribution.validation.js';
import { ContributionRepository, type ContributionState } from './data/contribution.repository.js';
import { EditRepository } from './data/edit.repository.js';
import { IntakeRepository } from './data/intake.repository.js';
import { RevisionRepository } from './data/revision.repository.js';
import type { NewRevision } from './data/new-contribution.js';
import { uniformText } from './submission.js';

@Injectable()
export class ContributionRevisionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly contributions: ContributionRepository,
    private readonly revisions: RevisionRepository,
    private readonly edits: EditRepository,
    private readonly intake: IntakeRepository,
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
      const content = await this.contentOf(command, state);
      const fields = [
        ...revisionRefusals(command, content, state),
        ...(await this.countryRefusals(state.meetingId, content)),
      ];
      return fields.length > 0 ? refusedFields(fields) : this.write(viewer, command, content, state);
    });
  }

  /** A device that does not ask for countries leaves them as they are. */
  private async contentOf(command: ReviseContribution, state: ContributionState): Promise<ContributionText> {
    const content = uniformText(command);
    if (command.countryCodes) return content;
    const before = state.waitingRevisionNumber ?? state.revisionNumber;
    return { ...content, countryCodes: await this.revisions.countriesOf(state.id, before) };
  }

  private async countryRefusals(
    meetingId: string,
    { countryCodes: countries }: ContributionText,
  ): Promise<FieldRefusal[]> {
    if (countries.length === 0) return [];
    const known = await this.intake.knownTags(meetingId, { themes: [], subregions: [], countries });
    return unknownRefusals('countryCodes', countries, known.countries);
  }

  /** The answer to a revision that was taken before; null where its id is new. */
  private async repeated(
    command: ReviseContribution,
    state: ContributionState,
  ): Promise<ContributionOutcome | null> {
    const earlier = await this.revisions.byId(command.revisionId);
    if (!earlier) return null;
    const { contributionId, language, title, text, addressees, affectedGroups, countryCodes } = earlier;
    const { details, editKind } = earlier;
    const written = { language, title, text, addressees, affectedGroups, countryCodes, details, editKind };
    const sent = {
      ...uniformText({ ...command, countryCodes: command.countryCodes ?? countryCodes }),
      editKind: editKindOf(command),
    };
    const same = contributionId === state.id && isDeepStrictEqual(written, sent);
    return same ? done(state.id) : ID_IN_USE;
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

function revisionRefusals(
  { reason }: ReviseContribution,
  content: ContributionText,
  { kind }: ContributionState,
): FieldRefusal[] {
  return [
    ...(kind === null ? [] : contentRefusals(kind, content)),
    ...optionalTextRefusals('reason', reason, TEXT_LIMITS.note),
  ];
}
