/** What the product keeps about one person, section by section: the only SQL that reads across all features for an export. */
import { CONFIRMATION } from '../../contributions/captured-sql.queries.js';
import { supportIsShown } from '../../contributions/shown-support-sql.queries.js';

/** In UTC, to the millisecond, whatever the database's own clock is set to. */
const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An array of what a subquery finds. */
const list = (item: string, from: string) => `coalesce((SELECT json_agg(${item}) FROM ${from}), '[]')`;

const position = (sessionId: string) => `(SELECT item.position FROM session s
  JOIN agenda_item item ON item.id = s.agenda_item_id WHERE s.id = ${sessionId})`;

/** A contribution by the name under which everybody cites it. */
const symbolOf = (contributionId: string) => `(SELECT symbol FROM contribution WHERE id = ${contributionId})`;

/** By which marks in the texts are told from what only looks like one. */
const maskedIn = (contributionId: string) =>
  list(
    `json_build_object('number', d.number, 'redactionReason', d.reason) ORDER BY d.number`,
    `redaction_mark k JOIN redaction d ON d.id = k.redaction_id WHERE k.contribution_id = ${contributionId}
      AND NOT EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = d.id)`,
  );

const OWN = 'JOIN participant p ON p.account_id = $1';
const MEETING = 'JOIN meeting m ON m.id = p.meeting_id';

/** Of whom it is, and the meetings in which they are somebody. */
export const ACCOUNT_SQL = `
SELECT json_build_object('id', a.id, 'language', a.language, 'createdAt', ${iso('a.created_at')},
  'email', e.address, 'emailConfirmedAt', ${iso('e.confirmed_at')}, 'mailChoice', w.choice) AS item
FROM account a LEFT JOIN account_email e ON e.account_id = a.id LEFT JOIN mail_choice w ON w.account_id = a.id
WHERE a.id = $1`;

/** A title in the language asked for, or in whichever there is. */
const title = `coalesce(m.title ->> $2::text, m.title ->> 'es', m.title ->> 'en', m.slug)`;

const PARTICIPATIONS = `SELECT p.id::text AS id, p.joined_at AS at, json_build_object(
    'id', p.id, 'meeting', m.slug, 'meetingTitle', ${title}, 'name', i.name, 'institution', i.institution,
    'stakeholderKind', p.stakeholder_kind, 'countryCode', p.country_code, 'language', p.language,
    'capacities', p.capacities,
    'roles', ${list(`json_build_object('role', g.role, 'session', ${position('g.session_id')}) ORDER BY g.role, g.id`, 'role_grant g WHERE g.participant_id = p.id')},
    'joinedAt', ${iso('p.joined_at')}, 'leftAt', ${iso('p.left_at')}, 'removedAt', ${iso('p.removed_at')}) AS item
  FROM participant p ${MEETING} JOIN participant_identity i ON i.participant_id = p.id WHERE p.account_id = $1`;

/** Those that were accepted as this account, and those that wait for its address. */
const INVITATIONS = `SELECT v.id::text AS id, v.created_at AS at, json_build_object(
    'id', v.id, 'meeting', m.slug, 'email', v.email, 'name', v.name, 'institution', v.institution,
    'stakeholderKind', v.stakeholder_kind, 'countryCode', v.country_code, 'language', v.language,
    'capacities', v.capacities,
    'roles', ${list(`json_build_object('role', r.role, 'session', ${position('r.session_id')}) ORDER BY r.role, r.id`, 'invitation_role r WHERE r.invitation_id = v.id')},
    'createdAt', ${iso('v.created_at')}, 'sentAt', ${iso('v.sent_at')}, 'expiresAt', ${iso('v.expires_at')},
    'acceptedAt', ${iso('v.accepted_at')}, 'revokedAt', ${iso('v.revoked_at')}) AS item
  FROM invitation v JOIN meeting m ON m.id = v.meeting_id
  WHERE v.participant_id IN (SELECT id FROM participant WHERE account_id = $1)
    OR lower(v.email) = (SELECT lower(address) FROM account_email WHERE account_id = $1)`;

const SIGN_INS = `SELECT s.id::text AS id, s.created_at AS at, json_build_object(
    'proofs', s.proofs, 'startedAt', ${iso('s.created_at')}, 'lastUsedAt', ${iso('s.last_used_at')},
    'expiresAt', ${iso('s.expires_at')}, 'endedAt', ${iso('s.ended_at')}) AS item
  FROM sign_in s WHERE s.account_id = $1`;

