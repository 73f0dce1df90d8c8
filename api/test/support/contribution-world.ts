/** A small meeting with its sessions and people, written straight into the tables, for specs of contributions. */
import type { MeetingActor, RoleGrant } from '@aportes/domain/actor';
import type { Capacity, SessionStatus, StakeholderKind } from '@aportes/domain/vocabulary';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids.js';

export interface WorldSession {
  id: string;
  themeId: string | null;
}

export interface World {
  meetingId: string;
  themeIds: string[];
  subregionIds: { south_america: string; caribbean: string };
  session: (options?: {
    status?: SessionStatus;
    moderation?: 'PRE' | 'POST';
    kind?: 'THEMATIC_SESSION' | 'STUDIES' | 'CONCLUSIONS';
    closedAt?: Date;
  }) => Promise<WorldSession>;
  person: (options?: {
    name?: string;
    roles?: RoleGrant[];
    country?: string | null;
    stakeholderKind?: StakeholderKind;
    capacities?: Capacity[];
  }) => Promise<MeetingActor>;
}

const OPENED_AT = new Date(Date.now() - 3_600_000);

async function insert(source: DataSource, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  await source.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row));
}

const text = (es: string): string => JSON.stringify({ es });

async function insertMeeting(source: DataSource, meetingId: string, prefix: string): Promise<void> {
  const [processId, phaseId] = [newId(), newId()];
  const slug = prefix.toLowerCase();
  await insert(source, 'process', { id: processId, slug, name: text(slug) });
  await insert(source, 'meeting_phase', {
    id: phaseId,
    process_id: processId,
    kind: 'CONSULTATION',
    name: text('c'),
  });
  await insert(source, 'meeting', {
    id: meetingId,
    phase_id: phaseId,
    slug,
    symbol_prefix: prefix,
    title: text(prefix),
    place: JSON.stringify({ city: 'Santiago', countryCode: 'CL' }),
    starts_on: '2017-08-30',
    ends_on: '2017-08-31',
    time_zone: 'America/Santiago',
    languages: ['es', 'en'],
    attribution_default: 'NAME_AND_INSTITUTION',
  });
  await insert(source, 'meeting_counter', { meeting_id: meetingId });
}

async function insertSubregion(
  source: DataSource,
  meetingId: string,
  code: string,
  country: string,
): Promise<string> {
  const id = newId();
  const position = country === 'CL' ? 1 : 2;
  await source.query(
    `INSERT INTO country (alpha2, alpha3, m49) VALUES ('CL', 'CHL', '152'), ('JM', 'JAM', '388') ON CONFLICT DO NOTHING`,
  );
  const names = { name: text(code), abbreviation: text(code) };
  await insert(source, 'subregion', { id, meeting_id: meetingId, code, position, ...names });
  await insert(source, 'subregion_country', {
    meeting_id: meetingId,
    subregion_id: id,
    country_code: country,
  });
  return id;
}

async function insertTheme(source: DataSource, meetingId: string, position: number): Promise<string> {
  const id = newId();
  const titles = { title: text(`Tema ${position}`), short_title: text(`T${position}`) };
  await insert(source, 'theme', {
    id,
    meeting_id: meetingId,
    code: `t${position}`,
    numeral: 'i'.repeat(position),
    position,
    ...titles,
  });
  return id;
}

/** @param prefix of the meeting's symbols; two worlds of one database need two */
export async function createWorld(source: DataSource, prefix = 'TST2017'): Promise<World> {
  const meetingId = newId();
  await insertMeeting(source, meetingId, prefix);
  const south_america = await insertSubregion(source, meetingId, 'south_america', 'CL');
  const caribbean = await insertSubregion(source, meetingId, 'caribbean', 'JM');
  const themeIds = [await insertTheme(source, meetingId, 1), await insertTheme(source, meetingId, 2)];
  let position = 0;

  const session: World['session'] = async (options = {}) => {
    const { status = 'OPEN', moderation = 'PRE', kind = 'THEMATIC_SESSION', closedAt = null } = options;
    const [id, itemId] = [newId(), newId()];
    const themeId = kind === 'THEMATIC_SESSION' ? themeIds[0]! : null;
    position += 1;
    const item = {
      id: itemId,
      meeting_id: meetingId,
      position,
      kind,
      title: text('Sesión'),
      theme_id: themeId,
    };
    await insert(source, 'agenda_item', item);
    const times = { opened_at: status === 'SCHEDULED' ? null : OPENED_AT, closed_at: closedAt };
    await insert(source, 'session', {
      id,
      meeting_id: meetingId,
      agenda_item_id: itemId,
      status,
      moderation,
      ...times,
    });
    return { id, themeId };
  };

  const person: World['person'] = async (options = {}) => {
    const { name = 'Ana Rojas', roles = [{ role: 'EXPERT', sessionId: null }], country = 'CL' } = options;
    const { stakeholderKind = 'CIVIL_SOCIETY', capacities = ['PERSONAL', 'INSTITUTION'] } = options;
    const [accountId, participantId] = [newId(), newId()];
    await insert(source, 'account', { id: accountId, language: 'es' });
    await insert(source, 'participant', {
      id: participantId,
      meeting_id: meetingId,
      account_id: accountId,
      stakeholder_kind: stakeholderKind,
      country_code: country,
      language: 'es',
      capacities,
    });
    await insert(source, 'participant_identity', {
      participant_id: participantId,
      name,
      institution: 'Red Andina',
    });
    for (const { role, sessionId } of roles)
      await insert(source, 'role_grant', {
        id: newId(),
        meeting_id: meetingId,
        participant_id: participantId,
        role,
        session_id: sessionId,
      });
    return { meetingId, participantId, roles };
  };

  return { meetingId, themeIds, subregionIds: { south_america, caribbean }, session, person };
}
