/** The facts on which taking an input depends: its session under lock, its author, and the tags that exist. */
import type {
  AgendaItemKind,
  AttributionLevel,
  Moderation,
  SessionStatus,
  StakeholderKind,
} from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface IntakeFacts {
  meetingId: string;
  symbolPrefix: string;
  attributionDefault: AttributionLevel;
  status: SessionStatus;
  moderation: Moderation;
  openedAt: Date | null;
  closedAt: Date | null;
  itemKind: AgendaItemKind;
  themeId: string | null;
  themePosition: number | null;
  stakeholderKind: StakeholderKind;
}

/** Somebody who spoke, and was not erased since. */
export interface SpeakerFacts {
  id: string;
  stakeholderKind: StakeholderKind;
}

export interface KnownTags {
  themes: readonly string[];
  subregions: readonly string[];
  countries: readonly string[];
}

@Injectable()
export class IntakeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async meetingOfSession(sessionId: string): Promise<string | null> {
    const rows = await this.unitOfWork.manager.query<{ meetingId: string }[]>(
      `SELECT meeting_id AS "meetingId" FROM session WHERE id = $1`,
      [sessionId],
    );
    return rows[0]?.meetingId ?? null;
  }

  /**
   * The session cannot close until the unit of work ends, and no draft of the author's is kept; other inputs to it do
   * not wait.
   */
  async lockSession(
    meetingId: string,
    sessionId: string,
    participantId: string,
  ): Promise<IntakeFacts | null> {
    const rows = await this.unitOfWork.manager.query<IntakeFacts[]>(
      `SELECT s.meeting_id AS "meetingId", m.symbol_prefix AS "symbolPrefix", m.attribution_default AS "attributionDefault",
         s.status, s.moderation, s.opened_at AS "openedAt", s.closed_at AS "closedAt", a.kind AS "itemKind",
         t.id AS "themeId", t.position AS "themePosition", p.stakeholder_kind AS "stakeholderKind"
       FROM session s
       JOIN meeting m ON m.id = s.meeting_id
       JOIN agenda_item a ON a.id = s.agenda_item_id
       JOIN participant p ON p.id = $3 AND p.meeting_id = s.meeting_id
       LEFT JOIN theme t ON t.id = a.theme_id
       WHERE s.meeting_id = $1 AND s.id = $2
       FOR SHARE OF s, p`,
      [meetingId, sessionId, participantId],
    );
    return rows[0] ?? null;
  }

  /** They are not erased until the unit of work ends; null where they were. */
  async lockSpeaker(meetingId: string, participantId: string): Promise<SpeakerFacts | null> {
    const rows = await this.unitOfWork.manager.query<SpeakerFacts[]>(
      `SELECT id, stakeholder_kind AS "stakeholderKind" FROM participant
       WHERE meeting_id = $1 AND id = $2 AND erased_at IS NULL FOR SHARE`,
      [meetingId, participantId],
    );
    return rows[0] ?? null;
  }

  async knownTags(meetingId: string, asked: KnownTags): Promise<KnownTags> {
    const rows = await this.unitOfWork.manager.query<KnownTags[]>(
      `SELECT ARRAY(SELECT id FROM theme WHERE meeting_id = $1 AND id = ANY($2::uuid[])) AS themes,
         ARRAY(SELECT id FROM subregion WHERE meeting_id = $1 AND id = ANY($3::uuid[])) AS subregions,
         ARRAY(SELECT alpha2 FROM country WHERE alpha2 = ANY($4::text[])) AS countries`,
      [meetingId, asked.themes, asked.subregions, asked.countries],
    );
    return rows[0]!;
  }
}
