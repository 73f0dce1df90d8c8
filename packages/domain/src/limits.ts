/** Every length, count and duration that the product promises or enforces, read by database, API and web. */

/** A length in characters (Unicode code points), both ends included. */
export interface TextLimit {
  min: number;
  max: number;
}

/** How long each kind of text may be. */
export const TEXT_LIMITS = {
  contributionText: { min: 1, max: 20_000 },
  contributionTitle: { min: 1, max: 300 },
  detail: { min: 1, max: 5_000 },
  /** A form as it keeps itself while it is filled in, with all its fields. */
  draft: { min: 1, max: 100_000 },
  comment: { min: 1, max: 5_000 },
  reservation: { min: 1, max: 2_000 },
  note: { min: 1, max: 2_000 },
  /** By which a saved message is known at the desk. */
  templateTitle: { min: 1, max: 100 },
  personName: { min: 1, max: 200 },
  institution: { min: 1, max: 300 },
  source: { min: 1, max: 2_000 },
  /** How somebody is announced who is not on the list of participants. */
  speakerLabel: { min: 1, max: 200 },
  /** That is masked: a single letter stands everywhere. */
  passage: { min: 2, max: 20_000 },
  searchQuery: { min: 1, max: 200 },
  email: { min: 3, max: 254 },
} as const satisfies Record<string, TextLimit>;

/** What a screen suggests for one concrete recommendation; longer is accepted. */
export const SUGGESTED_TEXT_LENGTH = { min: 20, max: 1_200 } as const;

/** Help beside a text comes once its writer has paused for so long. */
export const WRITING_PAUSE_MS = 800;

/** Similar items: for texts longer than this, of which so much is compared; so many are shown, from this likeness on. */
export const SIMILAR = { minText: 40, readText: 2_000, shown: 3, likeness: 0.4, themeBonus: 0.1 } as const;

/** So many are offered for the letters of a speaker's name. */
export const SPEAKERS_SHOWN = 8;

/** Near neighbours of what is before the desk: from this likeness on, so many of so many that are compared. */
export const NEIGHBOURS = { likeness: 0.3, compared: 24, shown: 8 } as const;

/** So many of what the same author is shown to have given. */
export const AUTHOR_HISTORY_SHOWN = 50;

/** So many are offered to be linked with. */
export const LINKABLE_SHOWN = 8;

export const COUNT_LIMITS = {
  subregions: 10,
  themes: 6,
  countries: 40,
  addressees: 9,
  affectedGroups: 15,
  /** Of one contribution, both ways. */
  links: 40,
  /** In one text, that lead somewhere. */
  symbols: 40,
  /** Of one person in one meeting. */
  drafts: 50,
  /** In one act of a rapporteur. */
  mergedAtOnce: 40,
  parts: 20,
  /** Saved messages of the desk of one meeting. */
  messageTemplates: 100,
  /** Of one session, who has spoken included. */
  turns: 500,
} as const;

/** Whoever presses the key of a decision again so soon after the next item came means the one before (milliseconds). */
export const DESK_HASTE_MS = 250;

/** While somebody writes, a draft goes to the server so often at most (milliseconds). */
export const DRAFT_KEPT_EVERY_MS = 2_000;

export const PAGE_SIZE = { default: 20, long: 50, max: 100 } as const;

/** What one has just said about a contribution may be edited for so long. */
export const COMMENT_EDIT_MS = 10 * 60 * 1000;

/** Written while the session was open and delivered within this time of its closing: taken, marked late. */
export const LATE_DELIVERY_MS = 15 * 60 * 1000;

/** A sign-in ends this long after its start, or after this long without use. */
export const SIGN_IN_ABSOLUTE_MS = 14 * 24 * 60 * 60 * 1000;
export const SIGN_IN_IDLE_MS = 7 * 24 * 60 * 60 * 1000;

/** Before a sign-in ends, the screen says so this long in advance and offers to stay. */
export const SIGN_IN_WARNING_MS = 10 * 60 * 1000;

/** A personal invitation opens the meeting for this long after it was sent, once. */
export const INVITATION_MS = 72 * 60 * 60 * 1000;
/** How many people are invited, or sent their invitations, by one command. */
export const INVITATION_BATCH = 100;

