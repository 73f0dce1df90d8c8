/** A stored meeting as the objects of the API, linked with each other. */
import type { AgendaRow, MeetingRow, SessionRow } from './data/meeting.repository.js';
import type { AgendaItemType, MeetingType, SessionType, ThemeType } from './graphql/meeting.type.js';

export function meetingGraph(row: MeetingRow): MeetingType {
  const { currentAgendaItemId, joinCode, ...facts } = row;
  const place = { ...row.place, venue: row.place.venue ?? {} };
  const meeting: MeetingType = { ...facts, place, storedJoinCode: joinCode, agenda: [], now: null };
  meeting.agenda = row.agenda.map((item) => agendaItem(item, meeting, currentAgendaItemId));
  meeting.now = meeting.agenda.find((item) => item.isNow) ?? null;
  return meeting;
}

function agendaItem(row: AgendaRow, meeting: MeetingType, nowId: string | null): AgendaItemType {
  const theme: ThemeType | null = meeting.themes.find((one) => one.id === row.themeId) ?? null;
  const item: AgendaItemType = { ...row, theme, session: null, isNow: row.id === nowId };
  item.session = row.session ? session(row.session, meeting, item) : null;
  return item;
}

function session(row: SessionRow, meeting: MeetingType, item: AgendaItemType): SessionType {
  return {
    ...row,
    meetingId: meeting.id,
    meeting,
    agendaItem: item,
    openedAt: row.openedAt ? new Date(row.openedAt) : null,
    closedAt: row.closedAt ? new Date(row.closedAt) : null,
  };
}

/** The session of the meeting with this id; null where it has none. */
export function sessionIn(meeting: MeetingType, sessionId: string | null): SessionType | null {
  return meeting.agenda.find((item) => item.session?.id === sessionId)?.session ?? null;
}
