/** Every command leaves its trace in the audit log, in the same transaction: who did what, without a name or a text. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { newId } from '../src/kernel/ids.js';
import { JobRunner } from '../src/platform/jobs/job-runner.service.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { openMailbox, type Mailbox } from './support/mailbox.js';
import { signedIn, type Person } from './support/person.js';
import { codeIn } from './support/received-mail.js';

type Input = Record<string, unknown>;

/** What a command is given, and the traces it leaves; a command that changes nothing of weight leaves none. */
interface Step {
  mutation: string;
  by: () => Person;
  input?: () => Input | Promise<Input>;
  actions: string[];
}

const CANARY = 'Canario-Amarillo';
const ADDRESS = 'canario.amarillo@example.org';
const JOIN_CODE = '7K29QF';

let api: BootedApi;
let cast: Cast;
let mailbox: Mailbox;
let schema: GraphQLSchema;
let newcomer: Person;
/** Of the secretariat as well. */
let second: Person;
let session: { id: string };
const ids = {
  draft: newId(),
  accepted: newId(),
  declined: newId(),
  changed: newId(),
  undone: newId(),
  merged: newId(),
  putTogether: newId(),
  together: newId(),
  split: newId(),
  editDecided: newId(),
  template: newId(),
  assigned: newId(),
  assignedAtOnce: newId(),
  retagged: newId(),
  retaggedAtOnce: newId(),
  acceptedAtOnce: newId(),
  worded: newId(),
  note: newId(),
  comment: newId(),
  question: newId(),
  answer: newId(),
  invited: newId(),
  link: newId(),
  seal: newId(),
  waits: newId(),
  turn: newId(),
  confirmIntervention: newId(),
  disownIntervention: newId(),
  redaction: newId(),
};

const text = `${CANARY} en el texto.`;
const submission = (id: string): Input => ({
  id,
  sessionId: session.id,
  kind: 'CONCERN',
  language: 'es',
  text,
  subregionIds: [],
});

async function seen(contributionId: string): Promise<Input> {
  const [row] = await api.database.owner.query<{ version: number }[]>(
    'SELECT version FROM contribution WHERE id = $1',
    [contributionId],
  );
  return { contributionId, expectedVersion: row!.version };
}

const decision = async (id: string): Promise<Input> => ({ ...(await seen(id)), decisionId: newId() });
const wording = async (id: string): Promise<Input> => ({
  ...(await decision(id)),
  ...{ editKind: 'EDITORIAL', language: 'es', text: `${text} Dicho de otro modo.`, message: text },
});
/** The edit that waits, and what each command about it takes besides. */
async function editInput(mutation: string): Promise<Input> {
  const [row] = await api.database.owner.query<{ number: number }[]>(
    'SELECT waiting_revision_number AS number FROM contribution WHERE id = $1',
    [ids.accepted],
  );
  return {
    ...(await seen(ids.accepted)),
    revisionNumber: row!.number,
    ...(mutation === 'withdrawEdit' ? {} : { decisionId: newId() }),
    ...(mutation === 'declineEdit' ? { note: text } : {}),
  };
}

const meetingId = () => cast.world.meetingId;
const role = () => ({ participantId: newcomer.participantId, role: 'PRESENTER', sessionId: null });
const author = () => cast.author;
const expert = () => cast.expert;
const rapporteur = () => cast.rapporteur;
const secretariat = () => cast.secretariat;

const speaking = (turnId: string) => ({ turnId, sessionId: session.id, capacity: 'PERSONAL' });
const captured = (turnId: string, contributionId: string) => ({
  ...{ ...speaking(turnId), participantId: cast.author.participantId, contributionId },
  ...{ startedAt: new Date(), endedAt: new Date(), kind: 'CONCERN', language: 'es', text },
});

async function currentSignIn(person: Person): Promise<string> {
  type Viewer = { viewer: { signIns: { id: string; current: boolean }[] } };
  const { data } = await person.ask<Viewer>('{ viewer { signIns { id current } } }');
  return data.viewer.signIns.find((one) => one.current)!.id;
}

const joining = () => ({
  code: JOIN_CODE,
  participantId: newId(),
  name: CANARY,
  institution: CANARY,
  stakeholderKind: 'ACADEMIA',
  language: 'es',
});

const invitee = () => ({
  id: ids.invited,
  name: CANARY,
  email: `invitada.${ADDRESS}`,
  language: 'es',
  stakeholderKind: 'ACADEMIA',
});