/** A mailed link and its code to type open an account for this long, once, and a code bears few wrong attempts. */
export const MAILED_CODE_MS = 15 * 60 * 1000;
export const MAILED_CODE_ATTEMPTS = 5;

/** So long a second person of the secretariat may answer whether a seal is opened, and so long it is open then. */
export const SEAL = { answerMs: 24 * 60 * 60 * 1000, openMs: 60 * 60 * 1000 } as const;

/** Whoever opens what waits at the desk has it for so long, and again whenever they say so, which a screen does so often. */
export const CLAIM_MS = 2 * 60 * 1000;
export const CLAIM_RENEWED_EVERY_MS = 60 * 1000;

/** So many items of the desk are decided about or tagged by one command, each by itself. */
export const BULK_MAX = 100;

/** An author may answer for so long to a wording that the desk proposes; then the text is reviewed as it was. */
export const WORDING_ANSWER_MS = 48 * 60 * 60 * 1000;

/** One mail a day of what is new, from this hour on where the meeting is, of what is not older than this. */
export const NEWS_MAIL = { fromHour: 18, maxAgeMs: 7 * 24 * 60 * 60 * 1000, items: 20 } as const;

/** Whoever checks the log is told what was found so shortly before. */
export const CHAIN_CHECK_MS = 30 * 1000;

/** So many in so many seconds. */
export interface RateLimit {
  points: number;
  seconds: number;
}

/**
 * How often one account, or one address of a mailbox, may do something: generous for a person in a hurry, far below
 * what a flood needs. Nothing is counted against a network address alone except guesses, for a whole
 * hall shares one.
 */
export const RATE_LIMITS = {
  /** Attempts for one account, wherever they come from. */
  signIn: { points: 20, seconds: 60 },
  /** Attempts for one account from one network address: the slower measure, so that a stranger cannot keep its owner out. */
  signInFrom: { points: 15, seconds: 60 },
  /** Mails to one mailbox. */
  link: { points: 5, seconds: 600 },
  /** Join codes and wrong tokens from one network address: two hundred people at the door, each with a slip or two. */
  guess: { points: 600, seconds: 60 },
  /** Also what a device delivers at once that was without a network for an hour. */
  submission: { points: 300, seconds: 60 },
  /** Drafts that keep themselves while one writes on several devices: none of them uses up what is meant for commands. */
  draft: { points: 180, seconds: 60 },
  comment: { points: 300, seconds: 60 },
  endorsement: { points: 600, seconds: 60 },
  /** Looking for similar items at each pause of somebody who writes. */
  similar: { points: 120, seconds: 60 },
  linking: { points: 300, seconds: 60 },
  /** Looking for something to link with, at each pause of somebody who types. */
  linkable: { points: 120, seconds: 60 },
  /** Asked at each choice of less than one's institution; more often it would only watch the crowd. */
  crowd: { points: 30, seconds: 60 },
  /** Seen notifications, and which mails one wants. */
  notifications: { points: 240, seconds: 60 },
  /** What the secretariat does with people and invitations. */
  people: { points: 120, seconds: 60 },
  /** Opening what waits at the desk, staying with it, and leaving it. */
  claim: { points: 240, seconds: 60 },
  /** Keeping a list of speakers, and taking down what they say. */
  scribe: { points: 300, seconds: 60 },
  /** Looking for a speaker at each letter. */
  speakers: { points: 240, seconds: 60 },
  /** Reading what stands beside an item of the desk, also of many in a row. */
  deskContext: { points: 600, seconds: 60 },
  /** Writing and withdrawing notes of the desk, and keeping its saved messages. */
  deskNote: { points: 120, seconds: 60 },
  /** Asking to open a seal, answering, and reading who is behind it. */
  seal: { points: 30, seconds: 60 },
  /** Masking passages, after looking how much would be gone, and reading what was masked. */
  redaction: { points: 120, seconds: 60 },
  /** Everything that is kept about the person, as a file. */
  ownData: { points: 20, seconds: 600 },
  /** The record of a contribution or a meeting, as a file. */
  record: { points: 40, seconds: 600 },
  /** Kept heads of the log checked from one network address, which a whole hall may share. */
  chainCheck: { points: 60, seconds: 600 },
} as const satisfies Record<string, RateLimit>;
export type RateLimitKind = keyof typeof RATE_LIMITS;
