/** The services of contributions wired to one database by hand, for specs that need no HTTP. */
import { Clock } from '../../src/kernel/clock.js';
import { AnswerService } from '../../src/modules/comments/answer.service.js';
import { CommentEvents } from '../../src/modules/comments/comment.events.js';
import { CommentRevisionService } from '../../src/modules/comments/comment-revision.service.js';
import { CommentService } from '../../src/modules/comments/comment.service.js';
import { CommentRepository } from '../../src/modules/comments/data/comment.repository.js';
import { ContributionLog } from '../../src/modules/contributions/contribution-log.service.js';
import { SimilarQueries } from '../../src/modules/contributions/contribution-similar.queries.js';
import { ContributionAttributionService } from '../../src/modules/contributions/contribution-attribution.service.js';
import { ContributionEditService } from '../../src/modules/contributions/contribution-edit.service.js';
import { ContributionTexts } from '../../src/modules/contributions/contribution-texts.service.js';
import { ContributionWordingService } from '../../src/modules/contributions/contribution-wording.service.js';
import { ContributionRevisionService } from '../../src/modules/contributions/contribution-revision.service.js';
import { ContributionStatusService } from '../../src/modules/contributions/contribution-status.service.js';
import { DraftService } from '../../src/modules/contributions/draft.service.js';
import { ContributionTags } from '../../src/modules/contributions/contribution-tags.service.js';
import { ContributionAccess } from '../../src/modules/contributions/contribution.access.js';
import { ContributionEvents } from '../../src/modules/contributions/contribution.events.js';
import { ContributionQueries } from '../../src/modules/contributions/contribution.queries.js';
import { ContributionCapture } from '../../src/modules/contributions/contribution-capture.service.js';
import { ContributionWriter } from '../../src/modules/contributions/contribution-writer.service.js';
import { ContributionService } from '../../src/modules/contributions/contribution.service.js';
import { ContributionRepository } from '../../src/modules/contributions/data/contribution.repository.js';
import { DraftRepository } from '../../src/modules/contributions/data/draft.repository.js';
import { EditRepository } from '../../src/modules/contributions/data/edit.repository.js';
import { IntakeRepository } from '../../src/modules/contributions/data/intake.repository.js';
import { RevisionRepository } from '../../src/modules/contributions/data/revision.repository.js';
import { TagRepository } from '../../src/modules/contributions/data/tag.repository.js';
import { WordingRepository as WordingTexts } from '../../src/modules/contributions/data/wording.repository.js';
import { EndorsementRepository } from '../../src/modules/endorsements/data/endorsement.repository.js';
import { EndorsementEvents } from '../../src/modules/endorsements/endorsement.events.js';
import { EndorsementService } from '../../src/modules/endorsements/endorsement.service.js';
import { LinkRepository } from '../../src/modules/links/data/link.repository.js';
import { LinkEvents } from '../../src/modules/links/link.events.js';
import { LinkService } from '../../src/modules/links/link.service.js';
import { AppealService } from '../../src/modules/moderation/appeal.service.js';
import { DeskNoteRepository } from '../../src/modules/moderation/data/desk-note.repository.js';
import { DeskNoteService } from '../../src/modules/moderation/desk-note.service.js';
import { ClaimService } from '../../src/modules/moderation/claim.service.js';
import { AppealRepository } from '../../src/modules/moderation/data/appeal.repository.js';
import { WordingRepository } from '../../src/modules/moderation/data/wording.repository.js';
import { ClaimRepository } from '../../src/modules/moderation/data/claim.repository.js';
import { DecisionUndoRepository } from '../../src/modules/moderation/data/decision-undo.repository.js';
import { EditUndo } from '../../src/modules/moderation/edit-undo.service.js';
import { EditDecisionRepository } from '../../src/modules/moderation/data/edit-decision.repository.js';
import { ModerationDecisionRepository } from '../../src/modules/moderation/data/moderation-decision.repository.js';
import { MessageTemplateRepository } from '../../src/modules/moderation/templates/data/message-template.repository.js';
import { MessageTemplateService } from '../../src/modules/moderation/templates/message-template.service.js';
import { RetaggingRepository } from '../../src/modules/moderation/data/retagging.repository.js';
import { DecisionUndoService } from '../../src/modules/moderation/decision-undo.service.js';
import { DecisionWriter } from '../../src/modules/moderation/decision-writer.service.js';
import { Desk } from '../../src/modules/moderation/desk.service.js';
import { EditModerationService } from '../../src/modules/moderation/edit-moderation.service.js';
import { ModerationEvents } from '../../src/modules/moderation/moderation.events.js';
import { ModerationService } from '../../src/modules/moderation/moderation.service.js';
import { ReopeningService } from '../../src/modules/moderation/reopening.service.js';
import { WordingAnswerService } from '../../src/modules/moderation/wording-answer.service.js';
import { WordingEvents } from '../../src/modules/moderation/wording.events.js';
import { WordingService } from '../../src/modules/moderation/wording.service.js';
import { TakeBacks } from '../../src/modules/moderation/take-backs.js';
import { RetaggingService } from '../../src/modules/moderation/retagging.service.js';
import { SpeakerAnswerRepository } from '../../src/modules/scribe/data/speaker-answer.repository.js';
import { SpeakingTurnRepository } from '../../src/modules/scribe/data/speaking-turn.repository.js';
import { InterventionService } from '../../src/modules/scribe/intervention.service.js';
import { ScribeEvents } from '../../src/modules/scribe/scribe.events.js';
import { SpeakerAnswerService } from '../../src/modules/scribe/speaker-answer.service.js';
import { SpeakersService } from '../../src/modules/scribe/speakers.service.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AuditLog } from '../../src/platform/events/audit-log.js';
import { EventLog } from '../../src/platform/events/event-log.js';
import { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { assigningServices, type AssigningServices } from './assigning-services.js';
import { PassageSeal } from '../../src/modules/redactions/passage-seal.service.js';
import { joiningRedactions } from './redaction-services.js';
import { mergingServices, type MergingServices } from './merging-services.js';
import { splittingServices, type SplittingServices } from './splitting-services.js';

export interface ContributionServices extends AssigningServices, MergingServices, SplittingServices {
  /** The time of them all. */
  clock: Clock;
  claims: ClaimService;
  deskNotes: DeskNoteService;
  contributions: ContributionService;
  speakers: SpeakersService;
  interventions: InterventionService;
  speakerAnswers: SpeakerAnswerService;
  revisions: ContributionRevisionService;
  edits: ContributionEditService;
  attribution: ContributionAttributionService;
  editModeration: EditModerationService;
  endorsements: EndorsementService;
  endorsementRows: EndorsementRepository;
  comments: CommentService;
  answers: AnswerService;
  commentRevisions: CommentRevisionService;
  commentRows: CommentRepository;
  links: LinkService;
  linkRows: LinkRepository;
  moderation: ModerationService;
  undo: DecisionUndoService;
  wordings: WordingService;
  wordingAnswers: WordingAnswerService;
  appeals: AppealService;
  reopenings: ReopeningService;
  takeBacks: TakeBacks;
  retagging: RetaggingService;
  templates: MessageTemplateService;
  queries: ContributionQueries;
  similar: SimilarQueries;
  drafts: DraftService;
  /** Opened by whoever masks. */
  seal: PassageSeal;
}

export function contributionServices(unit: UnitOfWork): ContributionServices {
  const clock = new Clock();
  const rows = new ContributionRepository(unit);
  const intake = new IntakeRepository(unit);
  const drafts = new DraftRepository(unit);
  const access = new ContributionAccess(rows, intake);
  const eventLog = new EventLog(unit);
  const auditLog = new AuditLog(unit);
  const log = new ContributionLog(eventLog, auditLog);
  const events = new ContributionEvents(log);
  const statuses = new ContributionStatusService(rows);
  const decisions = new ModerationDecisionRepository(unit);
  const commentRows = new CommentRepository(unit);
  const linkRows = new LinkRepository(unit);
  const queries = new ContributionQueries(unit);
  const endorsementRows = new EndorsementRepository(unit);
  const edits = new ContributionEditService(unit, access, new EditRepository(unit), events);
  const claims = new ClaimRepository(unit);
  const versions = new RevisionRepository(unit);
  const texts = new ContributionTexts(versions, intake);
  const wordingTexts = new ContributionWordingService(texts, rows, versions, new WordingTexts(unit), clock);
  const proposals = new WordingRepository(unit);
  const decisionWriter = new DecisionWriter(statuses, decisions, clock);
  const queue = new JobQueue(unit);
  const editDecisions = new EditDecisionRepository(unit);
  const takeBacks = new TakeBacks();
  new EditUndo(takeBacks, editDecisions, edits).onModuleInit();
  const deskEvents = new ModerationEvents(log);
  const writer = new ContributionWriter(rows, events);
  const seal = new PassageSeal(unit.manager.connection);
  const joining = joiningRedactions({ unit, access, rows, seal, log });
  const capturing = new ContributionCapture(rows, intake, writer, clock);
  const turns = new SpeakingTurnRepository(unit);
  const scribeEvents = new ScribeEvents(auditLog, eventLog, log);
  const speakers = new SpeakersService(unit, access, turns, scribeEvents, clock);
  const desk = new Desk(unit, access, claims, clock);
  return {
    seal,
    clock,
    deskNotes: new DeskNoteService(unit, access, new DeskNoteRepository(unit), deskEvents, clock),
    claims: new ClaimService(unit, access, claims, deskEvents, clock, queue),
    contributions: new ContributionService(unit, rows, intake, writer, clock),
    speakers,
    interventions: new InterventionService(unit, access, speakers, turns, capturing, scribeEvents, clock),
    speakerAnswers: new SpeakerAnswerService(
      unit,
      access,
      new SpeakerAnswerRepository(unit),
      scribeEvents,
      clock,
    ),
    revisions: new ContributionRevisionService(
      unit,
      access,
      rows,
      versions,
      new EditRepository(unit),
      texts,
      events,
      clock,
    ),
    edits,
    attribution: new ContributionAttributionService(unit, access, rows, events),
    editModeration: new EditModerationService(desk, edits, editDecisions, deskEvents, clock),
    endorsements: new EndorsementService(unit, access, endorsementRows, new EndorsementEvents(log), clock),
    endorsementRows,
    comments: new CommentService(unit, access, commentRows, new CommentEvents(log), clock),
    commentRevisions: new CommentRevisionService(unit, access, commentRows, new CommentEvents(log), clock),
    answers: new AnswerService(unit, access, commentRows, new CommentEvents(log)),
    commentRows,
    links: new LinkService(unit, access, linkRows, new LinkEvents(eventLog, auditLog), clock),
    linkRows,
    moderation: new ModerationService(desk, decisions, decisionWriter, deskEvents),
    undo: new DecisionUndoService(
      unit,
      access,
      statuses,
      decisions,
      editDecisions,
      new DecisionUndoRepository(unit),
      takeBacks,
      deskEvents,
      clock,
    ),
    takeBacks,
    ...mergingServices({
      unit,
      clock,
      access,
      statuses,
      claims,
      decisions,
      takeBacks,
      log,
      rows,
      intake,
      writer,
      contents: texts,
      joining,
    }),
    ...splittingServices({
      unit,
      clock,
      access,
      rows,
      joining,
      contents: texts,
      claims,
      decisions,
      takeBacks,
      log,
    }),
    ...assigningServices({ unit, clock, access, log }),
    retagging: new RetaggingService(
      unit,
      access,
      new ContributionTags(new TagRepository(unit), intake),
      new RetaggingRepository(unit),
      claims,
      deskEvents,
      clock,
    ),
    wordings: new WordingService(
      desk,
      decisions,
      wordingTexts,
      proposals,
      decisionWriter,
      deskEvents,
      queue,
      clock,
    ),
    wordingAnswers: new WordingAnswerService(
      unit,
      access,
      wordingTexts,
      statuses,
      proposals,
      new WordingEvents(log),
      queue,
      clock,
    ),
    appeals: new AppealService(unit, access, statuses, new AppealRepository(unit), log, clock),
    reopenings: new ReopeningService(unit, access, decisions, decisionWriter, deskEvents),
    queries,
    templates: new MessageTemplateService(unit, new MessageTemplateRepository(unit), auditLog, clock),
    similar: new SimilarQueries(unit, queries),
    drafts: new DraftService(unit, drafts, clock),
  };
}
