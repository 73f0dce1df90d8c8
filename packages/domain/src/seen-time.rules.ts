/** When something was done, as exactly as a reader may know: whoever saw who typed when must find nobody by a time. */
import { isNamedTo, type OpenerOfSeal, type Reader } from './attribution.rules.js';
import type { AttributionLevel } from './vocabulary.js';

/**
 * ISO 8601, which leaves out what is not told: a moment, as 2017-08-30T14:03:21.000Z, a step of five minutes by its
 * beginning, as 2017-08-30T14:00Z, or the calendar day where the meeting is, as 2017-08-30.
 */
export type SeenTime = string;

/** So that the desk sees what waits for long, without the minute in which it came. */
export const STEP_MINUTES = 5;
const STEP_MS = STEP_MINUTES * 60_000;

/** How far it is written where the seconds are not told. */
const TO_THE_MINUTE = '2017-08-30T14:00'.length;

const days = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone. */
export function dayIn(timeZone: string, moment: Date): string {
  const known = days.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  days.set(timeZone, known);
  return known.format(moment);
}

/**
 * Exact where the reader is shown the name. Else the day alone: an hour in which few wrote would name them to whoever sat
 * beside them, and in which sitting something was said its session tells everybody anyway.
 */
export function timeSeenBy(
  reader: Reader | OpenerOfSeal,
  level: AttributionLevel,
  moment: Date,
  timeZone: string,
): SeenTime {
  return isNamedTo(reader, level) ? moment.toISOString() : dayIn(timeZone, moment);
}

/**
 * Since when the desk is waited for. The day would not let it see what waits too long; five minutes do, tell it less than
 * it sees when the item arrives before its eyes, and are gone with the decision.
 */
export function waitingSeenBy(reader: Reader | OpenerOfSeal, level: AttributionLevel, since: Date): SeenTime {
  if (isNamedTo(reader, level)) return since.toISOString();
  return `${stepOf(since).toISOString().slice(0, TO_THE_MINUTE)}Z`;
}

/** When the step began in which a moment is. */
export function stepOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / STEP_MS) * STEP_MS);
}

/** Whether it is a step of minutes alone. */
export function isStepAlone(time: SeenTime): boolean {
  return time.length === TO_THE_MINUTE + 1;
}

/** Whether it is the day alone. */
export function isDayAlone(time: SeenTime): boolean {
  return !time.includes('T');
}