const step = (mutation: string, by: () => Person, actions: string[], input?: Step['input']): Step => ({
  mutation,
  by,
  actions,
  input,
});

/** In their order: each finds what those before it have made. */
const STEPS: Step[] = [
  step('joinMeeting', () => cast.public, ['participant.joined', 'sign_in.started'], joining),
  // What one writes for oneself is nobody's business yet.
  step('keepDraft', author, [], () => ({
    id: ids.draft,
    sessionId: session.id,
    expectedVersion: 0,
    content: text,
  })),
  step('discardDraft', author, [], () => ({ draftId: ids.draft })),
  step('submitContribution', author, ['contribution.submitted'], () => submission(ids.accepted)),
  step('submitContribution', author, ['contribution.submitted'], () => submission(ids.declined)),
  step('submitContribution', author, ['contribution.submitted'], () => submission(ids.changed)),
  step('claimContribution', rapporteur, ['contribution.claimed'], () => ({ contributionId: ids.accepted })),
  // Kept for longer it is as it was.
  step('claimContribution', rapporteur, [], () => ({ contributionId: ids.accepted })),
  step('releaseContribution', rapporteur, ['contribution.released'], () => ({
    contributionId: ids.accepted,
  })),
  step('markNotDuplicate', rapporteur, ['contribution.not_duplicate'], () => ({
    contributionId: ids.accepted,
    otherId: ids.changed,
  })),
  step('unmarkNotDuplicate', rapporteur, ['contribution.not_duplicate_taken_back'], () => ({
    contributionId: ids.accepted,
    otherId: ids.changed,
  })),
  step(
    'mergeContributions',
    rapporteur,
    ['contribution.merged', 'contribution.lineage_changed'],
    async () => ({
      mergingId: newId(),
      parents: [{ ...(await seen(ids.changed)), decisionId: ids.merged }],
      targetId: ids.accepted,
      targetVersion: (await seen(ids.accepted)).expectedVersion,
    }),
  ),
  step(
    'undoDecision',
    rapporteur,
    ['contribution.decision_undone', 'contribution.lineage_changed'],
    async () => ({
      undoId: newId(),
      decisionId: ids.merged,
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    }),
  ),
  step(
    'consolidateContributions',
    rapporteur,
    ['contribution.merged', 'contribution.merged', 'contribution.consolidated'],
    async () => ({
      ...{ mergingId: newId(), contributionId: ids.together, kind: 'CONCERN', language: 'es', text },
      parents: [
        { ...(await seen(ids.changed)), decisionId: ids.putTogether },
        { ...(await seen(ids.accepted)), decisionId: newId() },
      ],
      addressees: [],
    }),
  ),
  step('answerCoAuthorship', author, ['contribution.co_authorship_answered'], () => ({
    ...{ contributionId: ids.changed, targetId: ids.together, revisionNumber: 1, isAgreed: true },
  })),
  step(
    'undoDecision',
    rapporteur,
    ['contribution.decision_undone', 'contribution.decision_undone', 'contribution.dissolved'],
    async () => ({
      ...{ undoId: newId(), decisionId: ids.putTogether },
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    }),
  ),
  step(
    'splitContribution',
    rapporteur,
    ['contribution.split', 'contribution.part_made', 'contribution.part_made'],
    async () => ({
      ...(await seen(ids.changed)),
      decisionId: ids.split,
      parts: ['Una cosa.', 'Otra cosa.'].map((text) => ({ id: newId(), text })),
    }),
  ),
  step(
    'undoDecision',
    rapporteur,
    ['contribution.decision_undone', 'contribution.part_taken_back', 'contribution.part_taken_back'],
    async () => ({
      undoId: newId(),
      decisionId: ids.split,
      expectedVersion: (await seen(ids.changed)).expectedVersion,
    }),
  ),
  step('assignContribution', rapporteur, ['contribution.assigned'], () => ({
    ...{ assignmentId: ids.assigned, contributionId: ids.accepted },
    assigneeId: cast.rapporteur.participantId,
  })),
  step('undoAssignment', rapporteur, ['contribution.unassigned'], () => ({
    ...{ undoId: newId(), assignmentId: ids.assigned },
  })),
  step('assignContributions', rapporteur, ['contribution.assigned'], () => ({
    items: [
      {
        ...{ assignmentId: ids.assignedAtOnce, contributionId: ids.accepted },
        assigneeId: cast.rapporteur.participantId,
      },
    ],
  })),
  step('undoAssignments', rapporteur, ['contribution.unassigned'], () => ({
    items: [{ undoId: newId(), assignmentId: ids.assignedAtOnce }],
  })),
  step('saveMessageTemplate', rapporteur, ['message_template.saved'], () => ({
    ...{ meetingId: meetingId(), templateId: ids.template, expectedVersion: 0 },
    ...{ purpose: 'REQUEST', language: 'es', title: CANARY, text },
  })),
  step('removeMessageTemplate', rapporteur, ['message_template.removed'], () => ({
    ...{ templateId: ids.template, expectedVersion: 1 },
  })),
  step('retagContribution', rapporteur, ['contribution.retagged'], async () => ({
    ...(await seen(ids.accepted)),
    retaggingId: ids.retagged,
    kind: 'QUESTION',
  })),
  step('undoRetagging', rapporteur, ['contribution.retagged'], async () => ({
    undoId: newId(),
    retaggingId: ids.retagged,
    expectedVersion: (await seen(ids.accepted)).expectedVersion,
  })),
  step('retagContributions', rapporteur, ['contribution.retagged'], async () => ({
    items: [{ ...(await seen(ids.accepted)), retaggingId: ids.retaggedAtOnce, kind: 'QUESTION' }],
  })),
  step('undoRetaggings', rapporteur, ['contribution.retagged'], async () => {
    const { expectedVersion } = await seen(ids.accepted);
    return { items: [{ undoId: newId(), retaggingId: ids.retaggedAtOnce, expectedVersion }] };
  }),
  step('acceptContributions', rapporteur, ['contribution.accepted'], async () => ({
    items: [{ ...(await seen(ids.accepted)), decisionId: ids.acceptedAtOnce }],
  })),
  step('undoDecisions', rapporteur, ['contribution.decision_undone'], async () => {
    const { expectedVersion } = await seen(ids.accepted);
    return { items: [{ undoId: newId(), decisionId: ids.acceptedAtOnce, expectedVersion }] };
  }),
  step('writeDeskNote', rapporteur, ['desk_note.written'], () => ({
    noteId: ids.note,
    contributionId: ids.accepted,
    text,
  })),
  step('withdrawDeskNote', rapporteur, ['desk_note.withdrawn'], () => ({ noteId: ids.note })),
  step('withdrawDeskNote', rapporteur, [], () => ({ noteId: ids.note })),
  step('acceptContribution', rapporteur, ['contribution.accepted'], () => decision(ids.accepted)),
  step('declineContribution', rapporteur, ['contribution.declined'], async () => ({
    ...(await decision(ids.declined)),
    reason: 'OFF_TOPIC',
    note: text,
  })),
  step('appealContribution', author, ['contribution.appealed'], async () => ({
    ...(await seen(ids.declined)),
    appealId: newId(),
    text,
  })),
  step('submitContribution', author, ['contribution.submitted'], () => submission(ids.worded)),
  step('proposeWording', rapporteur, ['contribution.wording_proposed'], () => wording(ids.worded)),
  step('rejectWording', author, ['contribution.wording_rejected'], async () => ({
    ...(await seen(ids.worded)),
    answerId: newId(),
    message: text,
  })),
  step('proposeWording', rapporteur, ['contribution.wording_proposed'], () => wording(ids.worded)),
  step('confirmWording', author, ['contribution.wording_confirmed', 'contribution.accepted'], async () => ({
    ...(await seen(ids.worded)),
    answerId: newId(),
  })),
  step('reopenContribution', rapporteur, ['contribution.reopened'], async () => ({
    ...(await decision(ids.worded)),
    reason: text,
  })),
  step('requestChanges', rapporteur, ['contribution.changes_requested'], async () => ({
    ...(await decision(ids.changed)),
    decisionId: ids.undone,
    message: text,
  })),
  step('undoDecision', rapporteur, ['contribution.decision_undone'], async () => ({
    undoId: newId(),
    decisionId: ids.undone,
    expectedVersion: (await seen(ids.changed)).expectedVersion,
  })),
  step('requestChanges', rapporteur, ['contribution.changes_requested'], async () => ({
    ...(await decision(ids.changed)),
    message: text,
  })),
  step('reviseContribution', author, ['contribution.revised'], async () => ({
    ...(await seen(ids.changed)),
    revisionId: newId(),
    language: 'es',
    text: `${text} Más.`,
  })),
  ...[
    { mutation: 'acceptEdit', by: rapporteur, action: 'contribution.edit_accepted' },
    { mutation: 'declineEdit', by: rapporteur, action: 'contribution.edit_declined' },
    { mutation: 'withdrawEdit', by: author, action: 'contribution.edit_withdrawn' },
  ].flatMap(({ mutation, by, action }) => [
    step('reviseContribution', author, ['contribution.edit_submitted'], async () => ({
      ...(await seen(ids.accepted)),
      revisionId: newId(),
      language: 'es',
      text: `${text} ${mutation}.`,
    })),
    step(mutation, by, [action], async () => editInput(mutation)),
  ]),
  step('reviseContribution', author, ['contribution.edit_submitted'], async () => ({
    ...(await seen(ids.accepted)),
    revisionId: newId(),
    language: 'es',
    text: `${text} Otra vez.`,
  })),
  step('declineEdit', rapporteur, ['contribution.edit_declined'], async () => ({
    ...(await editInput('declineEdit')),
    decisionId: ids.editDecided,
  })),
  step('undoEditDecision', rapporteur, ['contribution.edit_decision_undone'], async () => ({
    undoId: newId(),
    decisionId: ids.editDecided,
    expectedVersion: (await seen(ids.accepted)).expectedVersion,
  })),
  step('withdrawEdit', author, ['contribution.edit_withdrawn'], async () => editInput('withdrawEdit')),
  step('addSpeaker', rapporteur, ['floor.added'], () => ({ ...speaking(ids.waits), label: CANARY })),
  step('addSpeaker', rapporteur, ['floor.added'], () => ({ ...speaking(newId()), label: CANARY })),
  step('moveSpeaker', rapporteur, ['floor.moved'], () => ({ turnId: ids.waits, sessionId: session.id })),
  step('changeCapacity', rapporteur, ['floor.recast'], () => ({
    ...{ turnId: ids.waits, sessionId: session.id, capacity: 'DELEGATION' },
  })),
  step('removeSpeaker', rapporteur, ['floor.removed'], () => ({ turnId: ids.waits, sessionId: session.id })),
  step('giveFloor', rapporteur, ['floor.given'], () => ({
    ...{ ...speaking(ids.turn), participantId: cast.author.participantId, at: new Date() },
  })),
  step('endTurn', rapporteur, ['floor.ended'], () => ({
    ...{ turnId: ids.turn, sessionId: session.id, at: new Date() },
  })),
  ...(['confirmIntervention', 'disownIntervention'] as const).flatMap((mutation) => [
    step('captureIntervention', rapporteur, ['contribution.submitted', 'floor.captured'], () => ({
      ...captured(mutation === 'confirmIntervention' ? ids.turn : newId(), ids[mutation]),
    })),
    step(
      mutation,
      author,
      [`contribution.${mutation === 'confirmIntervention' ? 'confirmed' : 'disowned'}`],
      () => ({ answerId: newId(), contributionId: ids[mutation], revisionNumber: 1 }),
    ),
  ]),
  step('linkContributions', author, ['contribution.linked'], () => ({
    id: ids.link,
    kind: 'RELATED',
    fromId: ids.accepted,
    toId: ids.changed,
  })),
  step('unlinkContributions', author, ['contribution.unlinked'], () => ({ linkId: ids.link })),
  step('redactPassage', rapporteur, ['contribution.redacted'], async () => ({
    ...(await seen(ids.accepted)),
    redactionId: ids.redaction,
    passage: CANARY,
    reason: 'PERSONAL_DATA',
    note: text,
  })),
  step('readRedacted', secretariat, ['redaction.original_read'], () => ({
    id: newId(),
    redactionId: ids.redaction,
    reason: text,
  })),
  step('liftRedaction', secretariat, ['contribution.redaction_lifted'], () => ({
    id: newId(),
    redactionId: ids.redaction,
    reason: text,
  })),
  step('changeAttribution', author, ['contribution.attribution_changed'], async () => ({
    ...(await seen(ids.accepted)),
    attributionLevel: 'NON_ATTRIBUTABLE',
  })),
  step('askToOpenSeal', secretariat, ['seal.opening_asked'], () => ({
    id: ids.seal,
    contributionId: ids.accepted,
    language: 'es',
    reason: text,
  })),
  step(
    'answerSealOpening',
    () => second,
    ['seal.opened'],
    () => ({ openingId: ids.seal, answer: 'AGREED' }),
  ),
  step('readSealedAuthor', secretariat, ['seal.author_read'], () => ({ openingId: ids.seal })),
  step('withdrawContribution', author, ['contribution.withdrawn'], async () => ({
    ...(await seen(ids.changed)),
    reason: text,
  })),
  step('submitComment', expert, ['comment.submitted'], () => ({
    id: ids.comment,
    contributionId: ids.accepted,
    kind: 'COMMENT',
    language: 'es',
    text,
  })),
  ...[
    { id: ids.question, by: expert, kind: 'QUESTION', parentId: null },
    { id: ids.answer, by: author, kind: 'COMMENT', parentId: ids.question },
  ].map(({ by, ...comment }) =>
    step('submitComment', by, ['comment.submitted'], () => ({
      ...comment,
      contributionId: ids.accepted,
      language: 'es',
      text,
    })),
  ),
  ...['answer.accepted', 'answer.retracted'].map((action) =>
    step('acceptAnswer', expert, [action], () => ({
      questionId: ids.question,
      answerId: action === 'answer.accepted' ? ids.answer : null,
    })),
  ),
  step('reviseComment', expert, ['comment.revised'], () => ({
    commentId: ids.comment,
    expectedVersion: 1,
    language: 'es',
    text: `${text} Más.`,
  })),
  step('withdrawComment', expert, ['comment.withdrawn'], () => ({ commentId: ids.comment })),
  step('endorseContribution', expert, ['contribution.endorsed'], () => ({
    id: newId(),
    contributionId: ids.accepted,
    revisionNumber: 2,
    stance: 'WITH_RESERVATION',
    capacity: 'PERSONAL',
    reservation: text,
  })),
  step('retractEndorsement', expert, ['endorsement.retracted'], () => ({ contributionId: ids.accepted })),
  step('setSupportHidden', secretariat, ['support.hidden'], () => ({
    sessionId: session.id,
    isHidden: true,
  })),
  step('pauseSession', secretariat, ['session.paused'], () => ({ sessionId: session.id })),
  step('openSession', secretariat, ['session.opened'], () => ({ sessionId: session.id })),
  step('closeSession', secretariat, ['session.closed', 'support.shown'], () => ({ sessionId: session.id })),
  step('setAgendaItem', secretariat, ['agenda_item.set'], () => ({
    meetingId: meetingId(),
    agendaItemId: null,
  })),
  step('setJoining', secretariat, ['joining.closed'], () => ({ meetingId: meetingId(), open: false })),
  step('rotateJoinCode', secretariat, ['join_code.rotated'], () => ({ meetingId: meetingId() })),
  step('invitePeople', secretariat, ['invitation.created'], () => ({
    meetingId: meetingId(),
    people: [invitee()],
    send: false,
  })),
  step('sendInvitations', secretariat, ['invitation.sent'], () => ({
    meetingId: meetingId(),
    invitationIds: [ids.invited],
  })),
  step('revokeInvitation', secretariat, ['invitation.revoked'], () => ({ invitationId: ids.invited })),
  step('grantRole', secretariat, ['role.granted'], role),
  step('revokeRole', secretariat, ['role.revoked'], role),
  // What one has seen oneself is nobody's business.
  step('markNotificationsRead', author, [], () => ({ meetingId: meetingId(), upTo: 1 })),
  step('chooseMails', author, [], () => ({ choice: 'NONE' })),
  // A mail that is asked for changes nothing yet.
  step('requestEmailCode', expert, [], () => ({ email: ADDRESS })),
  step('confirmEmail', expert, ['email.confirmed'], async () => ({
    email: ADDRESS,
    code: codeIn(await mailbox.until(ADDRESS)),
  })),
  step('endSignIn', expert, ['sign_in.ended'], async () => ({ signInId: await currentSignIn(cast.expert) })),
  step('signOut', author, ['sign_in.ended']),
  step('removeParticipant', secretariat, ['participant.removed'], () => ({
    participantId: newcomer.participantId,
  })),
  step(
    'leaveMeeting',
    () => cast.delegate,
    ['participant.left'],
    () => ({ meetingId: meetingId() }),
  ),
  step(
    'eraseAccount',
    () => cast.delegate,
    ['account.erased'],
    () => ({ choice: 'KEEP' }),
  ),
];

