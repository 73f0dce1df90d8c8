/** The shape of a meeting file: all that is known of a meeting before it begins, as `aportes meeting import` reads it. */
import type {
  AgendaItemKind,
  AttributionLevel,
  Language,
  Moderation,
  PhaseKind,
} from '@aportes/domain/vocabulary';
import type { LocalizedText } from './localized-text.js';

/** What is not known is absent: a file never invents a date, a speaker or a title. */
export interface MeetingFile {
  /** Part of every address of the meeting, for example `santiago-2017`. */
  slug: string;
  /** First part of every symbol, for example `SCL2017`. */
  symbolPrefix: string;
  process: { slug: string; name: LocalizedText };
  phase: { kind: PhaseKind; name: LocalizedText };
  title: LocalizedText;
  place: { venue?: LocalizedText; city: string; countryCode: string };
  /** Calendar days in the meeting's own time zone, as `2017-08-30`. */
  startsOn: string;
  endsOn: string;
  /** IANA name, for example `America/Santiago`. */
  timeZone: string;
  organizers: LocalizedText[];
  mandates: { symbol?: string; title: LocalizedText }[];
  aim?: LocalizedText;
  objectives: LocalizedText[];
  attributionDefault: AttributionLevel;
  languages: Language[];
  themes: { code: string; numeral: string; title: LocalizedText; shortTitle: LocalizedText }[];
  subregions: { code: string; name: LocalizedText; abbreviation: LocalizedText; countryCodes: string[] }[];
  agenda: AgendaItemEntry[];
}

/** One item of the agenda, in its order; `session` where it takes inputs. */
export interface AgendaItemEntry {
  kind: AgendaItemKind;
  title: LocalizedText;
  day?: string;
  themeCode?: string;
  speakers?: { name: string; role?: LocalizedText }[];
  session?: { moderation: Moderation };
}
