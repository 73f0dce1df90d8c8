/** Commands of support: endorse one version of a text in a capacity, change the stance, take it back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor, mayEndorse } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { EndorsementEvents } from './endorsement.events.js';
import { EndorsementRepository } from './data/endorsement.repository.js';

export interface EndorseContribution {
  id: string;
  contributionId: string;
  revisionNumber: number;
  stance: Stance;
  capacity: Capacity;
  reservation?: string | null;
}

@Injectable()
export class EndorsementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly endorsements: EndorsementRepository,
    private readonly events: EndorsementEvents,
    private readonly clock: Clock,
  ) {}

  async endorse(viewer: MeetingActor, command: EndorseContribution): Promise<ContributionOutcome> {
    const malformed = idRefusals({ id: command.id });
    if (malformed.length > 0) return refusedFields(malformed);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      const repeated = await this.repeated(viewer, command, state);
      if (repeated) return repeated;
      this.access.demand(!isAuthor(viewer, state));
      if (!mayEndorse(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      const fields = await this.refusals(viewer, command, state);
      return fields.length > 0 ? refusedFields(fields) : this.write(viewer, command, state);
    });
  }

  /** The answer to an endorsement that was taken before; null where its id is new. */
  private async repeated(
    viewer: MeetingActor,
    command: EndorseContribution,
    state: ContributionState,
  ): Promise<ContributionOutcome | null> {
    const earlier = await this.endorsements.byId(command.id);
    if (!earlier) return null;
    const same =
      earlier.participantId === viewer.participantId &&
      earlier.contributionId === state.id &&
      earlier.revisionNumber === command.revisionNumber &&
      earlier.stance === command.stance &&
      earlier.capacity === command.capacity &&
      earlier.reservation === (command.reservation || null);
    return same ? done(state.id) : ID_IN_USE;
  }

  private async refusals(
    viewer: MeetingActor,
    command: EndorseContribution,
    state: ContributionState,
  ): Promise<FieldRefusal[]> {
    const fields = reservationRefusals(command);
    if (!(await this.wasShown(command.revisionNumber, state)))
      fields.push({ field: 'revisionNumber', code: 'UNKNOWN_REFERENCE' });
    const capacities = await this.endorsements.capacitiesOf(viewer.participantId);
    if (!capacities.includes(command.capacity)) fields.push({ field: 'capacity', code: 'NOT_IN_LIST' });
    return fields;
  }

  /** A version that was refused, or waits, was never there to be endorsed. */
  private async wasShown(revisionNumber: number, state: ContributionState): Promise<boolean> {
    if (revisionNumber === state.revisionNumber) return true;
    if (revisionNumber < 1 || revisionNumber > state.revisionNumber) return false;
    return this.endorsements.wasShown(state.id, revisionNumber);
  }

  /** A changed stance ends the one before and stands beside it in the history. */
  private async write(
    viewer: MeetingActor,
    command: EndorseContribution,
    state: ContributionState,
  ): Promise<ContributionOutcome> {
    const now = this.clock.now();
    await this.endorsements.end(state.id, viewer.participantId, now);
    const taken = await this.endorsements.insert({
      ...command,
      id: command.id.toLowerCase(),
      contributionId: state.id,
      meetingId: state.meetingId,
      participantId: viewer.participantId,
      reservation: command.reservation || null,
      createdAt: now,
    });
    if (!taken) return ID_IN_USE;
    await this.events.endorsed(viewer, state, command.revisionNumber);
    return done(state.id);
  }

  /** Of a named endorsement only that one is taken back: a stance taken since then stands. */
  async retract(
    viewer: MeetingActor,
    contributionId: string,
    endorsementId?: string | null,
  ): Promise<ContributionOutcome> {
    const malformed = idRefusals({ endorsementId });
    if (malformed.length > 0) return refusedFields(malformed);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lockBeneath(viewer, contributionId);
      const now = this.clock.now();
      const ended = await this.endorsements.end(state.id, viewer.participantId, now, endorsementId);
      if (ended) await this.events.retracted(viewer, state);
      return done(state.id);
    });
  }
}

/** The text of a reservation is demanded with the reserved stance, and with no other. */
function reservationRefusals({ stance, reservation }: EndorseContribution): FieldRefusal[] {
  if (stance === 'WITH_RESERVATION') return textRefusals('reservation', reservation, TEXT_LIMITS.reservation);
  return reservation ? [{ field: 'reservation', code: 'NOT_IN_LIST' }] : [];
}
