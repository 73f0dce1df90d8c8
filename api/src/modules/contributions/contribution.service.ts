/** Taking a submission: once for each id of a device, only where the session takes inputs, with its symbol. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { intakeVerdict } from '@aportes/domain/session.rules';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { countRefusals, idRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SubmitContribution } from './contribution-commands.type.js';
import { askedTags, newContribution, tagRefusals } from './contribution.intake.js';
import { ContributionWriter } from './contribution-writer.service.js';
import { done, ID_IN_USE, refusedFields, type ContributionOutcome } from './contribution-outcome.type.js';
import { contentRefusals } from './contribution.validation.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { IntakeRepository, type IntakeFacts } from './data/intake.repository.js';
import { isSameDigest, submissionDigest, uniformSubmission, type UniformSubmission } from './submission.js';

/** Rolls a unit of work back when the same id arrived over another connection and was faster. */
class DeliveredTwice extends Error {}

@Injectable()
export class ContributionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contributions: ContributionRepository,
    private readonly intake: IntakeRepository,
    private readonly writer: ContributionWriter,
    private readonly clock: Clock,
  ) {}

  async submit(viewer: MeetingActor, command: SubmitContribution): Promise<ContributionOutcome> {
    const malformed = malformedIds(command);
    if (malformed.length > 0) return refusedFields(malformed);
    const submission = uniformSubmission(command);
    try {
      return await this.unitOfWork.run(() => this.take(viewer, submission));
    } catch (error) {
      if (!(error instanceof DeliveredTwice)) throw error;
      return (await this.repeated(viewer, submission)) ?? ID_IN_USE;
    }
  }

  private async take(viewer: MeetingActor, submission: UniformSubmission): Promise<ContributionOutcome> {
    const repeated = await this.repeated(viewer, submission);
    if (repeated) return repeated;
    const facts = await this.intake.lockSession(viewer.meetingId, submission.sessionId, viewer.participantId);
    if (!facts) return refusedFields([{ field: 'sessionId', code: 'UNKNOWN_REFERENCE' }]);
    const now = this.clock.now();
    const verdict = intakeVerdict(facts, submission, now);
    if (verdict === 'SESSION_CLOSED' || verdict === 'SESSION_NOT_OPEN')
      return { outcome: 'SESSION_NOT_TAKING', code: verdict, sessionId: submission.sessionId };
    const fields = await this.refusals(submission, facts);
    if (fields.length > 0) return refusedFields(fields);
    const isAfterClosing = verdict === 'TAKEN_AFTER_CLOSING';
    return this.write(viewer, submission, facts, { isLate: verdict !== 'TAKEN', isAfterClosing, now });
  }

  /** The answer to a delivery that was taken before; null where the id is new. */
  private async repeated(
    viewer: MeetingActor,
    submission: UniformSubmission,
  ): Promise<ContributionOutcome | null> {
    const earlier = await this.contributions.submissionOf(submission.id);
    if (!earlier) return null;
    const same =
      earlier.authorParticipantId === viewer.participantId &&
      isSameDigest(earlier.digest, submissionDigest(submission));
    return same ? done(submission.id) : ID_IN_USE;
  }

  private async refusals(submission: UniformSubmission, facts: IntakeFacts): Promise<FieldRefusal[]> {
    const known = await this.intake.knownTags(facts.meetingId, askedTags(submission, facts));
    return [
      ...contentRefusals(submission.kind, submission),
      ...countRefusals('subregionIds', submission.subregionIds, COUNT_LIMITS.subregions),
      ...tagRefusals(submission, facts, known),
    ];
  }

  private async write(
    viewer: MeetingActor,
    submission: UniformSubmission,
    facts: IntakeFacts,
    taken: { isLate: boolean; isAfterClosing: boolean; now: Date },
  ): Promise<ContributionOutcome> {
    const symbolNumber = await this.writer.nextSymbolNumber(facts, submission.kind);
    const contribution = newContribution(viewer, submission, facts, { ...taken, symbolNumber });
    if (!(await this.writer.write(viewer, contribution, submission))) throw new DeliveredTwice();
    return done(contribution.id);
  }
}

function malformedIds({ id, sessionId, themeId, subregionIds }: SubmitContribution): FieldRefusal[] {
  const subregions = subregionIds.flatMap((one) => idRefusals({ subregionIds: one })).slice(0, 1);
  return [...idRefusals({ id, sessionId, themeId }), ...subregions];
}
