/** Contributions go into one that stands: each stays readable as it was, and says where it went. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
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
import { MergingRepository } from './data/merging.repository.js';
import { DepartureService } from './departure.service.js';
import type { GoingContribution, MergeContributions } from './merging-commands.type.js';
import { MergingEvents } from './merging.events.js';

@Injectable()
export class MergingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly departures: DepartureService,
    private readonly lineage: ContributionLineageService,
    private readonly mergings: MergingRepository,
    private readonly events: MergingEvents,
    private readonly clock: Clock,
  ) {}

  async merge(viewer: MeetingActor, command: MergeContributions): Promise<ContributionOutcome> {
    const { mergingId, parents, targetId } = command;
    return this.unitOfWork.run(async () => {
      const held = await this.departures.hold(viewer, [...idsOf(parents), targetId]);
      const target = held.pop()!;
      const fields = [...idRefusals({ mergingId }), ...parentsRefusals(parents, targetId)];
      if (fields.length > 0) return refusedFields(fields);
      const earlier = await this.mergings.byId(mergingId);
      if (earlier) {
        const isSame =
          earlier.participantId === viewer.participantId && earlier.digest === digestOfMerging(command);
        return isSame ? done(target.id) : ID_IN_USE;
      }
      return this.mergeNow(viewer, command, held, target);
    });
  }

  private async mergeNow(
    viewer: MeetingActor,
    command: MergeContributions,
    held: readonly ContributionState[],
    target: ContributionState,
  ): Promise<ContributionOutcome> {
    const { parents, targetVersion } = command;
    const barrier =
      (await this.departures.idBarrier(parents)) ??
      (await this.departures.barrier(viewer, [
        ...held.map((state, at) => ({ state, seen: parents[at]! })),
        { state: target, seen: { expectedVersion: targetVersion } },
      ]));
    if (barrier) return barrier;
    const mergingId = command.mergingId.toLowerCase();
    await this.mergings.insert({
      ...{
        id: mergingId,
        meetingId: target.meetingId,
        targetId: target.id,
        digest: digestOfMerging(command),
      },
      ...{ participantId: viewer.participantId, createdAt: this.clock.now() },
    });
    const all = await this.departures.masked(viewer, [...held, target]);
    const going = all.slice(0, held.length);
    await this.letGo(viewer, parents, going, { mergingId, targetId: target.id });
    await this.events.lineageChanged(viewer, target);
    return done(target.id);
  }

  /** Runs in the unit of work that has written the act, and holds them all. */
  async letGo(
    viewer: MeetingActor,
    parents: readonly GoingContribution[],
    held: readonly ContributionState[],
    { mergingId, targetId }: { mergingId: string; targetId: string },
  ): Promise<void> {
    for (const [at, state] of held.entries())
      await this.departures.depart(viewer, state, parents[at]!.decisionId, {
        ...{ to: 'MERGED', mergingId },
        move: (departing) => this.lineage.mergeInto(targetId, departing),
      });
    for (const state of held) await this.events.merged(viewer, state);
  }
}

export const idsOf = (parents: readonly GoingContribution[]): string[] =>
  parents.map(({ contributionId }) => contributionId);

/** Each goes once, by a decision of its own, and into another than itself. */
export function parentsRefusals(parents: readonly GoingContribution[], targetId: string): FieldRefusal[] {
  const field = 'parents';
  const ids = [...idsOf(parents), targetId].map((id) => id.toLowerCase());
  const decisionIds = parents.map(({ decisionId }) => decisionId.toLowerCase());
  if (parents.length === 0) return [{ field, code: 'REQUIRED' }];
  if (new Set(ids).size < ids.length || new Set(decisionIds).size < parents.length)
    return [{ field, code: 'NOT_IN_LIST' }];
  return [
    ...countRefusals(field, parents, COUNT_LIMITS.mergedAtOnce),
    ...parents.flatMap(({ decisionId }) => idRefusals({ decisionId })).slice(0, 1),
  ];
}

/** What goes, as it was seen. */
export const seenParents = (parents: readonly GoingContribution[]): string =>
  parents
    .map((one) => `${one.decisionId} ${one.contributionId} ${one.expectedVersion}`)
    .join()
    .toLowerCase();

/** Equal for two deliveries of one act. */
export function digestOf(said: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

const digestOfMerging = ({ parents, targetId, targetVersion }: MergeContributions): string =>
  digestOf([seenParents(parents), targetId.toLowerCase(), targetVersion]);