interface Entry {
  action: string;
  actorId: string | null;
}

const entriesAfter = (id: string): Promise<Entry[]> =>
  api.database.owner.query(`SELECT action, actor_id AS "actorId" FROM audit_log WHERE id > $1 ORDER BY id`, [
    id,
  ]);

async function lastEntry(): Promise<string> {
  const rows = await api.database.owner.query<{ id: string | null }[]>('SELECT max(id) AS id FROM audit_log');
  return rows[0]?.id ?? '0';
}

function documentOf(mutation: string): string {
  const [input] = schema.getMutationType()!.getFields()[mutation]!.args;
  return input
    ? `mutation ($input: ${String(input.type)}) { ${mutation}(input: $input) { __typename } }`
    : `mutation { ${mutation} { __typename } }`;
}

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await bootApi('audit_log_gql', { smtpUrl: mailbox.url });
  await api.app.get(JobRunner).start();
  cast = await castOf(api);
  schema = api.app.get(GraphQLSchemaHost).schema;
  session = await cast.world.session();
  const roles = [{ role: 'SECRETARIAT' as const, sessionId: null }];
  second = await signedIn(api, await cast.world.person({ name: CANARY, roles }));
  newcomer = await signedIn(api, await cast.world.person({ name: CANARY }));
  await api.database.owner.query(`UPDATE meeting SET join_code = $1 WHERE id = $2`, [JOIN_CODE, meetingId()]);
});