/** That links and codes were asked for; what opened the account is kept as a digest, and is not given to anybody. */
const SIGN_IN_LINKS = `SELECT c.id::text AS id, c.created_at AS at, json_build_object(
    'purpose', c.purpose, 'email', c.address, 'createdAt', ${iso('c.created_at')},
    'expiresAt', ${iso('c.expires_at')}, 'usedAt', ${iso('c.used_at')}) AS item
  FROM mailed_code c WHERE c.account_id = $1
    OR lower(c.address) = (SELECT lower(address) FROM account_email WHERE account_id = $1)
  UNION ALL SELECT k.id::text, k.created_at, json_build_object(
    'purpose', k.purpose, 'email', NULL, 'createdAt', ${iso('k.created_at')},
    'expiresAt', ${iso('k.expires_at')}, 'usedAt', ${iso('k.used_at')})
  FROM sign_in_token k WHERE k.account_id = $1`;

const EDIT_UNDONE_AT = `(SELECT ${iso('u.created_at')} FROM edit_decision_undo u WHERE u.decision_id = d.id)`;

/** As on the pages: what was decided last and said about it, never by whom. */
const EDIT_DECISION = `(SELECT json_build_object('editVerdict', d.verdict, 'message', d.message,
    'decidedAt', ${iso('d.created_at')}, 'undoneAt', ${EDIT_UNDONE_AT})
  FROM edit_decision d WHERE d.contribution_id = r.contribution_id AND d.revision_number = r.number
  ORDER BY d.created_at DESC, d.id LIMIT 1)`;

const REVISION = `json_build_object('number', r.number, 'language', r.language, 'title', r.title, 'text', r.text,
    'details', r.details, 'addressees', r.addressees, 'affectedGroups', r.affected_groups,
    'countries', ${list('k.country_code ORDER BY k.country_code', 'revision_country k WHERE k.contribution_id = r.contribution_id AND k.revision_number = r.number')},
    'editKind', r.edit_kind, 'reason', r.reason, 'writtenAt', ${iso('r.created_at')}, 'decision', ${EDIT_DECISION})`;

const UNDONE_AT = `(SELECT ${iso('u.created_at')} FROM decision_undo u WHERE u.decision_id = d.id)`;

const ANSWER = (column: string) => `(SELECT a.${column} FROM wording_answer a WHERE a.decision_id = d.id)`;

const DECISION = `json_build_object('fromStatus', d.from_status, 'toStatus', d.to_status, 'declineReason', d.reason,
    'message', d.message, 'decidedAt', ${iso('d.created_at')}, 'undoneAt', ${UNDONE_AT},
    'wordingVerdict', ${ANSWER('verdict')}, 'answer', ${ANSWER('message')})`;

/** By the codes of the vocabulary. */
const tagsOf = (side: 'from' | 'to') => `json_build_object('contributionKind', t.${side}_kind,
    'themes', ${list('h.code ORDER BY h.position', `theme h WHERE h.id = ANY (t.${side}_theme_ids)`)},
    'subregions', ${list('b.code ORDER BY b.position', `subregion b WHERE b.id = ANY (t.${side}_subregion_ids)`)})`;

const RETAGGED = `'tagsBefore', ${tagsOf('from')}, 'tagsAfter', ${tagsOf('to')}, 'decidedAt', ${iso('t.created_at')},
    'undoneAt', (SELECT ${iso('u.created_at')} FROM retagging u WHERE u.takes_back = t.id)`;

