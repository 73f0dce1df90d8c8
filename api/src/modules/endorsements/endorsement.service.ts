/**
 * Commands of support: endorse one version of a text in a capacity, change the stance, take it back. Where a whole hall
 * supports one text, those who come while one is taken are taken together, in the next transaction.
 */
import type { MeetingActor } from '@aportes/domain/actor';
import { isNamedFor, mayEndorse } from '@aportes/domain/contribution.policy';
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Gatherer } from '../../kernel/gatherer.js';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isBusy } from '../../platform/graphql/error-format.js';
import { isRefusal } from '../../platform/graphql/errors.js';
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

/** What somebody does about their support of one text, once that is held. */
interface Vote {
  contributionId: string;
  cast: (held: ContributionState | null) => Promise<Cast>;
}

interface Cast {
  outcome: ContributionOutcome;
  /** Tells of it; absent where nothing happened. */
  tell?: () => Promise<void>;
}

type Settled<Value> = PromiseSettledResult<Value>;

/** Together they hold the text, and its meeting's events, no longer than others can wait. */
const MOST_TOGETHER = 16;

@Injectable()
export class EndorsementService {
  private readonly gatherer = new Gatherer<Vote, ContributionOutcome>({
    most: MOST_TOGETHER,
    together: (votes) => this.unitOfWork.run(() => this.castAll(votes)),
    alone: (vote) => this.castOne(vote),
    concernsAll: isBusy,
  });

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
    const at = this.clock.now();
    const { contributionId } = command;
    return this.vote({ contributionId, cast: (held) => this.take(viewer, command, at, held) });
  }

  /** Of a named endorsement only that one is taken back: a stance taken since then stands. */
  async retract(
    viewer: MeetingActor,
    contributionId: string,
    endorsementId?: string | null,
  ): Promise<ContributionOutcome> {
    const malformed = idRefusals({ endorsementId });
    if (malformed.length > 0) return refusedFields(malformed);
    const at = this.clock.now();
    const cast = async (held: ContributionState | null): Promise<Cast> => {
      const state = this.access.demandMeeting(viewer, held);
      const ended = await this.endorsements.end(state.id, viewer.participantId, at, endorsementId);
      const outcome = done(state.id);
      return ended ? { outcome, tell: () => this.events.retracted(viewer, state) } : { outcome };
    };
    return this.vote({ contributionId, cast });
  }

  private async vote(vote: Vote): Promise<ContributionOutcome> {
    // What is part of a greater work commits with that one.
    if (this.unitOfWork.isRunning) return this.castOne(vote);
    return this.gatherer.run(vote.contributionId.toLowerCase(), vote);
  }

  private async castOne(vote: Vote): Promise<ContributionOutcome> {
    const [outcome] = await this.unitOfWork.run(() => this.castAll([vote]));
    if (outcome?.status !== 'fulfilled') throw outcome?.reason;
    return outcome.value;
  }

  /** All about one text; whoever is refused is refused alone. Events hold the meeting's counter, so they come last of all. */
  private async castAll(votes: readonly Vote[]): Promise<Settled<ContributionOutcome>[]> {
    const held = await this.access.hold(votes[0]!.contributionId);
    const all: Settled<Cast>[] = [];
    for (const vote of votes) all.push(await settled(vote.cast(held)));
    for (const one of all) if (one.status === 'fulfilled') await one.value.tell?.();
    return all.map((one) =>
      one.status === 'fulfilled' ? { status: one.status, value: one.value.outcome } : one,
    );
  }

  private async take(
    viewer: MeetingActor,
    command: EndorseContribution,
    at: Date,
    held: ContributionState | null,
  ): Promise<Cast> {
    const state = this.access.demandSeen(viewer, held);
    const repeated = await this.repeated(viewer, command, state);
    if (repeated) return { outcome: repeated };
    this.access.demand(!isNamedFor(viewer, state));
    if (!mayEndorse(viewer, state)) return { outcome: { outcome: 'NOT_ALLOWED_NOW', status: state.status } };
    const fields = await this.refusals(viewer, command, state);
    if (fields.length > 0) return { outcome: refusedFields(fields) };
    if (!(await this.write(viewer, command, at, state))) return { outcome: ID_IN_USE };
    const tell = () => this.events.endorsed(viewer, state, command.revisionNumber);
    return { outcome: done(state.id), tell };
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
      isOnceMasked(earlier.reservation ?? '', command.reservation ?? '');
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

  /** A changed stance ends the one before and stands beside it in the history. False where the id is in use. */
  private async write(
    viewer: MeetingActor,
    command: EndorseContribution,
    at: Date,
    state: ContributionState,
  ): Promise<boolean> {
    await this.endorsements.end(state.id, viewer.participantId, at);
    return this.endorsements.insert({
      ...command,
      id: command.id.toLowerCase(),
      contributionId: state.id,
      meetingId: state.meetingId,
      participantId: viewer.participantId,
      reservation: command.reservation || null,
      createdAt: at,
    });
  }
}

/** The text of a reservation is demanded with the reserved stance, and with no other. */
function reservationRefusals({ stance, reservation }: EndorseContribution): FieldRefusal[] {
  if (stance === 'WITH_RESERVATION') return textRefusals('reservation', reservation, TEXT_LIMITS.reservation);
  return reservation ? [{ field: 'reservation', code: 'NOT_IN_LIST' }] : [];
}

/** A refusal comes before anything is written and concerns nobody else; what else fails, fails for all. */
async function settled(cast: Promise<Cast>): Promise<Settled<Cast>> {
  const [outcome] = await Promise.allSettled([cast]);
  if (outcome.status === 'rejected' && !isRefusal(outcome.reason)) throw outcome.reason;
  return outcome;
}
