/** Every entity of the product, for the data sources and the check against the migrations. */
import { SetupLinkEntity } from '../modules/admin/data/setup-link.entity.js';
import { CommentRevisionEntity } from '../modules/comments/data/comment-revision.entity.js';
import { CommentEntity } from '../modules/comments/data/comment.entity.js';
import {
  ContributionSubregionEntity,
  ContributionThemeEntity,
} from '../modules/contributions/data/contribution-tag.entities.js';
import { ContributionRevisionEntity } from '../modules/contributions/data/contribution-revision.entity.js';
import { ContributionEntity } from '../modules/contributions/data/contribution.entity.js';
import { DraftEntity } from '../modules/contributions/data/draft.entity.js';
import { RevisionCountryEntity } from '../modules/contributions/data/revision-country.entity.js';
import { RevisionShownEntity } from '../modules/contributions/data/revision-shown.entity.js';
import { SymbolCounterEntity } from '../modules/contributions/data/symbol-counter.entity.js';
import { EndorsementEntity } from '../modules/endorsements/data/endorsement.entity.js';
import { AccountEmailEntity, MailedCodeEntity } from '../modules/identity/data/account-email.entities.js';
import { AccountEntity, SignInEntity, SignInTokenEntity } from '../modules/identity/data/account.entities.js';
import {
  ParticipantEntity,
  ParticipantIdentityEntity,
  RoleGrantEntity,
} from '../modules/identity/data/participant.entities.js';
import { LinkEntity } from '../modules/links/data/link.entity.js';
import { AgendaItemEntity, SessionEntity } from '../modules/meetings/data/agenda.entities.js';
import {
  MeetingCounterEntity,
  MeetingEntity,
  MeetingPhaseEntity,
  ProcessEntity,
} from '../modules/meetings/data/meeting.entities.js';
import {
  SubregionCountryEntity,
  SubregionEntity,
  ThemeEntity,
} from '../modules/meetings/data/meeting-taxonomy.entities.js';
import { AppealEntity } from '../modules/moderation/data/appeal.entity.js';
import { WordingAnswerEntity } from '../modules/moderation/data/wording-answer.entity.js';
import { WordingProposalEntity } from '../modules/moderation/data/wording-proposal.entity.js';
import { EditDecisionEntity } from '../modules/moderation/data/edit-decision.entity.js';
import {
  DecisionUndoEntity,
  EditDecisionUndoEntity,
} from '../modules/moderation/data/decision-undo.entities.js';
import {
  DepartureEntity,
  MergingEntity,
  NotDuplicateEntity,
} from '../modules/moderation/merging/data/merging.entities.js';
import { SplitPartEntity } from '../modules/moderation/splitting/data/split-part.entity.js';
import {
  AssigneeEntity,
  AssignmentEntity,
} from '../modules/moderation/assigning/data/assignment.entities.js';
import { MessageTemplateEntity } from '../modules/moderation/templates/data/message-template.entity.js';
import { RetaggingEntity } from '../modules/moderation/data/retagging.entity.js';
import { ModerationDecisionEntity } from '../modules/moderation/data/moderation-decision.entity.js';
import {
  NotificationCursorEntity,
  NotificationEntity,
  NotificationReadingEntity,
} from '../modules/notifications/data/notification.entities.js';
import { MailChoiceEntity, MailStopEntity } from '../modules/notifications/data/mail-choice.entities.js';
import { InvitationEntity, InvitationRoleEntity } from '../modules/people/data/invitation.entities.js';
import { ClaimEntity } from '../modules/moderation/data/claim.entity.js';
import { CoAuthorshipEntity } from '../modules/moderation/merging/data/co-authorship.entity.js';
import { SpeakerAnswerEntity } from '../modules/scribe/data/speaker-answer.entity.js';
import { SpeakingTurnEntity } from '../modules/scribe/data/speaking-turn.entity.js';
import { RecordEntryEntity } from '../modules/record/data/record-entry.entity.js';
import {
  RedactedPassageEntity,
  RedactionEntity,
  RedactionLiftEntity,
  RedactionLookEntity,
  RedactionMarkEntity,
} from '../modules/redactions/data/redaction.entities.js';
import { DeskNoteEntity } from '../modules/moderation/data/desk-note.entity.js';
import { SealOpeningEntity } from '../modules/seals/data/seal-opening.entity.js';
import { CountryEntity } from '../modules/taxonomy/data/country.entity.js';
import { HouseSecretEntity } from '../platform/database/house-secret.entity.js';
import { AuditLogEntity } from '../platform/events/audit-log.entity.js';
import { AuditSaltEntity } from '../platform/events/audit-salt.entity.js';
import { EventLogEntity } from '../platform/events/event-log.entity.js';
import { MailDeliveryEntity } from '../platform/mail/mail-delivery.entity.js';

export const ENTITIES = [
  AccountEmailEntity,
  AccountEntity,
  AgendaItemEntity,
  AuditLogEntity,
  AuditSaltEntity,
  ClaimEntity,
  CommentEntity,
  CommentRevisionEntity,
  ContributionEntity,
  ContributionRevisionEntity,
  ContributionSubregionEntity,
  ContributionThemeEntity,
  CountryEntity,
  DeskNoteEntity,
  DraftEntity,
  EditDecisionEntity,
  EditDecisionUndoEntity,
  EndorsementEntity,
  EventLogEntity,
  HouseSecretEntity,
  InvitationEntity,
  InvitationRoleEntity,
  LinkEntity,
  MailChoiceEntity,
  MailDeliveryEntity,
  MailStopEntity,
  MailedCodeEntity,
  MeetingCounterEntity,
  MeetingEntity,
  MeetingPhaseEntity,
  ModerationDecisionEntity,
  DecisionUndoEntity,
  MergingEntity,
  DepartureEntity,
  SplitPartEntity,
  NotDuplicateEntity,
  RetaggingEntity,
  MessageTemplateEntity,
  AssignmentEntity,
  AssigneeEntity,
  WordingProposalEntity,
  WordingAnswerEntity,
  AppealEntity,
  NotificationCursorEntity,
  NotificationEntity,
  NotificationReadingEntity,
  ParticipantEntity,
  ParticipantIdentityEntity,
  ProcessEntity,
  RecordEntryEntity,
  RedactedPassageEntity,
  RedactionEntity,
  RedactionLiftEntity,
  RedactionLookEntity,
  RedactionMarkEntity,
  RevisionCountryEntity,
  RevisionShownEntity,
  RoleGrantEntity,
  SealOpeningEntity,
  SessionEntity,
  SetupLinkEntity,
  SignInEntity,
  SignInTokenEntity,
  SpeakerAnswerEntity,
  CoAuthorshipEntity,
  SpeakingTurnEntity,
  SubregionCountryEntity,
  SubregionEntity,
  SymbolCounterEntity,
  ThemeEntity,
];
