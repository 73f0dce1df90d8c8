/** Dates, numbers and names as the person's language writes them, through the browser's own `Intl`. */
import { dayIn, isDayAlone } from '@aportes/domain/seen-time.rules';
import type { Language } from '@aportes/domain/vocabulary';

export interface Formats {
  /** 30 August 2017; a calendar date has no zone. */
  date(day: string): string;
  dateRange(from: string, to: string): string;
  /** 14:03 in the zone given, or where the person is. */
  time(moment: string | Date, timeZone?: string): string;
  /** Where it is told to the day alone, the day: 30 Aug 2017, and no hour that nobody has said. */
  dateTime(moment: string | Date, timeZone?: string): string;
  /** The calendar day of a moment in the zone given, or the day that was told alone. */
  day(moment: string, timeZone: string): string;
  /** "5 min ago". */
  age(moment: string | Date, now?: Date): string;
  number(value: number): string;
  /** Of one. */
  percent(part: number): string;
  country(alpha2: string): string;
  language(tag: string): string;
  list(words: readonly string[]): string;
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Dates in English as the United Nations writes them, day before month. */
const REGIONAL: Partial<Record<Language, string>> = { en: 'en-GB' };

/** Noon UTC: the same calendar day in the formatter's UTC. */
const calendarDay = (day: string) => new Date(`${day}T12:00:00Z`);

function name(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // What the data holds may be no valid code.
  }
}

export function formatsIn(language: Language): Formats {
  const locale = REGIONAL[language] ?? language;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const words = new Intl.ListFormat(language, { type: 'conjunction' });
  const clock = (options: Intl.DateTimeFormatOptions, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { ...options, hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) });
  return {
    date: (value) => day.format(calendarDay(value)),
    dateRange: (from, to) =>
      from === to ? day.format(calendarDay(from)) : day.formatRange(calendarDay(from), calendarDay(to)),
    time: (moment, zone) => clock({ timeStyle: 'short' }, zone).format(new Date(moment)),
    dateTime: (moment, zone) =>
      typeof moment === 'string' && isDayAlone(moment)
        ? shortDay.format(calendarDay(moment))
        : clock({ dateStyle: 'medium', timeStyle: 'short' }, zone).format(new Date(moment)),
    day: (moment, zone) =>
      day.format(calendarDay(isDayAlone(moment) ? moment : dayIn(zone, new Date(moment)))),
    age: (moment, now = new Date()) => {
      const seconds = (new Date(moment).getTime() - now.getTime()) / 1000;
      const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
      return relative.format(Math.trunc(seconds / size), unit);
    },
    number: (value) => numbers.format(value),
    percent: (part) => percents.format(part),
    country: (code) => name(countries, code),
    language: (tag) => name(languages, tag),
    list: (items) => words.format(items),
  };
}

/** A language's name in itself: how one recognises one's own. */
export function ownName(language: Language): string {
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return own.charAt(0).toLocaleUpperCase(language) + own.slice(1);
}
