/** The two ways into the database: the application's, with limits on time, and the owner's, for migrations. */
import pg from 'pg';
import { ImpatientClient } from '../platform/database/impatient-client.js';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { First1503900000000 } from '../migrations/1503900000000-first.js';
import { ComingIn1795600800000 } from '../migrations/1795600800000-coming-in.js';
import { AuditSalts1795605900000 } from '../migrations/1795605900000-audit-salts.js';
import { WaitingEdits1795700000000 } from '../migrations/1795700000000-waiting-edits.js';
import { SetupLink1795720000000 } from '../migrations/1795720000000-setup-link.js';
import { Similar1795730000000 } from '../migrations/1795730000000-similar.js';
import { Links1795750000000 } from '../migrations/1795750000000-links.js';
import { Drafts1795760000000 } from '../migrations/1795760000000-drafts.js';
import { PrivateDetails1795770000000 } from '../migrations/1795770000000-private-details.js';
import { Tombstones1795770500000 } from '../migrations/1795770500000-tombstones.js';
import { Mine1795771000000 } from '../migrations/1795771000000-mine.js';
import { DraftsOfTheGone1795772000000 } from '../migrations/1795772000000-drafts-of-the-gone.js';
import { DraftsOfAnswers1795773000000 } from '../migrations/1795773000000-drafts-of-answers.js';
import { CountriesOfVersions1795780000000 } from '../migrations/1795780000000-countries-of-versions.js';
import { Standing1795781000000 } from '../migrations/1795781000000-standing.js';
import { RepliesToReplies1795782000000 } from '../migrations/1795782000000-replies-to-replies.js';
import { AcceptedAnswers1795783000000 } from '../migrations/1795783000000-accepted-answers.js';
import { CommentRevisions1795784000000 } from '../migrations/1795784000000-comment-revisions.js';
import { ChangedAttribution1795785000000 } from '../migrations/1795785000000-changed-attribution.js';
import { ImportedComments1795786000000 } from '../migrations/1795786000000-imported-comments.js';
import { Erasure1795800000000 } from '../migrations/1795800000000-erasure.js';
import { Notifications1795900000000 } from '../migrations/1795900000000-notifications.js';
import { NewsMail1795900100000 } from '../migrations/1795900100000-news-mail.js';
import { HiddenSupport1796000000000 } from '../migrations/1796000000000-hidden-support.js';
import { Seals1796300000000 } from '../migrations/1796300000000-seals.js';
import { HouseSecrets1796400000000 } from '../migrations/1796400000000-house-secrets.js';
import { Claims1796500000000 } from '../migrations/1796500000000-claims.js';
import { UndoneDecisions1796600000000 } from '../migrations/1796600000000-undone-decisions.js';
import { DeskNotes1796700000000 } from '../migrations/1796700000000-desk-notes.js';
import { TakenBack1796800000000 } from '../migrations/1796800000000-taken-back.js';
import { Wordings1796810000000 } from '../migrations/1796810000000-wordings.js';
import { Appeals1796820000000 } from '../migrations/1796820000000-appeals.js';
import { Merging1796900000000 } from '../migrations/1796900000000-merging.js';
import { Redactions1797000000000 } from '../migrations/1797000000000-redactions.js';
import { RedactedNotes1797010000000 } from '../migrations/1797010000000-redacted-notes.js';
import { Retaggings1797100000000 } from '../migrations/1797100000000-retaggings.js';
import { Record1797200000000 } from '../migrations/1797200000000-record.js';
import { Assignments1797420000000 } from '../migrations/1797420000000-assignments.js';
import { MessageTemplates1797421000000 } from '../migrations/1797421000000-message-templates.js';
import { Scribe1797300000000 } from '../migrations/1797300000000-scribe.js';
import { Consolidation1797410000000 } from '../migrations/1797410000000-consolidation.js';
import { AttributedAnew1797411000000 } from '../migrations/1797411000000-attributed-anew.js';
import { Splitting1797400000000 } from '../migrations/1797400000000-splitting.js';
import { UndoneEdits1797400100000 } from '../migrations/1797400100000-undone-edits.js';
import { CapacityAtTheFloor1797430000000 } from '../migrations/1797430000000-capacity-at-the-floor.js';
import { RedactedFamilies1797500000000 } from '../migrations/1797500000000-redacted-families.js';
import { ShownAgain1797520000000 } from '../migrations/1797520000000-shown-again.js';
import { NamedOnce1797521000000 } from '../migrations/1797521000000-named-once.js';
import { NamedBesideAny1797522000000 } from '../migrations/1797522000000-named-beside-any.js';
import { TargetWithdrawn1797523000000 } from '../migrations/1797523000000-target-withdrawn.js';
import { CapturesAtTheDesk1797540000000 } from '../migrations/1797540000000-captures-at-the-desk.js';
import { SomebodyIsAsked1797600000000 } from '../migrations/1797600000000-somebody-is-asked.js';
import { ENTITIES } from './entities.js';

export const MIGRATIONS = [
  First1503900000000,
  ComingIn1795600800000,
  AuditSalts1795605900000,
  WaitingEdits1795700000000,
  SetupLink1795720000000,
  Similar1795730000000,
  Links1795750000000,
  Drafts1795760000000,
  PrivateDetails1795770000000,
  Tombstones1795770500000,
  Mine1795771000000,
  DraftsOfTheGone1795772000000,
  DraftsOfAnswers1795773000000,
  CountriesOfVersions1795780000000,
  Standing1795781000000,
  RepliesToReplies1795782000000,
  AcceptedAnswers1795783000000,
  CommentRevisions1795784000000,
  ChangedAttribution1795785000000,
  ImportedComments1795786000000,
  Erasure1795800000000,
  Notifications1795900000000,
  NewsMail1795900100000,
  HiddenSupport1796000000000,
  Seals1796300000000,
  HouseSecrets1796400000000,
  Claims1796500000000,
  UndoneDecisions1796600000000,
  DeskNotes1796700000000,
  TakenBack1796800000000,
  Wordings1796810000000,
  Appeals1796820000000,
  Merging1796900000000,
  Redactions1797000000000,
  RedactedNotes1797010000000,
  Retaggings1797100000000,
  Record1797200000000,
  Scribe1797300000000,
  Consolidation1797410000000,
  AttributedAnew1797411000000,
  Splitting1797400000000,
  UndoneEdits1797400100000,
  Assignments1797420000000,
  MessageTemplates1797421000000,
  CapacityAtTheFloor1797430000000,
  RedactedFamilies1797500000000,
  ShownAgain1797520000000,
  NamedOnce1797521000000,
  NamedBesideAny1797522000000,
  TargetWithdrawn1797523000000,
  CapturesAtTheDesk1797540000000,
  SomebodyIsAsked1797600000000,
];

/** A database that is slow, silent or gone answers every call within these times (milliseconds). */
const CONNECT_TIMEOUT_MS = 3_000;
const QUERY_TIMEOUT_MS = 4_000;

/** @param queryTimeout longer for commands that a person waits for at a terminal */
export function applicationOptions(url: string, queryTimeout = QUERY_TIMEOUT_MS): DataSourceOptions {
  return {
    type: 'postgres',
    driver: pg,
    url,
    entities: ENTITIES,
    installExtensions: false,
    logging: false,
    poolSize: 20,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      Client: ImpatientClient,
      query_timeout: queryTimeout,
      statement_timeout: queryTimeout,
      keepAlive: true,
    },
  };
}

export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    logging: false,
    poolSize: 2,
  });
}
