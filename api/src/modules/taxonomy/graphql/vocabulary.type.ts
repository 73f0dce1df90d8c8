/** The closed vocabularies as enums of the API, each registered once. */
import {
  FIELD_PROBLEM_CODES,
  PROBLEM_CODES,
  type FieldProblemCode,
  type ProblemCode,
} from '@aportes/domain/problems';
import * as vocabulary from '@aportes/domain/vocabulary';
import { registerEnumType } from '@nestjs/graphql';

type EnumObject<Value extends string> = { readonly [Key in Value]: Key };

/** GraphQL wants an object; the vocabulary is a list. */
function enumOf<Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
): EnumObject<Value> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<Value>;
  registerEnumType(object, { name, description });
  return object;
}

export const LanguageEnum = enumOf('Language', vocabulary.LANGUAGES, 'The languages of the product itself.');
export const RevisionStateEnum = enumOf(
  'RevisionState',
  vocabulary.REVISION_STATES,
  'What a version is to its contribution: read by all, read by all before, waiting for the desk, proposed by it to the author, or never taken.',
);
export const EditVerdictEnum = enumOf(
  'EditVerdict',
  vocabulary.EDIT_VERDICTS,
  'What the desk decided about an edit.',
);
export const WordingVerdictEnum = enumOf(
  'WordingVerdict',
  vocabulary.WORDING_VERDICTS,
  'What became of a wording that the desk proposed: its author confirmed or rejected it, or it lapsed.',
);
export const SealAnswerEnum = enumOf(
  'SealAnswer',
  vocabulary.SEAL_ANSWERS,
  'What a second person of the secretariat says to a request to open a seal.',
);
export const SealStateEnum = enumOf(
  'SealState',
  vocabulary.SEAL_STATES,
  'How a request to open a seal stands: it waits for a second person, was declined, answered by nobody, or the seal is or was open.',
);
export const LinkKindEnum = enumOf(
  'LinkKind',
  vocabulary.LINK_KINDS,
  'What the first of two contributions is to the second.',
);
export const RoleEnum = enumOf('Role', vocabulary.ROLES, 'What a participant came to do.');
export const PhaseKindEnum = enumOf('PhaseKind', vocabulary.PHASE_KINDS, 'The phase of the process.');
export const AgendaItemKindEnum = enumOf(
  'AgendaItemKind',
  vocabulary.AGENDA_ITEM_KINDS,
  'What happens in an agenda item.',
);
export const SessionStatusEnum = enumOf(
  'SessionStatus',
  vocabulary.SESSION_STATUSES,
  'Whether a session takes inputs.',
);
export const ModerationEnum = enumOf(
  'Moderation',
  vocabulary.MODERATIONS,
  'Whether inputs are accepted before or after review.',
);
export const ContributionKindEnum = enumOf(
  'ContributionKind',
  vocabulary.CONTRIBUTION_KINDS,
  'What a contribution is.',
);
export const ContributionStatusEnum = enumOf(
  'ContributionStatus',
  vocabulary.CONTRIBUTION_STATUSES,
  'How far a contribution has come.',
);
export const CaptureModeEnum = enumOf(
  'CaptureMode',
  vocabulary.CAPTURE_MODES,
  'How a contribution was captured.',
);
export const ConfirmationEnum = enumOf(
  'Confirmation',
  vocabulary.CONFIRMATIONS,
  'What its speaker says to what a rapporteur captured.',
);
export const CapacityEnum = enumOf('Capacity', vocabulary.CAPACITIES, 'For whom a participant speaks.');
export const StanceEnum = enumOf('Stance', vocabulary.STANCES, 'How a participant stands to a text.');
export const EndorsementStandingEnum = enumOf(
  'EndorsementStanding',
  vocabulary.ENDORSEMENT_STANDINGS,
  'What an endorsement is to the present text.',
);
export const StakeholderKindEnum = enumOf(
  'StakeholderKind',
  vocabulary.STAKEHOLDER_KINDS,
  'The kinds of stakeholders.',
);
export const AttributionLevelEnum = enumOf(
  'AttributionLevel',
  vocabulary.ATTRIBUTION_LEVELS,
  'How much of the author is shown.',
);
export const AddresseeEnum = enumOf('Addressee', vocabulary.ADDRESSEES, 'Who should act.');
export const AffectedGroupEnum = enumOf('AffectedGroup', vocabulary.AFFECTED_GROUPS, 'Who benefits.');
export const DeclineReasonEnum = enumOf(
  'DeclineReason',
  vocabulary.DECLINE_REASONS,
  'Why a contribution was declined.',
);
export const RedactionReasonEnum = enumOf(
  'RedactionReason',
  vocabulary.REDACTION_REASONS,
  'Why a passage is masked for everybody.',
);
export const RedactedInEnum = enumOf(
  'RedactedIn',
  vocabulary.REDACTED_IN,
  'What a masked passage stands in: a version of the text, what others said about it, what the desk did, or a saved message to many, which is removed.',
);
export const MessagePurposeEnum = enumOf(
  'MessagePurpose',
  vocabulary.MESSAGE_PURPOSES,
  'What a saved message of the desk is for.',
);
export const EditKindEnum = enumOf(
  'EditKind',
  vocabulary.EDIT_KINDS,
  'Whether a revision changes the meaning.',
);
export const CommentKindEnum = enumOf(
  'CommentKind',
  vocabulary.COMMENT_KINDS,
  'A comment, or a question that wants an answer.',
);
export const DraftFormEnum = enumOf(
  'DraftForm',
  vocabulary.DRAFT_FORMS,
  'What a draft becomes when it is given.',
);
export const CommentStatusEnum = enumOf(
  'CommentStatus',
  vocabulary.COMMENT_STATUSES,
  'Whether a comment stands.',
);
export const InvitationStateEnum = enumOf(
  'InvitationState',
  vocabulary.INVITATION_STATES,
  'How far a personal invitation has come.',
);
export const SignInProofEnum = enumOf(
  'SignInProof',
  vocabulary.SIGN_IN_PROOFS,
  'By what a device was signed in.',
);
export const ProblemCodeEnum = enumOf<ProblemCode>(
  'ProblemCode',
  PROBLEM_CODES,
  'Why something was refused.',
);
export const FieldProblemCodeEnum = enumOf<FieldProblemCode>(
  'FieldProblemCode',
  FIELD_PROBLEM_CODES,
  'Why one field was refused.',
);

export const MailChoiceEnum = enumOf(
  'MailChoice',
  vocabulary.MAIL_CHOICES,
  'Which mails somebody wants of what happened.',
);
export const NotificationKindEnum = enumOf(
  'NotificationKind',
  vocabulary.NOTIFICATION_KINDS,
  'What somebody is told of in person.',
);
export const ModerationOutcomeEnum = enumOf(
  'ModerationOutcome',
  vocabulary.MODERATION_OUTCOMES,
  'What had become of what was given to a session.',
);
