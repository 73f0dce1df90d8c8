/** All that went together comes back together, each to where it stood, as long as nobody has acted on one of them. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mayUndo, statusOnceUndone } from '@aportes/domain/decision-undo.policy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { ContributionAccess, type ContributionState } from '../../contributions/contribution.access.js';
import { ContributionStatusService } from '../../contributions/contribution-status.service.js';
import { DecisionUndoRepository } from '../data/decision-undo.repository.js';
import { TakeBacks, type TakenBack, type UndoableDecision } from '../take-backs.js';
import { ConsolidationUndo } from './consolidation-undo.service.js';
import { MergingRepository, type DepartureRow } from './data/merging.repository.js';
import { MergingEvents } from './merging.events.js';

interface Returning {
  departure: DepartureRow;
  state: ContributionState;
}

@Injectable()
export class MergingUndo implements OnModuleInit {
  constructor(
    private readonly takeBacks: TakeBacks,
    private readonly access: ContributionAccess,
    private readonly statuses: ContributionStatusService,
    private readonly undos: DecisionUndoRepository,
    private readonly mergings: MergingRepository,
    private readonly texts: ConsolidationUndo,
    private readonly events: MergingEvents,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.takeBacks.on('MERGED', (decision, _, viewer) => this.part(viewer, decision));
  }

  /** The one that is asked for comes back by the undoing itself, the others here. */
  private async part(viewer: MeetingActor, decision: UndoableDecision): Promise<TakenBack | 'ACTED_ON'> {
    const own = await this.mergings.departure(decision.id);
    const merging = own?.mergingId ? await this.mergings.byId(own.mergingId) : null;
    if (!own || !merging) throw new Error('What was merged has an act by which it was.');
    const all = await this.mergings.departures(merging.id);
    const held = await this.access.lockAll(viewer, [
      ...all.map((one) => one.contributionId),
      merging.targetId,
    ]);
    const others = all
      .map((departure, at) => ({ departure, state: held[at]! }))
      .filter(({ departure }) => departure.decisionId !== decision.id);
    if (!others.every((one) => this.mayReturn(viewer, one))) return 'ACTED_ON';
    const target = held.at(-1)!;
    const wroteTarget = await this.texts.wrote(merging, target);
    if (wroteTarget === 'ACTED_ON') return 'ACTED_ON';
    for (const one of others) await this.bringBack(viewer, one);
    if (wroteTarget) await this.texts.dissolve(target);
    return {
      stood: own,
      afterwards: async () => {
        for (const { state } of others) await this.events.restored(viewer, state);
        if (wroteTarget) await this.texts.told(viewer, target);
        else await this.events.lineageChanged(viewer, target);
      },
    };
  }

  /** All were let go by one person, who still decides about each. */
  private mayReturn(viewer: MeetingActor, { departure, state }: Returning): boolean {
    const { participantId } = viewer;
    const { acts } = departure;
    return mayUndo(viewer, { participantId, acts, toStatus: 'MERGED' }, state);
  }

  private async bringBack({ participantId }: MeetingActor, { departure, state }: Returning): Promise<void> {
    const { decisionId, contributionId, waitedSince: waitingSince } = departure;
    const { decidedAt, waitingRevisionNumber } = departure;
    const createdAt = this.clock.now();
    await this.undos.insert('TEXT', { id: newId(), decisionId, contributionId, participantId, createdAt });
    const back = { id: contributionId, expectedVersion: state.version, to: statusOnceUndone(departure) };
    await this.statuses.restore({ ...back, waitingSince, decidedAt, waitingRevisionNumber });
  }
}
