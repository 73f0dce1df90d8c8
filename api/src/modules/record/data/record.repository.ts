/** Reads of the record: a page of entries in one statement, with what was decided, and who did it. */
import { recordActions, RECORD_ACTION_NAMES, type RecordActionName } from '@aportes/domain/record.actions';
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  ContributionKind,
  ContributionStatus,
  DeclineReason,
} from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Position } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ContributionDetail } from '../../contributions/data/contribution-revision.entity.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';

export interface RecordRow {
  /** Of the contribution. */
  id: string;
  /** The number in the audit log, as text. */
  sortKey: string;
  symbol: string | null;
  action: RecordActionName;
  actorId: string | null;
  actor: AuthorIdentity | null;
  authorId: string | null;
  author: AuthorIdentity | null;
  attributionLevel: AttributionLevel;
  timeZone: string;
  at: Date;
  fromStatus: ContributionStatus | null;
  toStatus: ContributionStatus | null;
  reason: DeclineReason | null;
  message: string | null;
  before: RecordedText | null;
  after: RecordedText | null;
  tagsBefore: RecordedTags | null;
  tagsAfter: RecordedTags | null;
}

export interface RecordedText {
  number: number;
  language: string;
  title: string | null;
  text: string;
  addressees: Addressee[];
  affectedGroups: AffectedGroup[];
  countryCodes: string[];
  details: ContributionDetail[];
}

/** What a contribution was said to be, and to be about. */
export interface RecordedTags {
  kind: ContributionKind | null;
  themeIds: string[];
  subregionIds: string[];
}

/** What is asked for; whoever reads is told nothing of claims on their own, nor who of the desk did something there. */
export interface RecordScope {
  readerId: string;
  contributionId?: string;
  meetingId?: string;
  /** Absent where all are the reader's to read. */
  sessionIds?: readonly string[];
  filter?: RecordFilter;
}

export interface RecordFilter {
  sessionId?: string | null;
  action?: RecordActionName | null;
  /** Somebody of the desk. */
  doerId?: string | null;
  /** Calendar days where the meeting is, both included. */
  from?: string | null;
  to?: string | null;
}

const listed = (names: readonly string[]) => `ARRAY[${names.map((name) => `'${name}'`).join(', ')}]`;
const told = (words: string) => listed(recordActions((one) => one.words === words));
const OF_DESK = listed(recordActions(({ by }) => by === 'DESK'));
const DESKS_OWN = listed(recordActions(({ isOfDesk }) => isOfDesk === true));
const text = (
  number: string,
) => `(SELECT jsonb_build_object('number', r.number, 'language', r.language, 'title', r.title, 'text', r.text,
      'addressees', r.addressees, 'affectedGroups', r.affected_groups, 'details', r.details,
      'countryCodes', (SELECT coalesce(jsonb_agg(rc.country_code ORDER BY rc.country_code), '[]') FROM revision_country rc
        WHERE rc.contribution_id = r.contribution_id AND rc.revision_number = r.number))
    FROM contribution_revision r WHERE r.contribution_id = e.contribution_id AND r.number = ${number})`;

const tags = (side: 'from' | 'to') => `CASE WHEN t.id IS NOT NULL THEN jsonb_build_object(
    'kind', t.${side}_kind, 'themeIds', t.${side}_theme_ids, 'subregionIds', t.${side}_subregion_ids) END`;

const COLUMNS = `e.contribution_id AS id, e.audit_id::text AS "sortKey", c.symbol, a.action, a.actor_id AS "actorId",
  ${identityOf('a.actor_id')} AS actor, c.author_participant_id AS "authorId",
  ${identityOf('c.author_participant_id')} AS author, c.attribution_level AS "attributionLevel",
  m.time_zone AS "timeZone", a.occurred_at AS at, coalesce(d.from_status, e.from_status) AS "fromStatus",
  e.to_status AS "toStatus", d.reason,
  CASE WHEN a.action = ANY(${told('WITHDRAWAL')}) THEN c.withdrawal_reason
    WHEN a.action = ANY(${told('REVISION')}) THEN (SELECT r.reason FROM contribution_revision r
      WHERE r.contribution_id = e.contribution_id AND r.number = e.after_number)
    WHEN a.action = ANY(${told('EDIT_DECISION')}) THEN (SELECT ed.message FROM edit_decision ed
      WHERE ed.contribution_id = e.contribution_id AND ed.revision_number = e.newest_number
        AND coalesce(ed.version, e.version) = e.version LIMIT 1)
    ELSE d.message END AS message,
  CASE WHEN e.after_number IS NOT NULL AND e.before_number IS NOT NULL THEN ${text('e.before_number')} END AS before,
  CASE WHEN e.after_number IS NOT NULL THEN ${text('e.after_number')} END AS after,
  ${tags('from')} AS "tagsBefore", ${tags('to')} AS "tagsAfter"`;