const CONTRIBUTIONS = `SELECT c.id::text AS id, c.created_at AS at, json_build_object(
    'id', c.id, 'meeting', m.slug, 'session', ${position('c.session_id')}, 'symbol', c.symbol,
    'contributionKind', c.kind, 'contributionStatus', c.status, 'attributionLevel', c.attribution_level,
    'captureMode', c.capture_mode, 'confirmation', ${CONFIRMATION}, 'isMemberState', c.is_member_state, 'isLate', c.is_late, 'source', c.source,
    'theme', (SELECT code FROM theme WHERE id = c.theme_id),
    'themes', ${list('h.code ORDER BY h.position', 'contribution_theme ct JOIN theme h ON h.id = ct.theme_id WHERE ct.contribution_id = c.id')},
    'subregions', ${list('b.code ORDER BY b.position', 'contribution_subregion cs JOIN subregion b ON b.id = cs.subregion_id WHERE cs.contribution_id = c.id')},
    'currentVersion', c.current_revision_number, 'waitingVersion', c.waiting_revision_number,
    'writtenAt', ${iso('c.written_at')}, 'submittedAt', ${iso('c.submitted_at')}, 'decidedAt', ${iso('c.decided_at')},
    'publishedAt', ${iso('c.published_at')}, 'withdrawnAt', ${iso('c.withdrawn_at')},
    'redactions', ${maskedIn('c.id')}, 'withdrawalReason', c.withdrawal_reason, 'withdrawalReasonIsShown', c.withdrawal_reason_is_shown,
    'revisions', ${list(`${REVISION} ORDER BY r.number`, 'contribution_revision r WHERE r.contribution_id = c.id')},
    'decisions', ${list(`${DECISION} ORDER BY d.created_at, d.id`, 'moderation_decision d WHERE d.contribution_id = c.id')},
    'retaggings', ${list(`json_build_object(${RETAGGED}) ORDER BY t.version`, 'retagging t WHERE t.contribution_id = c.id AND t.takes_back IS NULL')},
    'appeal', (SELECT a.text FROM appeal a WHERE a.contribution_id = c.id)) AS item
  FROM contribution c ${OWN} AND p.id = c.author_participant_id ${MEETING}`;

const DRAFTS = `SELECT d.id::text AS id, d.kept_at AS at, json_build_object(
    'id', d.id, 'meeting', m.slug, 'form', d.form, 'session', ${position('d.session_id')},
    'contribution', ${symbolOf('d.contribution_id')}, 'content', d.content, 'redactions', ${maskedIn('d.contribution_id')}, 'keptAt', ${iso('d.kept_at')}) AS item
  FROM draft d ${OWN} AND p.id = d.participant_id ${MEETING}`;

const COMMENTS = `SELECT c.id::text AS id, c.created_at AS at, json_build_object(
    'id', c.id, 'meeting', m.slug, 'contribution', ${symbolOf('c.contribution_id')}, 'commentKind', c.kind,
    'commentStatus', c.status, 'isReply', c.parent_id IS NOT NULL, 'language', c.language, 'text', c.text,
    'writtenAt', ${iso('c.created_at')}, 'editedAt', ${iso('c.edited_at')},
    'redactions', ${maskedIn('c.contribution_id')}, 'hasAcceptedAnswer', c.accepted_answer_id IS NOT NULL,
    'earlier', ${list(`json_build_object('number', r.number, 'language', r.language, 'text', r.text, 'writtenAt', ${iso('r.written_at')}) ORDER BY r.number`, 'comment_revision r WHERE r.comment_id = c.id')}) AS item
  FROM comment c ${OWN} AND p.id = c.participant_id ${MEETING}`;

const ENDORSEMENTS = `SELECT e.id::text AS id, e.created_at AS at, json_build_object(
    'id', e.id, 'meeting', m.slug, 'contribution', ${symbolOf('e.contribution_id')}, 'version', e.revision_number,
    'stance', e.stance, 'capacity', e.capacity, 'reservation', e.reservation,
    'redactions', ${maskedIn('e.contribution_id')},
    'createdAt', ${iso('e.created_at')}, 'endedAt', ${iso('e.ended_at')}) AS item
  FROM endorsement e ${OWN} AND p.id = e.participant_id ${MEETING}`;

const LINKS = `SELECT l.id::text AS id, l.made_at AS at, json_build_object(
    'id', l.id, 'meeting', m.slug, 'linkKind', l.kind, 'from', ${symbolOf('l.from_id')}, 'to', ${symbolOf('l.to_id')},
    'createdAt', ${iso('l.made_at')}, 'withdrawnAt', ${iso('l.withdrawn_at')}) AS item
  FROM contribution_link l ${OWN} AND p.id = l.made_by ${MEETING}`;

