/** The shape of the demo's story: what people write, and what becomes of it; times are minutes before the loading. */
import type { DetailName } from '@aportes/domain/contribution.template';
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  Capacity,
  CommentKind,
  ContributionKind,
  DeclineReason,
  Language,
} from '@aportes/domain/vocabulary';
import type { PersonKey } from './people.js';
import type { SessionKey } from './person.js';

export type ThemeKey = 't1' | 't2' | 't3' | 't4' | 't5' | 't6';
export type SubregionKey = 'south_america' | 'caribbean' | 'central_america_mexico';

export type DemoDetails = Partial<Record<DetailName | 'summary', string>>;

/** What a version says; a later version repeats what it does not change. */
export interface DemoText {
  title?: string;
  text: string;
  addressees?: readonly Addressee[];
  groups?: readonly AffectedGroup[];
  details?: DemoDetails;
}

/** What became of a contribution after its submission, oldest first. */
export type DemoStep =
  | { step: 'ACCEPT'; ago: number; by: PersonKey }
  | { step: 'DECLINE'; ago: number; by: PersonKey; reason: DeclineReason; note: string }
  | { step: 'REQUEST_CHANGES'; ago: number; by: PersonKey; message: string }
  | { step: 'REVISE'; ago: number; text: Partial<DemoText>; reason?: string }
  | { step: 'WITHDRAW'; ago: number; reason?: string };

export interface DemoReservation {
  by: PersonKey;
  capacity: Capacity;
  text: string;
}

/** Support for the version that is current when it is given. */
export interface DemoSupport {
  /** When the first of it came; otherwise two minutes after the latest version. */
  from?: number;
  personal?: readonly PersonKey[];
  institution?: readonly PersonKey[];
  delegation?: readonly PersonKey[];
  reservations?: readonly DemoReservation[];
  notJoining?: readonly PersonKey[];
  /** Endorsed in a personal capacity, and took it back. */
  retracted?: readonly PersonKey[];
}

export interface DemoReply {
  by: PersonKey;
  ago: number;
  text: string;
  /** Where it is not the language of the person. */
  language?: Language;
  kind?: CommentKind;
  /** When its author took it back. */
  withdrawnAgo?: number;
}

export interface DemoComment extends DemoReply {
  replies?: readonly DemoReply[];
}

export interface DemoContribution extends DemoText {
  /** Names it in the demo for good; its ids are derived from it. */
  key: string;
  author: PersonKey;
  session: SessionKey;
  ago: number;
  /** When it was written, where it was delivered late. */
  writtenAgo?: number;
  kind: ContributionKind;
  language: Language;
  /** Where it is not the theme of the session, or the session has none. */
  theme?: ThemeKey;
  subregions: readonly SubregionKey[];
  countries?: readonly string[];
  /** Where it is not the meeting's default. */
  attribution?: AttributionLevel;
  then?: readonly DemoStep[];
  support?: readonly DemoSupport[];
  comments?: readonly DemoComment[];
}