afterAll(async () => {
  await api.close();
  await mailbox.close();
});

it('has a row of the table for every command of the schema', () => {
  const commands = Object.keys(schema.getMutationType()!.getFields()).sort();
  expect([...new Set(STEPS.map(({ mutation }) => mutation))].sort()).toEqual(commands);
});

describe('a command', () => {
  it.each(STEPS.map((one) => [one.mutation, one] as const))('%s leaves its trace', async (mutation, one) => {
    const person = one.by();
    const input = await one.input?.();
    const before = await lastEntry();
    type Answer = { __typename: string };
    const { codes, data } = await person.ask<Record<string, Answer | Answer[]>>(documentOf(mutation), {
      input,
    });
    expect(codes).toEqual([]);
    expect([data[mutation]!].flat()[0]!.__typename).not.toMatch(/Invalid|Refused|Stale|NotAllowed/);
    const entries = await entriesAfter(before);
    expect(entries.map(({ action }) => action).sort()).toEqual([...one.actions].sort());
    for (const { actorId } of entries) expect(actorId).not.toBeNull();
  });

  it('that is refused leaves none', async () => {
    const before = await lastEntry();
    const input = await decision(ids.changed);
    const { codes } = await cast.stranger.ask(documentOf('acceptContribution'), { input });
    expect(codes).not.toEqual([]);
    expect(await entriesAfter(before)).toEqual([]);
  });
});

