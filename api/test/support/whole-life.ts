/** Somebody who has done at a meeting everything that one can do, among others who answered it. */
import { newId } from '../../src/kernel/ids.js';
import { newToken, tokenDigest } from '../../src/kernel/tokens.js';
import { NotificationFeeder } from '../../src/modules/notifications/notification-feeder.service.js';
import type { BootedApi } from './booted-api.js';
import type { Cast } from './cast.js';
import { signedIn, type Person } from './person.js';
import { accepted, command, commented, endorsed, submitted, type Written } from './scene.js';

export interface WholeLife {
  person: Person;
  participantId: string;
  accountId: string;
  /** Of the person: accepted and built upon by others, accepted and left alone, waiting, shown without a name. */
  own: Record<'builtUpon' | 'alone' | 'waiting' | 'unnamed' | 'declined', Written>;
  /** Of somebody else, with what the person said and thinks of it. */
  others: Written;
  commentId: string;
  /** What somebody else answered to the comment. */
  replyId: string;
}

const text = (about: string) => `Que los Estados ${about}, sin demora y con recursos propios.`;

/** @param name as it is to be looked for afterwards */
export async function liveThrough(
  api: BootedApi,
  cast: Cast,
  sessionId: string,
  name: string,
): Promise<WholeLife> {
  const actor = await cast.world.person({ name, roles: [{ role: 'EXPERT', sessionId: null }] });
  const person = await signedIn(api, actor);
  const { participantId } = actor;
  const { owner } = api.database;
  const [row] = await owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [participantId],
  );
  const accountId = row!.id;
  await hasAnAddress(api, cast, { participantId, accountId });
  const others = await accepted(
    cast,
    await submitted(cast.author, sessionId, { text: text('abran escuelas') }),
  );
  const own = await writes(cast, person, sessionId);
  for (const one of [own.builtUpon, own.unnamed]) {
    await endorsed(cast.delegate, one.id);
    await commented(cast.expert, one.id);
  }
  await sealOpened(api, cast, own.unnamed.id);
  await links(person, own.builtUpon.id, others.id);
  const { commentId, replyId } = await discusses(cast, person, others.id);
  await supports(person, others.id);
  const waiting = await submitted(cast.author, sessionId);
  await worksAtTheDesk(api, actor, person, [others.id, waiting.id]);
  await drafts(person, sessionId, own.builtUpon.id, others.id);
  await speaks(cast, person, participantId, sessionId);
  await api.app.get(NotificationFeeder).read(cast.world.meetingId);
  return { person, participantId, accountId, own, others, commentId, replyId };
}

async function hasAnAddress(
  { database: { owner } }: BootedApi,
  { world }: Cast,
  { participantId, accountId }: { participantId: string; accountId: string },
): Promise<void> {
  const address = `${accountId}@example.org`;
  await owner.query(`INSERT INTO account_email (account_id, address) VALUES ($1, $2)`, [accountId, address]);
  await owner.query(
    `INSERT INTO mailed_code (id, purpose, account_id, address, expires_at)
     VALUES ($1, 'SIGN_IN', $2, $3, now() + interval '1 hour')`,
    [newId(), accountId, address],
  );
  await owner.query(
    `INSERT INTO sign_in_token (id, account_id, digest, purpose) VALUES ($1, $2, $3, 'DEMO')`,
    [newId(), accountId, tokenDigest(newToken())],
  );
  await owner.query(`INSERT INTO mail_choice (account_id, choice) VALUES ($1, 'AT_ONCE')`, [accountId]);
  const invitationId = newId();
  await owner.query(
    `INSERT INTO invitation (id, meeting_id, email, name, institution, stakeholder_kind, language, capacities,
       accepted_at, participant_id) VALUES ($1, $2, $3, 'x', 'x', 'ACADEMIA', 'es', '{PERSONAL}', now(), $4)`,
    [invitationId, world.meetingId, address, participantId],
  );
  await owner.query(
    `INSERT INTO invitation_role (id, meeting_id, invitation_id, role) VALUES ($1, $2, $3, 'EXPERT')`,
    [newId(), world.meetingId, invitationId],
  );
}

