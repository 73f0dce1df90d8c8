/** Loads a meeting file: process, phase, meeting, taxonomies, agenda and sessions, all or nothing, once. */
import { JOIN_CODE_LENGTH } from '@aportes/domain/join-code';
import { COUNTRIES, findCountry } from '@aportes/taxonomy/countries';
import type { AgendaItemEntry, MeetingFile } from '@aportes/taxonomy/meeting-file';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import { newCode } from '../../kernel/tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import { readMeetingFile } from './meeting-file.validation.js';

export interface ImportedMeeting {
  id: string;
  /** False where a meeting of this address was there already: nothing was changed. */
  isNew: boolean;
}

@Injectable()
export class MeetingImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditLog: AuditLog,
  ) {}

  /** What a file holds; where it is no meeting file, every reason why. */
  read(content: unknown): ReturnType<typeof readMeetingFile> {
    return readMeetingFile(content);
  }

  /** @param joinCode drawn at random where none is given */
  async import(file: MeetingFile, joinCode = newCode(JOIN_CODE_LENGTH)): Promise<ImportedMeeting> {
    return this.unitOfWork.run(async () => {
      await this.countries();
      const phaseId = await this.phase(file);
      const id = newId();
      if (!(await this.meeting(id, phaseId, file, joinCode)))
        return { id: await this.existing(file.slug), isNew: false };
      await this.query(`INSERT INTO meeting_counter (meeting_id) VALUES ($1)`, [id]);
      const themeIds = await this.themes(id, file);
      await this.subregions(id, file);
      for (const [index, item] of file.agenda.entries()) await this.agendaItem(id, index + 1, item, themeIds);
      await this.auditLog.append({ actorId: null, action: 'meeting.imported', subjectId: id });
      return { id, isNew: true };
    });
  }

  private async countries(): Promise<void> {
    await this.query(
      `INSERT INTO country (alpha2, alpha3, m49) SELECT alpha2, alpha3, m49
       FROM jsonb_to_recordset($1::jsonb) AS given (alpha2 text, alpha3 text, m49 text) ON CONFLICT DO NOTHING`,
      [JSON.stringify(COUNTRIES)],
    );
  }

  private async phase({ process, phase }: MeetingFile): Promise<string> {
    await this.query(
      `INSERT INTO process (id, slug, name) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING`,
      [newId(), process.slug, process.name],
    );
    await this.query(
      `INSERT INTO meeting_phase (id, process_id, kind, name)
       SELECT $1, id, $3, $4 FROM process WHERE slug = $2 ON CONFLICT (process_id, kind) DO NOTHING`,
      [newId(), process.slug, phase.kind, JSON.stringify(phase.name)],
    );
    const rows = await this.query<{ id: string }>(
      `SELECT p.id FROM meeting_phase p JOIN process ON process.id = p.process_id WHERE process.slug = $1 AND p.kind = $2`,
      [process.slug, phase.kind],
    );
    return rows[0]!.id;
  }

  private async meeting(id: string, phaseId: string, file: MeetingFile, joinCode: string): Promise<boolean> {
    const { venue, city, countryCode } = file.place;
    const place = { venue: venue ?? null, city, countryCode: findCountry(countryCode)!.alpha2 };
    const mandates = file.mandates.map(({ symbol, title }) => ({ symbol: symbol ?? null, title }));
    const rows = await this.query(
      `INSERT INTO meeting (id, phase_id, slug, symbol_prefix, title, place, starts_on, ends_on, time_zone, organizers,
         mandates, aim, objectives, languages, attribution_default, join_code)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT (slug) DO NOTHING RETURNING id`,
      [
        id,
        phaseId,
        file.slug,
        file.symbolPrefix,
        file.title,
        place,
        file.startsOn,
        file.endsOn,
        file.timeZone,
        JSON.stringify(file.organizers),
        JSON.stringify(mandates),
        file.aim ?? null,
        JSON.stringify(file.objectives),
        file.languages,
        file.attributionDefault,
        joinCode,
      ],
    );
    return rows.length > 0;
  }

  private async existing(slug: string): Promise<string> {
    return (await this.query<{ id: string }>(`SELECT id FROM meeting WHERE slug = $1`, [slug]))[0]!.id;
  }

  private async themes(meetingId: string, { themes }: MeetingFile): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const [index, { code, numeral, title, shortTitle }] of themes.entries()) {
      ids.set(code, newId());
      await this.query(
        `INSERT INTO theme (id, meeting_id, code, numeral, position, title, short_title) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [ids.get(code), meetingId, code, numeral, index + 1, title, shortTitle],
      );
    }
    return ids;
  }

  private async subregions(meetingId: string, { subregions }: MeetingFile): Promise<void> {
    for (const [index, { code, name, abbreviation, countryCodes }] of subregions.entries()) {
      const id = newId();
      await this.query(
        `INSERT INTO subregion (id, meeting_id, code, position, name, abbreviation) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, meetingId, code, index + 1, name, abbreviation],
      );
      await this.query(
        `INSERT INTO subregion_country (meeting_id, subregion_id, country_code) SELECT $1, $2, unnest($3::text[])`,
        [meetingId, id, countryCodes.map((one) => findCountry(one)!.alpha2)],
      );
    }
  }

  private async agendaItem(
    meetingId: string,
    position: number,
    item: AgendaItemEntry,
    themeIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    const id = newId();
    const speakers = (item.speakers ?? []).map(({ name, role }) => ({ name, role: role ?? null }));
    const themeId = item.themeCode ? (themeIds.get(item.themeCode) ?? null) : null;
    await this.query(
      `INSERT INTO agenda_item (id, meeting_id, position, kind, title, day, theme_id, speakers)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, meetingId, position, item.kind, item.title, item.day ?? null, themeId, JSON.stringify(speakers)],
    );
    if (!item.session) return;
    await this.query(
      `INSERT INTO session (id, meeting_id, agenda_item_id, moderation) VALUES ($1, $2, $3, $4)`,
      [newId(), meetingId, id, item.session.moderation],
    );
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