describe('the log', () => {
  it('holds no name, no text, no address and no code, in any writing', async () => {
    const rows = await api.database.owner.query<unknown[]>(
      `SELECT row_to_json(a)::text AS row FROM audit_log a`,
    );
    const all = JSON.stringify(rows).toLowerCase();
    expect(rows.length).toBeGreaterThan(STEPS.length);
    for (const canary of [CANARY, ADDRESS, JOIN_CODE, 'canario']) {
      expect(all).not.toContain(canary.toLowerCase());
      expect(all).not.toContain(Buffer.from(canary).toString('hex'));
      expect(all).not.toContain(Buffer.from(canary).toString('base64').toLowerCase().replaceAll('=', ''));
    }
  });

  it('keeps of an address a digest that its salt alone can prove, and nobody without it', async () => {
    const [entry] = await api.database.owner.query<{ digest: Buffer; salt: Buffer; subject: string }[]>(
      `SELECT a.digest, s.salt, a.subject_id AS subject FROM audit_log a JOIN audit_salt s ON s.audit_id = a.id
       WHERE a.action = 'email.confirmed'`,
    );
    const { digest, salt, subject } = entry!;
    const said = JSON.stringify(ADDRESS);
    expect(createHash('sha256').update(salt).update(said).digest()).toEqual(digest);
    for (const guess of [said, `${subject}${said}`, `${subject}\0${said}`])
      expect(createHash('sha256').update(guess).digest()).not.toEqual(digest);
    // The application may forget a salt, and with it what the digest could prove; the entry stays.
    await api.database.app.query('DELETE FROM audit_salt');
    const [left] = await api.database.owner.query<{ digests: number; salts: number }[]>(
      `SELECT (SELECT count(digest)::integer FROM audit_log) AS digests,
         (SELECT count(*)::integer FROM audit_salt) AS salts`,
    );
    expect(left).toMatchObject({ salts: 0 });
    expect(left!.digests).toBeGreaterThan(0);
  });
});
