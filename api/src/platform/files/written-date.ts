/** Dates in a file: ISO 8601 as exports write it, or seconds or milliseconds since 1970. */

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EARLIEST_SECONDS = Date.UTC(1990, 0, 1) / 1000;
const LATEST_SECONDS = Date.UTC(2100, 0, 1) / 1000;

function isoOf(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function ofEpoch(number: number): string | null {
  const seconds = number > LATEST_SECONDS ? number / 1000 : number;
  return seconds >= EARLIEST_SECONDS && seconds <= LATEST_SECONDS ? isoOf(seconds * 1000) : null;
}

/** The moment in UTC, or null where the text is no date; a time without a zone is taken as UTC. */
export function dateOf(text: string): string | null {
  const written = text.trim();
  if (/^\d{9,13}(?:\.\d+)?$/.test(written)) return ofEpoch(Number(written));
  const [, day, time = '00:00', zone = 'Z'] = ISO.exec(written) ?? [];
  if (!day || !isoOf(Date.parse(`${day}T00:00Z`))?.startsWith(day)) return null;
  return isoOf(Date.parse(`${day}T${time}${zone}`));
}
