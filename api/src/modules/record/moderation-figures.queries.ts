/** The public figures of moderation of a meeting, session by session, as far as they are told. */
import {
  toldModeration,
  type CountedModeration,
  type ToldModeration,
} from '@aportes/domain/moderation-figures.rules';
import { toldCounts, type ToldCount } from '@aportes/domain/told-figures.rules';
import { DECLINE_REASONS, MODERATION_OUTCOMES } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { ModerationFiguresRepository } from './data/moderation-figures.repository.js';

export interface SessionFigures extends ToldModeration {
  sessionId: string | null;
}

export interface ModerationFigures {
  sessions: SessionFigures[];
  whole: SessionFigures;
  decisions: ToldCount;
  takenBack: ToldCount;
}

const zeros = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;

const NOTHING: CountedModeration = {
  outcomes: zeros(MODERATION_OUTCOMES),
  reasons: zeros(DECLINE_REASONS),
  decided: 0,
  medianSeconds: null,
};

@Injectable()
export class ModerationFiguresQueries {
  constructor(private readonly rows: ModerationFiguresRepository) {}

  /** @param sessionIds all sessions of the meeting, in their order */
  async of(meetingId: string, sessionIds: readonly string[]): Promise<ModerationFigures> {
    const rows = new Map((await this.rows.ofMeeting(meetingId)).map((row) => [row.sessionId, row]));
    const parts = [...sessionIds, null];
    const told = toldModeration(parts.map((id) => rows.get(id) ?? NOTHING));
    const figures = parts.map((sessionId, at) => ({ sessionId, ...told[at]! }));
    const { taken = 0, takenBack = 0 } = rows.get(null) ?? {};
    // Those that stand are the rest of them.
    const [[, toldBack, toldAll] = []] = toldCounts([[taken - takenBack, takenBack, taken]]);
    return {
      sessions: figures.slice(0, -1),
      whole: figures.at(-1)!,
      decisions: toldAll ?? 0,
      takenBack: toldBack ?? 0,
    };
  }
}
