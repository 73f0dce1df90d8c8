/** Loads a meeting file: process, phase, meeting, taxonomies, agenda and sessions, all or nothing, once. */
import { JOIN_CODE_LENGTH } from '@aportes/domain/join-code';
import { COUNTRIES, findCountry } from '@aportes/taxonomy/countries';
import type { AgendaItemEntry, MeetingFile } from '@aportes/taxonomy/meeting-file';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import { newCode } from '../../kernel/tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import type { FileProblem } from './meeting-file/shape.js';
import { readMeetingFile } from './meeting-file.validation.js';

export type { FileProblem };

export type MeetingImport =
  /** THERE: this meeting was loaded before, and nothing was changed. */
  | { outcome: 'NEW' | 'THERE'; id: string; slug: string }
  /** Its address or its prefix is another meeting's. */
  | { outcome: 'IN_USE'; problems: FileProblem[] };

/** What no two meetings share. */
const TAKEN = ['slug', 'symbolPrefix'] as const;
type Taken = Record<(typeof TAKEN)[number], string>;

function inUse(file: Taken, other: Taken): FileProblem[] {
  return TAKEN.filter((field) => other[field] === file[field]).map((field) => ({
    place: field,
    code: 'IN_USE',
    value: file[field],
  }));
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

  async import(file: MeetingFile, drawCode = () => newCode(JOIN_CODE_LENGTH)): Promise<MeetingImport> {
    return this.unitOfWork.run(async () => {
      // One import at a time: what is free now is free until it is taken.
      await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('meeting import', 0))`, []);
      const there = await this.query<{ id: string } & Taken>(
        `SELECT id, slug, symbol_prefix AS "symbolPrefix" FROM meeting WHERE slug = $1 OR symbol_prefix = $2`,
        [file.slug, file.symbolPrefix],
      );
      const same = there.find((one) => TAKEN.every((field) => one[field] === file[field]));
      if (same) return { outcome: 'THERE', id: same.id, slug: file.slug };
      const problems = there.flatMap((one) => inUse(file, one));
      if (problems.length > 0) return { outcome: 'IN_USE', problems };
      const id = await this.create(file, await this.freeCode(drawCode));
      return { outcome: 'NEW', id, slug: file.slug };
    });
  }

  private async create(file: MeetingFile, joinCode: string): Promise<string> {
    await this.countries();
    const phaseId = await this.phase(file);
    const id = newId();
    await this.meeting(id, phaseId, file, joinCode);
    await this.query(`INSERT INTO meeting_counter (meeting_id) VALUES ($1)`, [id]);
    const themeIds = await this.themes(id, file);
    await this.subregions(id, file);
    for (const [index, item] of file.agenda.entries()) await this.agendaItem(id, index + 1, item, themeIds);
    await this.auditLog.append({ actorId: null, action: 'meeting.imported', subjectId: id });
    return id;
  }

  private async freeCode(drawCode: () => string): Promise<string> {
    for (;;) {
      const code = drawCode();
      const taken = await this.query(`SELECT FROM meeting WHERE join_code = $1`, [code]);
      if (taken.length === 0) return code;
    }
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

  private async meeting(id: string, phaseId: string, file: MeetingFile, joinCode: string): Promise<void> {
    const { venue, city, countryCode } = file.place;
    const place = { venue: venue ?? null, city, countryCode: findCountry(countryCode)!.alpha2 };
    const mandates = file.mandates.map(({ symbol, title }) => ({ symbol: symbol ?? null, title }));
    await this.query(
      `INSERT INTO meeting (id, phase_id, slug, symbol_prefix, title, place, starts_on, ends_on, time_zone, organizers,
         mandates, aim, objectives, languages, attribution_default, join_code)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
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