/** When the person had the floor, and what they said to what was taken down; and what they took down of others. */
const TURNS = `SELECT t.id::text AS id, coalesce(t.started_at, 'infinity') AS at, json_build_object(
    'id', t.id, 'meeting', m.slug, 'session', ${position('t.session_id')}, 'capacity', t.capacity, 'asScribe', false,
    'startedAt', ${iso('t.started_at')}, 'endedAt', ${iso('t.ended_at')},
    'contribution', ${symbolOf('t.contribution_id')}, 'confirmation', s.answer, 'answeredAt', ${iso('s.answered_at')}) AS item
  FROM speaking_turn t ${OWN} AND p.id = t.participant_id ${MEETING}
    LEFT JOIN speaker_answer s ON s.contribution_id = t.contribution_id
  UNION ALL SELECT t.id::text || '/scribe', coalesce(t.started_at, 'infinity'), json_build_object(
    'id', t.id, 'meeting', m.slug, 'session', ${position('t.session_id')}, 'capacity', NULL, 'asScribe', true,
    'startedAt', ${iso('t.started_at')}, 'endedAt', ${iso('t.ended_at')},
    'contribution', ${symbolOf('t.contribution_id')}, 'confirmation', NULL, 'answeredAt', NULL)
  FROM speaking_turn t ${OWN} AND p.id = t.scribe_id ${MEETING}`;

/** What the person decided about others' texts, with their own words to the authors; nothing of those texts. */
const DECISIONS = `SELECT d.id::text AS id, d.created_at AS at, json_build_object(
    'meeting', m.slug, 'contribution', ${symbolOf('d.contribution_id')}, 'version', NULL, 'fromStatus', d.from_status,
    'toStatus', d.to_status, 'declineReason', d.reason, 'editVerdict', NULL, 'message', d.message,
    'redactions', ${maskedIn('d.contribution_id')},
    'decidedAt', ${iso('d.created_at')}, 'undoneAt', ${UNDONE_AT}) AS item
  FROM moderation_decision d ${OWN} AND p.id = d.participant_id ${MEETING}
  UNION ALL SELECT d.id::text, d.created_at, json_build_object(
    'meeting', m.slug, 'contribution', ${symbolOf('d.contribution_id')}, 'version', d.revision_number,
    'fromStatus', NULL, 'toStatus', NULL, 'declineReason', NULL, 'editVerdict', d.verdict, 'message', d.message,
    'redactions', ${maskedIn('d.contribution_id')},
    'decidedAt', ${iso('d.created_at')}, 'undoneAt', ${EDIT_UNDONE_AT})
  FROM edit_decision d ${OWN} AND p.id = d.participant_id ${MEETING}`;

const RETAGGINGS = `SELECT t.id::text AS id, t.created_at AS at, json_build_object(
    'meeting', m.slug, 'contribution', ${symbolOf('t.contribution_id')}, ${RETAGGED}) AS item
  FROM retagging t ${OWN} AND p.id = t.participant_id ${MEETING} WHERE t.takes_back IS NULL`;
/** What the person noted for the desk; what others noted, also about the person's own texts, is theirs. */
const DESK_NOTES = `SELECT n.id::text AS id, n.created_at AS at, json_build_object(
    'id', n.id, 'meeting', m.slug, 'contribution', ${symbolOf('n.contribution_id')}, 'text', n.text,
    'writtenAt', ${iso('n.created_at')}, 'withdrawnAt', ${iso('n.withdrawn_at')}) AS item
  FROM desk_note n ${OWN} AND p.id = n.participant_id ${MEETING}`;

const nameOf = (participantId: string) =>
  `(SELECT name FROM participant_identity WHERE participant_id = ${participantId})`;

/** Messages to authors that the person saved last; whoever changed one after them has it in theirs. */
const MESSAGE_TEMPLATES = `SELECT t.id::text AS id, t.saved_at AS at, json_build_object(
    'meeting', m.slug, 'language', t.language, 'title', t.title, 'text', t.text, 'keptAt', ${iso('t.saved_at')}) AS item
  FROM message_template t ${OWN} AND p.id = t.participant_id ${MEETING} WHERE t.title IS NOT NULL`;

/** What the person shared out at the desk, and what was meant to be theirs. */
const ASSIGNMENTS = `SELECT a.id::text AS id, a.created_at AS at, json_build_object(
    'meeting', m.slug, 'contribution', ${symbolOf('a.contribution_id')}, 'assignedBy', ${nameOf('a.participant_id')},
    'assignedFrom', ${nameOf('a.from_id')}, 'assignedTo', ${nameOf('a.to_id')}, 'assignedAt', ${iso('a.created_at')}) AS item
  FROM assignment a ${OWN} AND p.id IN (a.participant_id, a.from_id, a.to_id) ${MEETING}`;