const FROM = `FROM record_entry e JOIN audit_log a ON a.id = e.audit_id JOIN contribution c ON c.id = e.contribution_id
  JOIN meeting m ON m.id = e.meeting_id
  LEFT JOIN moderation_decision d ON d.contribution_id = e.contribution_id AND d.version = e.version
    AND d.participant_id = a.actor_id AND a.action = ANY(${told('DECISION')})
  LEFT JOIN retagging t ON t.contribution_id = e.contribution_id AND t.version = e.version
    AND a.action = ANY(${told('RETAGGING')})`;

@Injectable()
export class RecordRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of a contribution in the order of the log; of a meeting day by day, for between two others no minute is hidden. */
  async page(scope: RecordScope, first: number, after: Position | null): Promise<RecordRow[]> {
    const values: unknown[] = [RECORD_ACTION_NAMES, scope.readerId, first];
    const bound = (value: unknown) => `$${values.push(value)}`;
    const conditions = [
      'a.action = ANY($1)',
      `(c.author_participant_id IS DISTINCT FROM $2 OR a.action <> ALL(${DESKS_OWN}))`,
      ...this.conditions(scope, bound),
    ];
    if (after) conditions.push(this.beyond(scope, bound(after.key)));
    const order = scope.contributionId ? 'e.audit_id' : 'e.day, e.contribution_id, e.audit_id';
    return this.unitOfWork.manager.query<RecordRow[]>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT $3`,
      values,
    );
  }

  /** Who may have decided at the desk of a meeting, by name. */
  async doers(meetingId: string): Promise<{ id: string; name: string | null }[]> {
    return this.unitOfWork.manager.query(
      `SELECT p.id, i.name FROM participant p LEFT JOIN participant_identity i ON i.participant_id = p.id
       WHERE p.meeting_id = $1 AND EXISTS (SELECT FROM role_grant g WHERE g.participant_id = p.id AND g.role = 'RAPPORTEUR')
       ORDER BY i.name, p.id`,
      [meetingId],
    );
  }

  private conditions(
    { contributionId, meetingId, sessionIds, filter = {} }: RecordScope,
    bound: (value: unknown) => string,
  ): string[] {
    const { sessionId, action, doerId, from, to } = filter;
    const given = (value: unknown, condition: (place: string) => string): string[] =>
      value === null || value === undefined ? [] : [condition(bound(value))];
    return [
      ...given(contributionId, (id) => `e.contribution_id = ${id}`),
      ...given(meetingId, (id) => `e.meeting_id = ${id}`),
      ...given(sessionIds, (ids) => `e.session_id = ANY(${ids}::uuid[])`),
      ...given(sessionId, (id) => `e.session_id = ${id}`),
      ...given(action, (name) => `a.action = ${name}`),
      ...given(
        doerId,
        (id) => `a.actor_id = ${id} AND a.action = ANY(${OF_DESK})
          AND c.author_participant_id IS DISTINCT FROM a.actor_id AND c.author_participant_id IS DISTINCT FROM $2`,
      ),
      ...given(from, (day) => `e.day >= ${day}::date`),
      ...given(to, (day) => `e.day <= ${day}::date`),
    ];
  }

  private beyond({ contributionId }: RecordScope, key: string): string {
    if (contributionId) return `e.audit_id > ${key}::bigint`;
    return `(e.day, e.contribution_id, e.audit_id) >
      (SELECT l.day, l.contribution_id, l.audit_id FROM record_entry l WHERE l.audit_id = ${key}::bigint)`;
  }
}
