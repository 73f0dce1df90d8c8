/** Which part of a meeting's record is looked at, as it stands in the address, in the file's address, and as it is asked for. */
import type { MeetingRecordQueryVariables } from '@aportes/graphql/generated/graphql';
import { RECORD_ACTION_NAMES, recordKey } from '@aportes/domain/record.actions';

export const RECORD_FILTERS = ['session', 'action', 'doer', 'from', 'to'] as const;
export type RecordSearch = Record<(typeof RECORD_FILTERS)[number], string>;

export const RECORD_KEYS = RECORD_ACTION_NAMES.map(recordKey);
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is no filter narrows nothing. */
const HOLDS: Record<keyof RecordSearch, (value: string) => boolean> = {
  session: (value) => UUID.test(value),
  doer: (value) => UUID.test(value),
  action: (value) => RECORD_KEYS.includes(value),
  from: isDay,
  to: isDay,
};

function isDay(value: string): boolean {
  const time = new Date(`${value}T00:00:00Z`);
  return DAY.test(value) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

export function recordSearchOf(text: string): RecordSearch {
  const given = new URLSearchParams(text);
  const value = (name: keyof RecordSearch): string => {
    const asked = given.get(name) ?? '';
    return HOLDS[name](asked) ? asked : '';
  };
  return Object.fromEntries(RECORD_FILTERS.map((name) => [name, value(name)])) as RecordSearch;
}

export function recordSearchText(search: RecordSearch): string {
  const given = RECORD_FILTERS.filter((name) => search[name] !== '');
  const text = new URLSearchParams(given.map((name) => [name, search[name]])).toString();
  return text === '' ? '' : `?${text}`;
}

export function askedOf({
  session,
  action,
  doer,
  from,
  to,
}: RecordSearch): Omit<MeetingRecordQueryVariables, 'meetingId'> {
  return {
    sessionId: session || null,
    action: (action || null) as MeetingRecordQueryVariables['action'],
    doerId: doer || null,
    from: from || null,
    to: to || null,
  };
}