async function writes(cast: Cast, person: Person, sessionId: string): Promise<WholeLife['own']> {
  const builtUpon = await accepted(
    cast,
    await submitted(person, sessionId, {
      title: 'Títulos',
      text: text('reconozcan los títulos'),
      details: [{ name: 'rationale', text: 'Porque ya se hizo en 2014.' }],
    }),
  );
  const alone = await accepted(cast, await submitted(person, sessionId, { text: text('abran ventanillas') }));
  const waiting = await submitted(person, sessionId, { text: text('escuchen a quien llega') });
  const unnamed = await accepted(
    cast,
    await submitted(person, sessionId, {
      text: text('protejan a quien denuncia'),
      attributionLevel: 'NON_ATTRIBUTABLE',
    }),
  );
  const declined = await submitted(person, sessionId, { text: text('hagan lo que sea') });
  await command(cast.rapporteur, 'DeclineContribution', {
    ...{ decisionId: newId(), contributionId: declined.id, expectedVersion: declined.version },
    ...{ reason: 'NOT_CONCRETE', note: '¿Qué es lo que sea?' },
  });
  await command(cast.rapporteur, 'RetagContribution', {
    ...{ retaggingId: newId(), contributionId: alone.id, expectedVersion: alone.version },
    kind: 'PRIORITY',
  });
  await appeals(person, declined);
  await keepsOwnWording(cast, person, sessionId);
  return { builtUpon: await edits(cast, person, builtUpon), alone, waiting, unnamed, declined };
}

async function appeals(person: Person, { id: contributionId, version }: Written): Promise<void> {
  const appeal = { appealId: newId(), contributionId, expectedVersion: version + 1 };
  await command(person, 'AppealContribution', { ...appeal, text: 'Es tan concreto como los demás.' });
}

/** The desk proposes another wording, and the person rejects it. */
async function keepsOwnWording(cast: Cast, person: Person, sessionId: string): Promise<void> {
  const { id: contributionId, version } = await submitted(person, sessionId, {
    text: text('den la palabra'),
  });
  const proposed = await command(cast.rapporteur, 'ProposeWording', {
    ...{ decisionId: newId(), contributionId, expectedVersion: version, editKind: 'EDITORIAL' },
    ...{ language: 'es', text: text('cedan la palabra'), addressees: ['STATES'] },
  });
  await command(person, 'RejectWording', {
    ...{ answerId: newId(), contributionId, expectedVersion: proposed.contribution!.version },
    message: 'Así no lo dije.',
  });
}

async function sealOpened(api: BootedApi, cast: Cast, contributionId: string): Promise<void> {
  const roles = [{ role: 'SECRETARIAT' as const, sessionId: null }];
  const second = await signedIn(api, await cast.world.person({ name: 'Segunda Persona', roles }));
  const id = newId();
  const ask = { id, contributionId, language: 'es', reason: 'Un juzgado lo pide.' };
  await command(cast.secretariat, 'AskToOpenSeal', ask);
  await command(second, 'AnswerSealOpening', { openingId: id, answer: 'AGREED' });
  // One of the cast runs the meeting alone again.
  await api.database.owner.query('DELETE FROM role_grant WHERE participant_id = $1', [second.participantId]);
}

/** Once, which the desk declines, and once more, which waits. */
async function edits(cast: Cast, person: Person, written: Written): Promise<Written> {
  const first = await revises(person, written);
  const declined = await command(cast.rapporteur, 'DeclineEdit', {
    ...{ decisionId: newId(), contributionId: first.id, revisionNumber: 2 },
    ...{ expectedVersion: first.version, note: 'Así no.' },
  });
  return revises(person, declined.contribution!);
}

async function revises(person: Person, { id, version }: Written): Promise<Written> {
  const { contribution } = await command(person, 'ReviseContribution', {
    ...{ contributionId: id, revisionId: newId(), expectedVersion: version, language: 'es' },
    ...{
      text: text(`lo revisen en la versión ${version}`),
      addressees: ['STATES'],
      reason: 'Para que se entienda.',
    },
  });
  return contribution!;
}

async function links(person: Person, fromId: string, toId: string): Promise<void> {
  await command(person, 'LinkContributions', { id: newId(), kind: 'RELATED', fromId, toId });
}

