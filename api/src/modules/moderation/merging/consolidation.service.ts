/** Several contributions go into a text that a rapporteur writes from them: nobody's alone, and accepted at once. */
import type { MeetingActor } from '@aportes/domain/actor';
import { REDACTED_DIGEST } from '@aportes/domain/redaction.rules';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { idRefusals, type FieldRefusal } from '../../../kernel/field-refusals.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ContributionState } from '../../contributions/contribution.access.js';
import { ContributionConsolidation } from '../../contributions/contribution-consolidation.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../../contributions/contribution-outcome.type.js';
import { MergingRepository, type MergingRow } from './data/merging.repository.js';
import { DepartureService } from './departure.service.js';
import type { ConsolidateContributions } from './merging-commands.type.js';
import { MergingEvents } from './merging.events.js';
import { digestOf, idsOf, MergingService, parentsRefusals, seenParents } from './merging.service.js';

@Injectable()
export class ConsolidationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly departures: DepartureService,
    private readonly merging: MergingService,
    private readonly texts: ContributionConsolidation,
    private readonly mergings: MergingRepository,
    private readonly events: MergingEvents,
    private readonly clock: Clock,
  ) {}

  async consolidate(viewer: MeetingActor, command: ConsolidateContributions): Promise<ContributionOutcome> {
    const { mergingId, parents } = command;
    return this.unitOfWork.run(async () => {
      const held = await this.departures.hold(viewer, idsOf(parents));
      const fields = [...malformed(command), ...(await this.texts.refusals(viewer, command))];
      if (fields.length > 0) return refusedFields(fields);
      const earlier = await this.mergings.byId(mergingId);
      if (earlier) return (await this.isSame(earlier, viewer, command)) ? done(earlier.targetId) : ID_IN_USE;
      return this.consolidateNow(viewer, command, held);
    });
  }

  private async consolidateNow(
    viewer: MeetingActor,
    command: ConsolidateContributions,
    held: readonly ContributionState[],
  ): Promise<ContributionOutcome> {
    const { parents } = command;
    const sessionId = held.find((one) => one.sessionId !== null)?.sessionId;
    if (!sessionId) return refusedFields([{ field: 'parents', code: 'NOT_IN_LIST' }]);
    const going = held.map((state, at) => ({ state, seen: parents[at]! }));
    const barrier =
      (await this.departures.idBarrier(parents)) ?? (await this.departures.barrier(viewer, going));
    if (barrier) return barrier;
    if (await this.texts.isTaken(command)) return ID_IN_USE;
    return this.write(viewer, command, held, sessionId);
  }

  private async write(
    viewer: MeetingActor,
    command: ConsolidateContributions,
    held: readonly ContributionState[],
    sessionId: string,
  ): Promise<ContributionOutcome> {
    const { parents } = command;
    const { meetingId, participantId } = viewer;
    const at = this.clock.now();
    const [id, targetId] = [command.mergingId.toLowerCase(), command.contributionId.toLowerCase()];
    const going = await this.departures.masked(viewer, held);
    const [words] = await this.departures.maskedWords(held, [command]);
    await this.texts.write(viewer, words!, { id, sourceIds: idsOf(parents), sessionId, at });
    const digest = digestOfSeen(command);
    await this.mergings.insert({ id, meetingId, targetId, participantId, digest, createdAt: at });
    await this.merging.letGo(viewer, parents, going, { mergingId: id, targetId });
    await this.events.consolidated(viewer, { id: targetId, meetingId, sessionId });
    return done(targetId);
  }

  /** Delivered once more it gets the answer it got before, also where a passage of the text was masked since. */
  private async isSame(
    earlier: MergingRow,
    { participantId }: MeetingActor,
    command: ConsolidateContributions,
  ): Promise<boolean> {
    return (
      earlier.participantId === participantId &&
      [digestOfSeen(command), REDACTED_DIGEST].includes(earlier.digest) &&
      this.texts.isAsWritten(earlier.targetId, command)
    );
  }
}

/** Whoever writes one text anew proposes a wording; from two on they are put together. */
function malformed({ mergingId, contributionId, parents }: ConsolidateContributions): FieldRefusal[] {
  const few: FieldRefusal[] = parents.length === 1 ? [{ field: 'parents', code: 'REQUIRED' }] : [];
  const ids = idRefusals({ mergingId, contributionId });
  return [...ids, ...parentsRefusals(parents, contributionId), ...few];
}

/** Equal for two deliveries of one act, but for the text: of that there is no digest from which a passage could be guessed. */
const digestOfSeen = ({ contributionId, kind, parents }: ConsolidateContributions): string =>
  digestOf([seenParents(parents), contributionId.toLowerCase(), kind]);
