/** The list of who wants to speak, and who has the floor: one at a time, in the database too. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { mayCapture, mayScribe } from '@aportes/domain/scribe.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from '../contributions/contribution.access.js';
import { ID_IN_USE, refusedFields } from '../contributions/contribution-outcome.type.js';
import { SpeakingTurnRepository, type NamedTurn, type TurnRow } from './data/speaking-turn.repository.js';
import type {
  ChangeCapacity,
  EndTurn,
  GiveFloor,
  MoveSpeaker,
  NamedSpeaker,
  RemoveSpeaker,
} from './scribe-commands.type.js';
import { ScribeEvents } from './scribe.events.js';
import { kept, type SpeakersOutcome } from './speakers-outcome.type.js';
import { isSameTurn, namedTurn, saidBetween, speakerRefusals } from './speaking-turn.rules.js';

/** The turn as it stands, and whether it has just come onto the list; or why it cannot. */
export type FoundTurn = { turn: TurnRow; isNew: boolean } | { refused: SpeakersOutcome };

@Injectable()
export class SpeakersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly turns: SpeakingTurnRepository,
    private readonly events: ScribeEvents,
    private readonly clock: Clock,
  ) {}

  async add(viewer: MeetingActor, speaker: NamedSpeaker): Promise<SpeakersOutcome> {
    return this.onList(viewer, speaker.sessionId, speakerRefusals(speaker), async () => {
      const found = await this.find(viewer, speaker);
      if ('refused' in found) return found.refused;
      if (found.turn.capacity !== speaker.capacity) return ID_IN_USE;
      if (found.isNew) await this.events.listChanged(viewer, found.turn, 'added');
      return kept(found.turn.sessionId);
    });
  }

  async move(viewer: MeetingActor, command: MoveSpeaker): Promise<SpeakersOutcome> {
    const { turnId, sessionId, beforeId } = command;
    return this.onList(viewer, sessionId, idRefusals({ turnId, beforeId }), async () => {
      if (beforeId && !(await this.here(sessionId, beforeId))) return unknown('beforeId');
      const turn = await this.here(sessionId, turnId);
      if (!turn) return unknown('turnId');
      if (turn.startedAt || turn.id === beforeId) return kept(sessionId);
      await this.turns.place(sessionId, turn.id, beforeId ?? null);
      await this.events.listChanged(viewer, turn, 'moved');
      return kept(sessionId);
    });
  }

  /** What was taken down stays said for whom it was said. */
  async changeCapacity(viewer: MeetingActor, command: ChangeCapacity): Promise<SpeakersOutcome> {
    const { turnId, sessionId, capacity } = command;
    return this.onList(viewer, sessionId, idRefusals({ turnId }), async () => {
      const turn = await this.here(sessionId, turnId);
      if (!turn) return unknown('turnId');
      if (turn.contributionId || turn.capacity === capacity) return kept(sessionId);
      await this.turns.changeCapacity(turn.id, capacity);
      await this.events.listChanged(viewer, turn, 'recast');
      return kept(sessionId);
    });
  }

  /** Whoever has begun to speak stays; whoever is not there is removed already. */
  async remove(viewer: MeetingActor, { turnId, sessionId }: RemoveSpeaker): Promise<SpeakersOutcome> {
    return this.onList(viewer, sessionId, idRefusals({ turnId }), async () => {
      const turn = await this.here(sessionId, turnId);
      if (!turn || turn.startedAt) return kept(sessionId);
      await this.turns.remove(turn.id);
      await this.events.listChanged(viewer, turn, 'removed');
      return kept(sessionId);
    });
  }

  /** Whoever spoke before has spoken. */
  async giveFloor(viewer: MeetingActor, command: GiveFloor): Promise<SpeakersOutcome> {
    return this.onList(viewer, command.sessionId, speakerRefusals(command), async () => {
      const found = await this.find(viewer, command);
      if ('refused' in found) return found.refused;
      const { turn } = found;
      if (turn.startedAt) return kept(turn.sessionId);
      await this.begin(viewer, turn, saidBetween(command.at, command.at, this.clock.now()).startedAt);
      await this.events.listChanged(viewer, turn, 'given');
      return kept(turn.sessionId);
    });
  }

  async endTurn(viewer: MeetingActor, { turnId, sessionId, at }: EndTurn): Promise<SpeakersOutcome> {
    return this.onList(viewer, sessionId, idRefusals({ turnId }), async () => {
      const turn = await this.here(sessionId, turnId);
      if (!turn) return unknown('turnId');
      if (!turn.startedAt || turn.endedAt) return kept(sessionId);
      await this.turns.end(turn.id, saidBetween(at, at, this.clock.now()).endedAt);
      await this.events.listChanged(viewer, turn, 'ended');
      return kept(sessionId);
    });
  }

  /** Whoever changes the list from elsewhere holds it until the end of the unit of work. */
  async hold(sessionId: string): Promise<void> {
    await this.turns.lockList(sessionId.toLowerCase());
  }

  /** On the list, which is held; if need be put there. */
  async find(viewer: MeetingActor, speaker: NamedSpeaker): Promise<FoundTurn> {
    const named = namedTurn(viewer.meetingId, speaker);
    const turn = await this.turns.byId(named.id);
    if (turn) return isSameTurn(turn, named) ? { turn, isNew: false } : { refused: ID_IN_USE };
    const fields = await this.newRefusals(named);
    if (fields.length > 0) return { refused: refusedFields(fields) };
    await this.turns.append(named);
    return { turn: (await this.turns.byId(named.id))!, isNew: true };
  }

  private async newRefusals({ meetingId, sessionId, participantId }: NamedTurn): Promise<FieldRefusal[]> {
    if (participantId && !(await this.turns.isParticipant(meetingId, participantId)))
      return [{ field: 'participantId', code: 'UNKNOWN_REFERENCE' }];
    const isFull = (await this.turns.count(sessionId)) >= COUNT_LIMITS.turns;
    return isFull ? [{ field: 'turnId', code: 'TOO_MANY', limit: COUNT_LIMITS.turns }] : [];
  }

  /** What arrives late, from a device that had no network, was spoken before whoever speaks now. */
  private async begin(viewer: MeetingActor, turn: TurnRow, at: Date): Promise<void> {
    const scribeId = mayCapture(viewer, turn.sessionId, turn.participantId) ? viewer.participantId : null;
    const before = await this.turns.speaking(turn.sessionId);
    const isLate = before?.startedAt && before.startedAt > at;
    if (before && !isLate) await this.turns.end(before.id, at);
    if (isLate) await this.turns.speakBefore(turn.id, scribeId, at, before.startedAt!);
    else await this.turns.begin(turn.id, scribeId, at);
  }

  private async here(sessionId: string, turnId: string): Promise<TurnRow | null> {
    const turn = await this.turns.byId(turnId);
    return turn?.sessionId === sessionId.toLowerCase() ? turn : null;
  }

  private async onList(
    viewer: MeetingActor,
    sessionId: string,
    refusals: FieldRefusal[],
    work: () => Promise<SpeakersOutcome>,
  ): Promise<SpeakersOutcome> {
    this.access.demand(mayScribe(viewer, sessionId.toLowerCase()));
    if (refusals.length > 0) return refusedFields(refusals);
    return this.unitOfWork.run(async () => {
      await this.turns.lockList(sessionId.toLowerCase());
      return work();
    });
  }
}

function unknown(field: string): SpeakersOutcome {
  return refusedFields([{ field, code: 'UNKNOWN_REFERENCE' }]);
}