/** Seals opened of what the person wrote, with who did it and why; and what the person asked or answered as one of the two. */
const SEAL_OPENINGS = `SELECT o.id::text AS id, o.asked_at AS at, json_build_object(
    'id', o.id, 'meeting', m.slug, 'contribution', ${symbolOf('o.contribution_id')}, 'language', o.language,
    'redactions', ${maskedIn('o.contribution_id')}, 'sealReason', o.reason, 'askedBy', ${nameOf('o.asked_by')}, 'askedAt', ${iso('o.asked_at')},
    'sealVerdict', o.verdict, 'answeredBy', ${nameOf('o.answered_by')}, 'answeredAt', ${iso('o.answered_at')},
    'closedAt', ${iso('o.open_until')}) AS item
  FROM seal_opening o JOIN contribution c ON c.id = o.contribution_id
    ${OWN} AND (p.id IN (o.asked_by, o.answered_by) OR o.verdict = 'AGREED' AND p.id = c.author_participant_id)
    ${MEETING}`;

/** Passages that the person masked, read or restored, with their own words to the desk; nothing of what was there. */
const REDACTIONS = `SELECT s.id::text AS id, s.at, json_build_object(
    'id', s.id, 'meeting', m.slug, 'contribution', ${symbolOf('r.contribution_id')}, 'redactionStep', s.step,
    'redactionReason', r.reason, 'message', s.words, 'redactions', ${maskedIn('r.contribution_id')},
    'createdAt', ${iso('s.at')}) AS item
  FROM (
    SELECT id, id AS redaction_id, participant_id, 'MASKED' AS step, note AS words, created_at AS at FROM redaction
    UNION ALL SELECT id, redaction_id, participant_id, 'READ', reason, created_at FROM redaction_look
    UNION ALL SELECT id, redaction_id, participant_id, 'LIFTED', reason, created_at FROM redaction_lift) s
  JOIN redaction r ON r.id = s.redaction_id ${OWN} AND p.id = s.participant_id ${MEETING}`;

/** What the person was told, as far as it may be told just now: to the day, for not everybody who did it is named. */
const NOTIFICATIONS = `SELECT n.id::text AS id, n.happened_at AS at, json_build_object(
    'id', n.id, 'meeting', m.slug, 'notificationKind', n.kind, 'contribution', ${symbolOf('n.contribution_id')},
    'occurredAt', to_char(n.happened_at AT TIME ZONE m.time_zone, 'YYYY-MM-DD')) AS item
  FROM notification n ${OWN} AND p.id = n.participant_id ${MEETING}
  WHERE n.kind <> 'ENDORSED' OR ${supportIsShown('n.contribution_id')}`;

/** What the audit log holds under the opaque ids of this person. */
const LOG = `SELECT lpad(l.id::text, 20, '0') AS id, l.occurred_at AS at, json_build_object(
    'action', l.action, 'subject', l.subject_id, 'occurredAt', ${iso('l.occurred_at')}) AS item
  FROM audit_log l WHERE l.actor_id IN (SELECT $1::uuid UNION ALL SELECT id FROM participant WHERE account_id = $1)`;

/** In the order of the export. */
export const SECTIONS = {
  participations: PARTICIPATIONS,
  invitations: INVITATIONS,
  signIns: SIGN_INS,
  signInLinks: SIGN_IN_LINKS,
  contributions: CONTRIBUTIONS,
  drafts: DRAFTS,
  comments: COMMENTS,
  endorsements: ENDORSEMENTS,
  links: LINKS,
  turns: TURNS,
  decisionsTaken: DECISIONS,
  retaggings: RETAGGINGS,
  assignments: ASSIGNMENTS,
  messageTemplates: MESSAGE_TEMPLATES,
  deskNotes: DESK_NOTES,
  sealOpenings: SEAL_OPENINGS,
  redactions: REDACTIONS,
  notifications: NOTIFICATIONS,
  log: LOG,
} as const;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** The oldest first; text after text, so that nothing depends on a collation. */
export const pageOf = (section: SectionName) => `
SELECT id, at::text AS at, item FROM (${SECTIONS[section]}) section
WHERE $2::text IS NOT NULL AND ($3::timestamptz IS NULL OR (at, id COLLATE "C") > ($3, $4::text COLLATE "C"))
ORDER BY at, id COLLATE "C" LIMIT $5`;
