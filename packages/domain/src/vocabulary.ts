/** The closed vocabularies of a meeting, in the order in which screens and reports list them. */

export const LANGUAGES = ['es', 'en', 'pt', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ROLES = ['EXPERT', 'PRESENTER', 'RAPPORTEUR', 'SECRETARIAT', 'DELEGATE'] as const;
export type Role = (typeof ROLES)[number];

export const PHASE_KINDS = ['CONSULTATION', 'STOCKTAKING', 'NEGOTIATION'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const AGENDA_ITEM_KINDS = [
  'OPENING',
  'PRESENTATION',
  'VIDEO_MESSAGE',
  'STUDIES',
  'THEMATIC_SESSION',
  'CONCLUSIONS',
  'CLOSING',
] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

export const SESSION_STATUSES = ['SCHEDULED', 'OPEN', 'PAUSED', 'CLOSED'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const MODERATIONS = ['PRE', 'POST'] as const;
export type Moderation = (typeof MODERATIONS)[number];

export const CONTRIBUTION_KINDS = [
  'RECOMMENDATION',
  'GOOD_PRACTICE',
  'MAIN_THEME',
  'CONCERN',
  'SPECIFICITY',
  'QUESTION',
  'CHALLENGE',
  'PRIORITY',
] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const CONTRIBUTION_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'AWAITING_AUTHOR',
  'ACCEPTED',
  'DECLINED',
  'MERGED',
  'SPLIT',
  'WITHDRAWN',
  'ARCHIVED',
] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

export const CAPTURE_MODES = ['SELF', 'SCRIBE', 'IMPORT'] as const;
export type CaptureMode = (typeof CAPTURE_MODES)[number];

/** What its speaker says to what was captured of an intervention; corrected, it is the speaker's own text. */
export const CONFIRMATIONS = ['AWAITED', 'CONFIRMED', 'CORRECTED', 'NOT_MINE'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** What a speaker may answer. */
export const SPEAKER_ANSWERS = ['CONFIRMED', 'NOT_MINE'] as const satisfies Confirmation[];
export type SpeakerAnswer = (typeof SPEAKER_ANSWERS)[number];

export const CAPACITIES = ['PERSONAL', 'INSTITUTION', 'DELEGATION'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const STANCES = ['ENDORSED', 'WITH_RESERVATION', 'NOT_JOINING'] as const;
export type Stance = (typeof STANCES)[number];

/** What an endorsement is to the present text: for it, for one that says the same in other words, or for one that says another thing. */
export const ENDORSEMENT_STANDINGS = ['PRESENT', 'CARRIED_OVER', 'ASKS_AGAIN'] as const;
export type EndorsementStanding = (typeof ENDORSEMENT_STANDINGS)[number];

export const STAKEHOLDER_KINDS = [
  'STATE',
  'IGO',
  'UN_AGENCY',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIA',
  'MIGRANT_ORGANIZATION',
  'DIASPORA',
] as const;
export type StakeholderKind = (typeof STAKEHOLDER_KINDS)[number];

/** From the most open to the most closed; a later level reveals strictly less than an earlier one. */
export const ATTRIBUTION_LEVELS = [
  'NAME_AND_INSTITUTION',
  'INSTITUTION',
  'KIND_AND_SUBREGION',
  'NON_ATTRIBUTABLE',
] as const;
export type AttributionLevel = (typeof ATTRIBUTION_LEVELS)[number];

export const ADDRESSEES = [
  'STATES',
  'REGIONAL_BODY',
  'UN_SYSTEM',
  'LOCAL_GOVERNMENT',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIA',
  'DONORS',
  'OTHER',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export const AFFECTED_GROUPS = [
  'CHILDREN',
  'WOMEN',
  'LGBTI',
  'INDIGENOUS',
  'AFRODESCENDANT',
  'DISABILITY',
  'OLDER',
  'REFUGEES',
  'WORKERS',
  'STUDENTS',
  'FAMILIES',
  'RETURNEES',
  'IRREGULAR',
  'VICTIMS',
  'DIASPORA',
] as const;
export type AffectedGroup = (typeof AFFECTED_GROUPS)[number];

/** How far a practice has come. */
export const PRACTICE_STATUSES = ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'DISCONTINUED'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

export const DECLINE_REASONS = [
  'OFF_TOPIC',
  'DUPLICATE',
  'NOT_CONCRETE',
  'UNACCEPTABLE_LANGUAGE',
  'OTHER',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why a passage is masked for everybody. */
export const REDACTION_REASONS = ['PERSONAL_DATA', 'SAFETY', 'CONFIDENTIAL', 'UNLAWFUL', 'OTHER'] as const;
export type RedactionReason = (typeof REDACTION_REASONS)[number];

/** What a masked passage stands in: a version of the text, what others said about it, what the desk did, or says to many. */
export const REDACTED_IN = ['VERSION', 'COMMENT', 'RESERVATION', 'NOTE', 'SAVED_MESSAGE'] as const;
export type RedactedIn = (typeof REDACTED_IN)[number];

/** What a saved message of the desk is for: asking an author for changes, or declining. */
export const MESSAGE_PURPOSES = ['REQUEST', 'DECLINE'] as const;
export type MessagePurpose = (typeof MESSAGE_PURPOSES)[number];

export const EDIT_KINDS = ['EDITORIAL', 'SUBSTANTIVE'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** What a version is to its contribution: read by all, read by all before, waiting for the desk, for its author, or never taken. */
export const REVISION_STATES = ['CURRENT', 'FORMER', 'WAITING', 'PROPOSED', 'NOT_TAKEN'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

export const EDIT_VERDICTS = ['ACCEPTED', 'DECLINED'] as const;
export type EditVerdict = (typeof EDIT_VERDICTS)[number];

/** What became of a wording that the desk proposed; one that lapsed was answered by nobody. */
export const WORDING_VERDICTS = ['CONFIRMED', 'REJECTED', 'LAPSED'] as const;
export type WordingVerdict = (typeof WORDING_VERDICTS)[number];

export const COMMENT_KINDS = ['COMMENT', 'QUESTION'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** What a draft becomes when it is given. */
export const DRAFT_FORMS = ['CONTRIBUTION', 'REVISION', 'COMMENT', 'INTERVENTION'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

export const COMMENT_STATUSES = ['VISIBLE', 'WITHDRAWN'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** What the first of two contributions is to the second. */
export const LINK_KINDS = ['ILLUSTRATES', 'ANSWERS', 'RELATED'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Where a contribution stands in a link: it illustrates, or is illustrated. */
export const LINK_SIDES = ['FROM', 'TO'] as const;
export type LinkSide = (typeof LINK_SIDES)[number];

export const INVITATION_STATES = ['WAITING', 'SENT', 'ACCEPTED', 'EXPIRED', 'REVOKED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** By what a device was signed in. A second factor will be one more proof of the same sign-in. */
export const SIGN_IN_PROOFS = ['JOIN_CODE', 'TOKEN', 'INVITATION', 'MAIL'] as const;
export type SignInProof = (typeof SIGN_IN_PROOFS)[number];

/** What somebody is told of in person. */
export const NOTIFICATION_KINDS = [
  'CAPTURED',
  'ACCEPTED',
  'DECLINED',
  'CHANGES_REQUESTED',
  'DECISION_UNDONE',
  'MERGED',
  'CO_AUTHORSHIP_ASKED',
  'SUPPORTED_MERGED',
  'SPLIT',
  'SUPPORTED_SPLIT',
  'TARGET_WITHDRAWN',
  'SUPPORTED_TARGET_WITHDRAWN',
  'WORDING_PROPOSED',
  'WORDING_LAPSED',
  'REOPENED',
  'RESTORED',
  'RETAGGED',
  'EDIT_ACCEPTED',
  'EDIT_DECLINED',
  'EDIT_DECISION_UNDONE',
  'COMMENTED',
  'QUESTIONED',
  'REPLIED',
  'ANSWER_ACCEPTED',
  'ASKED_IN_SESSION',
  'LINKED',
  'ENDORSED',
  'CONFIRMATION_ASKED',
  'SEAL_OPENED',
  'REDACTED',
  'REDACTION_LIFTED',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Of these, several about one contribution are one until they are seen. */
export const GATHERED_NOTIFICATIONS = [
  'RETAGGED',
  'ENDORSED',
  'CONFIRMATION_ASKED',
] as const satisfies NotificationKind[];

/** For these somebody may want a mail at once: others wait for what is done next. */
export const URGENT_NOTIFICATIONS = [
  'CHANGES_REQUESTED',
  'WORDING_PROPOSED',
  'REPLIED',
] as const satisfies NotificationKind[];

/** Which mails somebody wants of what happened: none, one a day, or the urgent ones at once and the rest once a day. */
export const MAIL_CHOICES = ['NONE', 'DAILY', 'AT_ONCE'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** Of whoever has chosen nothing. */
export const DEFAULT_MAIL_CHOICE: MailChoice = 'DAILY';

/** What became of a request to open a seal; one that lapsed was answered by nobody. */
export const SEAL_VERDICTS = ['AGREED', 'DECLINED', 'LAPSED'] as const;
export type SealVerdict = (typeof SEAL_VERDICTS)[number];

/** What a person may answer to it. */
export const SEAL_ANSWERS = ['AGREED', 'DECLINED'] as const satisfies SealVerdict[];
export type SealAnswer = (typeof SEAL_ANSWERS)[number];

/** How a request to open a seal stands at a moment. */
export const SEAL_STATES = ['WAITING', 'DECLINED', 'LAPSED', 'OPEN', 'CLOSED'] as const;
export type SealState = (typeof SEAL_STATES)[number];

/** What had become of what was given to a session, in the public figures of moderation. */
export const MODERATION_OUTCOMES = [
  'ACCEPTED',
  'WAITING',
  'WITH_AUTHOR',
  'DECLINED',
  'MERGED',
  'SPLIT',
  'WITHDRAWN',
] as const;
export type ModerationOutcome = (typeof MODERATION_OUTCOMES)[number];