async function discusses(
  cast: Cast,
  person: Person,
  contributionId: string,
): Promise<Pick<WholeLife, 'commentId' | 'replyId'>> {
  const [commentId, replyId, answerId] = [newId(), newId(), newId()];
  const said = { contributionId, language: 'es' };
  await command(person, 'SubmitComment', { ...said, id: commentId, kind: 'QUESTION', text: '¿Cuándo?' });
  await command(person, 'ReviseComment', {
    commentId,
    expectedVersion: 1,
    language: 'es',
    text: '¿Cuándo y dónde?',
  });
  const reply = { ...said, id: replyId, parentId: commentId, kind: 'COMMENT', text: 'En otoño.' };
  await command(cast.expert, 'SubmitComment', reply);
  await command(person, 'AcceptAnswer', { questionId: commentId, answerId: replyId });
  // Also an answer of the person's that somebody else has accepted.
  const questionId = newId();
  await command(cast.expert, 'SubmitComment', { ...said, id: questionId, kind: 'QUESTION', text: '¿Quién?' });
  const answer = { ...said, id: answerId, parentId: questionId, kind: 'COMMENT', text: 'Nosotras.' };
  await command(person, 'SubmitComment', answer);
  await command(cast.expert, 'AcceptAnswer', { questionId, answerId });
  return { commentId, replyId };
}

/** First without, then with a reservation: the first is history. */
async function supports(person: Person, contributionId: string): Promise<void> {
  await endorsed(person, contributionId);
  const input = { id: newId(), contributionId, revisionNumber: 1, capacity: 'PERSONAL' };
  await command(person, 'EndorseContribution', {
    ...input,
    stance: 'WITH_RESERVATION',
    reservation: 'Con plazo.',
  });
}

/** Once, which a rapporteur took down and the person confirms. */
async function speaks(cast: Cast, person: Person, participantId: string, sessionId: string): Promise<void> {
  const contributionId = newId();
  await command(cast.rapporteur, 'CaptureIntervention', {
    ...{ turnId: newId(), contributionId, sessionId, participantId, capacity: 'PERSONAL' },
    ...{ startedAt: new Date(), endedAt: new Date(), kind: 'CONCERN', language: 'es' },
    text: text('no cierren los albergues'),
  });
  await command(person, 'ConfirmIntervention', { answerId: newId(), contributionId, revisionNumber: 1 });
}

/** As somebody who once was a rapporteur; what the desk notes about the person's own texts stands beside it. */
async function worksAtTheDesk(
  { database: { owner } }: BootedApi,
  { participantId, meetingId }: { participantId: string; meetingId: string },
  person: Person,
  [contributionId, waitingId]: readonly [string, string],
): Promise<void> {
  const grant = [newId(), meetingId, participantId];
  await owner.query(
    `INSERT INTO role_grant (id, meeting_id, participant_id, role) VALUES ($1, $2, $3, 'RAPPORTEUR')`,
    grant,
  );
  await command(person, 'WriteDeskNote', { noteId: newId(), contributionId, text: 'Se parece a otra.' });
  const assignment = { assignmentId: newId(), contributionId: waitingId, assigneeId: participantId };
  await command(person, 'AssignContribution', assignment);
  await command(person, 'SaveMessageTemplate', {
    ...{ meetingId, templateId: newId(), expectedVersion: 0, purpose: 'REQUEST', language: 'es' },
    ...{ title: 'Falta el plazo', text: '¿Para cuándo?' },
  });
  const withdrawn = newId();
  await command(person, 'WriteDeskNote', { noteId: withdrawn, contributionId, text: 'Ya no.' });
  await command(person, 'WithdrawDeskNote', { noteId: withdrawn });
  const [seen] = await owner.query<{ version: number }[]>('SELECT version FROM contribution WHERE id = $1', [
    contributionId,
  ]);
  await command(person, 'RedactPassage', {
    ...{ redactionId: newId(), contributionId, expectedVersion: seen!.version, passage: 'recursos propios' },
    ...{ reason: 'CONFIDENTIAL', note: 'Lo pidió quien lo escribió.' },
  });
  await owner.query('DELETE FROM role_grant WHERE id = $1', grant.slice(0, 1));
}

async function drafts(person: Person, sessionId: string, ownId: string, othersId: string): Promise<void> {
  const content = JSON.stringify({ text: 'A medias' });
  const kept = { expectedVersion: 0, content };
  await command(person, 'KeepDraft', { ...kept, id: newId(), form: 'CONTRIBUTION', sessionId });
  await command(person, 'KeepDraft', { ...kept, id: newId(), form: 'REVISION', contributionId: ownId });
  await command(person, 'KeepDraft', { ...kept, id: newId(), form: 'COMMENT', contributionId: othersId });
}
