/** A text that says several things is taken apart: the whole stays readable as it was, and each part goes on by itself. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { FEWEST_PARTS } from '@aportes/domain/splitting.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { countRefusals, idRefusals, type FieldRefusal } from '../../../kernel/field-refusals.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ContributionState } from '../../contributions/contribution.access.js';
import { ContributionLineageService } from '../../contributions/contribution-lineage.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../../contributions/contribution-outcome.type.js';
import { ContributionParts } from '../../contributions/contribution-parts.service.js';
import { ClaimRepository } from '../data/claim.repository.js';
import { ModerationDecisionRepository, type TakenDecision } from '../data/moderation-decision.repository.js';
import { DepartureService } from '../merging/departure.service.js';
import { SplitPartRepository } from './data/split-part.repository.js';
import type { SplitContribution } from './splitting-commands.type.js';
import { SplittingEvents } from './splitting.events.js';

@Injectable()
export class SplittingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly departures: DepartureService,
    private readonly decisions: ModerationDecisionRepository,
    private readonly claims: ClaimRepository,
    private readonly lineage: ContributionLineageService,
    private readonly parts: ContributionParts,
    private readonly rows: SplitPartRepository,
    private readonly events: SplittingEvents,
    private readonly clock: Clock,
  ) {}

  async split(viewer: MeetingActor, command: SplitContribution): Promise<ContributionOutcome> {
    const { decisionId, contributionId, parts } = command;
    return this.unitOfWork.run(async () => {
      const [whole] = await this.departures.hold(viewer, [contributionId]);
      const fields = [
        ...idRefusals({ decisionId }),
        ...partsRefusals(command),
        ...(await this.parts.refusals(whole!, parts)),
      ];
      if (fields.length > 0) return refusedFields(fields);
      const earlier = await this.decisions.byId(decisionId);
      if (earlier) return (await this.isSame(earlier, viewer, command)) ? done(whole!.id) : ID_IN_USE;
      return this.splitNow(viewer, command, whole!);
    });
  }

  private async splitNow(
    viewer: MeetingActor,
    command: SplitContribution,
    whole: ContributionState,
  ): Promise<ContributionOutcome> {
    const barrier = await this.departures.barrier(viewer, [{ state: whole, seen: command }]);
    if (barrier) return barrier;
    const ids = idsOf(command);
    if (await this.parts.areInUse(ids)) return ID_IN_USE;
    const at = this.clock.now();
    const parts = await this.departures.maskedWords([whole], command.parts);
    await this.parts.make(viewer, whole, parts, at);
    await this.departures.depart(viewer, whole, command.decisionId, {
      ...{ to: 'SPLIT', mergingId: null },
      move: (departing) => this.lineage.split(departing),
    });
    const { meetingId } = whole;
    await this.rows.insert({ decisionId: command.decisionId.toLowerCase(), meetingId, ids });
    // What somebody has taken apart is in hand there, part by part.
    if (whole.status !== 'ACCEPTED') for (const id of ids) await this.claims.take(viewer, id, at);
    await this.events.split(viewer, whole);
    for (const id of ids) await this.events.partMade(viewer, { ...whole, id });
    return done(whole.id);
  }

  /** Delivered once more it gets the answer it got before, also where a passage of a part was masked since. */
  private async isSame(
    earlier: TakenDecision,
    { participantId }: MeetingActor,
    command: SplitContribution,
  ): Promise<boolean> {
    const isIt =
      earlier.participantId === participantId &&
      earlier.toStatus === 'SPLIT' &&
      earlier.contributionId === command.contributionId.toLowerCase();
    if (!isIt) return false;
    const made = await this.rows.ofDecision(earlier.id);
    return this.parts.areAsMade(made, command.parts);
  }
}

const idsOf = ({ parts }: SplitContribution): string[] => parts.map(({ id }) => id.toLowerCase());

/** Two or more, each with an id of its own. */
function partsRefusals(command: SplitContribution): FieldRefusal[] {
  const field = 'parts';
  const ids = [...idsOf(command), command.contributionId.toLowerCase()];
  if (command.parts.length < FEWEST_PARTS) return [{ field, code: 'REQUIRED' }];
  if (new Set(ids).size < ids.length) return [{ field, code: 'NOT_IN_LIST' }];
  return countRefusals(field, command.parts, COUNT_LIMITS.parts);
}
