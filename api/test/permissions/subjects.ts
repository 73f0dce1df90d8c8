/** What operations are asked about, made fresh for each cell by the commands of the product or straight in the tables. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { CommentKind } from '@aportes/domain/vocabulary';
import { newId } from '../../src/kernel/ids.js';
import { codeDigest } from '../../src/kernel/tokens.js';
import { SignInService } from '../../src/modules/identity/sign-in.service.js';
import { EditModerationService } from '../../src/modules/moderation/edit-moderation.service.js';
import { recommendation } from '../support/scene.js';
import type { DraftPlace } from '../../src/modules/contributions/draft.service.js';
import type { SubmitContribution } from '../../src/modules/contributions/contribution-commands.type.js';
import { invite, type Asker } from './askers.js';
import { SLUG, type Stage } from './stage.js';
import type { Row } from './table.js';

export interface Subject {
  /** What the operation names; an unknown one is asked about in its place where the answer is a refusal. */
  id: string;
  version: number;
  /** The contribution by which the asker may see it; absent for what everybody sees, and for what only some do. */
  contributionId?: string;
  isPublic?: boolean;
  email?: string;
  isEdited?: boolean;
  /** An accepted contribution of others, in a session of its own. */
  besideId?: string;
  /** A reply to the question. */
  answerId?: string;
  /** What a draft becomes that is written about it. */
  form?: 'REVISION' | 'COMMENT';
  /** Of a session in the agenda. */
  position?: number;
}

type Make = (stage: Stage, asker: Asker) => Promise<Subject>;
type State = 'waiting' | 'accepted' | 'declined' | 'withdrawn' | 'sent back';

/** What a decision tells the author, and nobody but the author and the desk. */
export const NOTE = 'Una nota privada';

/** What a template asks for and nobody but the author and the desk is told. */
export const CONFIDENCE = 'Confidencia Ñandú, confidencia@example.org';

/** Other than a named text in the session of the tables. */
interface Changes {
  sessionId?: string;
  attributionLevel?: 'NON_ATTRIBUTABLE';
  details?: { name: string; text: string }[];
}

export async function contribution(
  stage: Stage,
  author: MeetingActor,
  state: State,
  changes: Changes = {},
): Promise<Subject> {
  const { services, here } = stage;
  const command = recommendation(here.session.id, { ...changes }) as unknown as SubmitContribution;
  await services.contributions.submit(author, command);
  const { id } = command;
  const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
  if (state === 'accepted') await services.moderation.accept(here.desk, decision);
  if (state === 'declined')
    await services.moderation.decline(here.desk, { ...decision, reason: 'OTHER', note: NOTE });
  if (state === 'sent back')
    await services.moderation.requestChanges(here.desk, { ...decision, message: NOTE });
  if (state === 'withdrawn') await services.revisions.withdraw(author, decision);
  const besideId = await beside(stage);
  return { id, contributionId: id, version: state === 'waiting' ? 1 : 2, besideId };
}

const besides = new WeakMap<Stage, Promise<string>>();

/** Something that is accepted, of which no asker is the author or the rapporteur. */
function beside(stage: Stage): Promise<string> {
  const known = besides.get(stage) ?? acceptedBeside(stage);
  besides.set(stage, known);
  return known;
}

async function acceptedBeside({ services, here }: Stage): Promise<string> {
  const { id: sessionId } = await here.world.session({ moderation: 'POST' });
  const command = recommendation(sessionId) as unknown as SubmitContribution;
  await services.contributions.submit(here.author, command);
  return command.id;
}

export interface LinkSubject extends Subject {
  fromId: string;
  toId: string;
}

/** From a contribution of whoever links to one of others that is accepted; seen from there. */
export async function linked(
  stage: Stage,
  by: MeetingActor,
  state: 'waiting' | 'accepted',
): Promise<LinkSubject> {
  const { id: fromId, version } = await contribution(stage, by, state);
  const toId = await acceptedBeside(stage);
  const id = newId();
  await stage.services.links.link(by, { id, kind: 'RELATED', fromId, toId });
  return { id, contributionId: toId, version, fromId, toId };
}

async function linkedThenDeclined(stage: Stage): Promise<Subject> {
  const link = await linked(stage, stage.here.author, 'waiting');
  const decision = { decisionId: newId(), contributionId: link.fromId, expectedVersion: 1 };
  await stage.services.moderation.decline(stage.here.desk, { ...decision, reason: 'OTHER', note: NOTE });
  return link;
}

export const EDITED = 'Que los Estados reconozcan los títulos sin demora.';

/** The author's next version of a text. */
export async function revised(stage: Stage, author: MeetingActor, subject: Subject): Promise<Subject> {
  const command = { contributionId: subject.id, revisionId: newId(), expectedVersion: subject.version };
  const text = { language: 'es', text: EDITED, addressees: ['STATES' as const] };
  await stage.services.revisions.revise(author, { ...command, ...text });
  return { ...subject, version: subject.version + 1, isEdited: true };
}

/** Accepted in the end, though the desk had something to say first. */
export async function improved(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await revised(stage, author, await contribution(stage, author, 'sent back'));
  const { id: contributionId, version: expectedVersion } = subject;
  const decision = { decisionId: newId(), contributionId, expectedVersion };
  await stage.services.moderation.accept(stage.here.desk, decision);
  return { ...subject, version: subject.version + 1 };
}

/** An accepted text, and beside it an edit that waits, or that was declined. */
export async function edited(
  stage: Stage,
  author: MeetingActor,
  verdict: 'waiting' | 'declined' = 'waiting',
): Promise<Subject> {
  const subject = await revised(stage, author, await contribution(stage, author, 'accepted'));
  if (verdict === 'waiting') return subject;
  const { id: contributionId, version: expectedVersion } = subject;
  const decision = { decisionId: newId(), contributionId, revisionNumber: 2, expectedVersion, note: NOTE };
  await stage.api.app.get(EditModerationService).decline(stage.here.desk, decision);
  return { ...subject, version: subject.version + 1 };
}

/** Where one text is accepted and another waits. */
async function session(stage: Stage): Promise<Subject> {
  const { world, author } = stage.here;
  const { id: sessionId } = await world.session();
  for (const state of ['accepted', 'waiting'] as const)
    await contribution(stage, author, state, { sessionId });
  const [row] = await stage.api.database.owner.query<{ position: number }[]>(
    'SELECT a.position FROM session s JOIN agenda_item a ON a.id = s.agenda_item_id WHERE s.id = $1',
    [sessionId],
  );
  return { ...known(sessionId), position: row!.position };
}

const IN_CONFIDENCE = { details: [{ name: 'focalPoint', text: CONFIDENCE }] };

const UNNAMED = { attributionLevel: 'NON_ATTRIBUTABLE' } as const;

const unnamed = (stage: Stage, author: MeetingActor): Promise<Subject> =>
  contribution(stage, author, 'accepted', UNNAMED);

async function forState(stage: Stage, changes: Changes = {}): Promise<Subject> {
  const roles = [{ role: 'DELEGATE' as const, sessionId: null }];
  const delegate = await stage.here.world.person({ stakeholderKind: 'STATE', roles });
  return contribution(stage, delegate, 'accepted', changes);
}

export async function comment(stage: Stage, on: State, by: MeetingActor): Promise<Subject> {
  return commentOn(stage, await contribution(stage, stage.here.author, on), by);
}

async function commentOn(
  stage: Stage,
  { id: contributionId }: Subject,
  by: MeetingActor,
  parentId?: string,
  said: { kind?: CommentKind; text?: string } = {},
): Promise<Subject> {
  const id = newId();
  const { kind = 'COMMENT', text = '¿Con qué plazo?' } = said;
  const command = { id, contributionId, parentId, kind, language: 'es', text };
  await stage.services.comments.submit(by, command);
  return { id, contributionId, version: 1 };
}

/** Of somebody else to a reply. */
async function answered(stage: Stage, on: Subject, by: MeetingActor): Promise<Subject> {
  const { desk } = stage.here;
  const { id } = await commentOn(stage, on, desk);
  return commentOn(stage, on, desk, (await commentOn(stage, on, by, id)).id);
}

/** With a reply to it. */
export async function question(stage: Stage, on: State, by: MeetingActor): Promise<Subject> {
  const about = await contribution(stage, stage.here.author, on);
  const asked = await commentOn(stage, about, by, undefined, { kind: 'QUESTION' });
  const { id: answerId } = await commentOn(stage, about, stage.here.desk, asked.id);
  return { ...asked, answerId };
}

export async function answeredQuestion(stage: Stage, on: State, by: MeetingActor): Promise<Subject> {
  const asked = await question(stage, on, by);
  const [row] = await stage.services.commentRows.byIds([asked.id]);
  await stage.services.answers.accept(by, row!, asked.answerId!);
  return asked;
}

/** Names another contribution by its symbol. */
async function naming(stage: Stage, named: State): Promise<Subject> {
  const { author } = stage.here;
  const { id: symbol } = await symbolOf(stage, await contribution(stage, author, named));
  const about = await contribution(stage, author, 'accepted');
  return commentOn(stage, about, author, undefined, { text: `Lo dice ${symbol}.` });
}

const presenter = ({ here: { world, session } }: Stage): Promise<MeetingActor> =>
  world.person({ roles: [{ role: 'PRESENTER', sessionId: session.id }] });

async function presenters(stage: Stage, changes: Changes = {}): Promise<Subject> {
  const speaker = await presenter(stage);
  return commentOn(stage, await contribution(stage, speaker, 'accepted', changes), speaker);
}

export async function endorsed(stage: Stage, by: MeetingActor, on: State): Promise<Subject> {
  const subject = await contribution(stage, stage.here.author, on);
  await stage.services.endorsements.endorse(by, {
    id: newId(),
    contributionId: subject.id,
    revisionNumber: 1,
    stance: 'ENDORSED',
    capacity: 'PERSONAL',
  });
  return subject;
}

async function withdrawnBefore(stage: Stage, subject: Subject, author: MeetingActor): Promise<Subject> {
  const { id: contributionId, version: expectedVersion } = subject;
  await stage.services.revisions.withdraw(author, { contributionId, expectedVersion });
  return { ...subject, version: expectedVersion + 1 };
}

/** To something that stands, and is seen from there. */
async function linkedThenWithdrawn(stage: Stage, state: 'waiting' | 'accepted'): Promise<Subject> {
  const link = await linked(stage, stage.here.author, state);
  await withdrawnBefore(stage, { ...link, id: link.fromId }, stage.here.author);
  return link;
}

async function draft(stage: Stage, by: MeetingActor): Promise<Subject> {
  const { id: sessionId } = stage.here.session;
  return draftFor(stage, by, { form: 'CONTRIBUTION', sessionId, contributionId: null });
}

async function draftOfComment(stage: Stage, by: MeetingActor): Promise<Subject> {
  const { id: contributionId } = await contribution(stage, stage.here.author, 'accepted');
  return draftFor(stage, by, { form: 'COMMENT', sessionId: null, contributionId });
}

async function draftFor({ services }: Stage, by: MeetingActor, place: DraftPlace): Promise<Subject> {
  const id = newId();
  const command = { id, place, expectedVersion: 0, content: '{}' };
  // Whoever has left has none any more.
  await services.drafts.keep(by, command).catch(() => {});
  return { id, version: 1 };
}

async function signIn({ api }: Stage, { participantId }: MeetingActor): Promise<Subject> {
  const [account] = await api.database.owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [participantId],
  );
  await api.app.get(SignInService).start(account!.id);
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT id FROM sign_in WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1',
    [account!.id],
  );
  return { id: row!.id, version: 1 };
}

export const EMAIL_CODE = 'ABCDEF';

/** A code that was mailed to prove an address. */
async function emailCode({ api }: Stage, { participantId }: MeetingActor): Promise<Subject> {
  const id = newId();
  const email = `${id}@example.org`;
  await api.database.owner.query(
    `INSERT INTO mailed_code (id, purpose, account_id, address, code_digest, expires_at)
     SELECT $1, 'CONFIRM_EMAIL', account_id, $2, $3, now() + interval '1 hour' FROM participant WHERE id = $4`,
    [id, email, codeDigest(id, EMAIL_CODE), participantId],
  );
  return { id, email, version: 1 };
}

const me = ({ here, name }: Asker): MeetingActor => {
  if (!here) throw new Error(`${name} owns nothing here.`);
  return here;
};

const known = (id: string): Subject => ({ id, version: 1, isPublic: true });
const hidden = (id: string): Subject => ({ id, version: 1 });

const STATES: State[] = ['waiting', 'accepted', 'declined', 'withdrawn', 'sent back'];
const contributions = Object.fromEntries(
  STATES.flatMap((state): [string, Make][] => [
    [`own ${state}`, (stage, asker) => contribution(stage, me(asker), state)],
    [`other's ${state}`, (stage) => contribution(stage, stage.here.author, state)],
  ]),
);

export const SUBJECTS: Record<string, Make | undefined> = {
  ...contributions,
  'own symbol': async (stage, asker) => symbolOf(stage, await contribution(stage, me(asker), 'waiting')),
  "other's waiting symbol": async (stage) =>
    symbolOf(stage, await contribution(stage, stage.here.author, 'waiting')),
  "other's declined symbol": async (stage) =>
    symbolOf(stage, await contribution(stage, stage.here.author, 'declined')),
  'own unnamed': (stage, asker) => unnamed(stage, me(asker)),
  "other's unnamed": (stage) => unnamed(stage, stage.here.author),
  "other's for a State": (stage) => forState(stage),
  "other's for a State, unnamed": (stage) => forState(stage, UNNAMED),
  'own in confidence': (stage, asker) => contribution(stage, me(asker), 'accepted', IN_CONFIDENCE),
  "other's in confidence": (stage) => contribution(stage, stage.here.author, 'accepted', IN_CONFIDENCE),
  'own edit': (stage, asker) => edited(stage, me(asker)),
  "other's edit": (stage) => edited(stage, stage.here.author),
  'own edit, declined': (stage, asker) => edited(stage, me(asker), 'declined'),
  "other's edit, declined": (stage) => edited(stage, stage.here.author, 'declined'),
  'own accepted after a note': (stage, asker) => improved(stage, me(asker)),
  "other's accepted after a note": (stage) => improved(stage, stage.here.author),
  "other's waiting next door": (stage) =>
    contribution(stage, stage.here.author, 'waiting', { sessionId: stage.here.otherSession.id }),
  'what waits in a session': session,
  'own comment beneath unnamed': async (stage, asker) =>
    commentOn(stage, await unnamed(stage, me(asker)), me(asker)),
  "other's comment naming what is accepted": (stage) => naming(stage, 'accepted'),
  "other's comment naming what waits": (stage) => naming(stage, 'waiting'),
  "other's comment naming what was declined": (stage) => naming(stage, 'declined'),
  'own question': (stage, asker) => question(stage, 'accepted', me(asker)),
  "other's question": (stage) => question(stage, 'accepted', stage.here.author),
  "other's question where it waits": (stage) => question(stage, 'waiting', stage.here.author),
  "other's question with its answer": (stage) => answeredQuestion(stage, 'accepted', stage.here.author),
  "presenter's comment": (stage) => presenters(stage),
  "presenter's comment beneath own unnamed": (stage) => presenters(stage, UNNAMED),
  'own reply that was answered': async (stage, asker) =>
    answered(stage, await contribution(stage, stage.here.author, 'accepted'), me(asker)),
  "other's answer to a reply": async (stage) =>
    answered(stage, await contribution(stage, stage.here.author, 'accepted'), stage.here.author),
  "other's answer to a reply beneath unnamed": async (stage) =>
    answered(stage, await unnamed(stage, stage.here.author), stage.here.author),
  "other's comment beneath unnamed": async (stage) =>
    commentOn(stage, await unnamed(stage, stage.here.author), stage.here.author),
  'own endorsed': (stage, asker) => endorsed(stage, me(asker), 'accepted'),
  "other's endorsed": (stage) => endorsed(stage, stage.here.desk, 'accepted'),
  "other's withdrawn, endorsed before": async (stage) =>
    withdrawnBefore(stage, await endorsed(stage, stage.here.desk, 'accepted'), stage.here.author),
  'own endorsed, then withdrawn': async (stage, asker) =>
    withdrawnBefore(stage, await endorsed(stage, me(asker), 'accepted'), stage.here.author),
  'own link of what was withdrawn': async (stage, asker) => {
    const link = await linked(stage, me(asker), 'accepted');
    const withdrawal = { contributionId: link.toId, expectedVersion: 1 };
    await stage.services.revisions.withdraw(stage.here.author, withdrawal);
    return link;
  },
  "other's comment where it was withdrawn": async (stage) => {
    const subject = await comment(stage, 'accepted', stage.here.author);
    await withdrawnBefore(stage, { ...subject, id: subject.contributionId!, version: 2 }, stage.here.author);
    return subject;
  },
  "other's link of what was withdrawn": (stage) => linkedThenWithdrawn(stage, 'accepted'),
  "other's link of what was withdrawn unread": (stage) => linkedThenWithdrawn(stage, 'waiting'),
  'own comment': (stage, asker) => comment(stage, 'accepted', me(asker)),
  "other's comment": (stage) => comment(stage, 'accepted', stage.here.author),
  'own comment where it was withdrawn': async (stage, asker) => {
    const subject = await comment(stage, 'accepted', me(asker));
    await withdrawnBefore(stage, { ...subject, id: subject.contributionId!, version: 2 }, stage.here.author);
    return subject;
  },
  'own comment where it was declined': async (stage, asker) => {
    const subject = await comment(stage, 'waiting', me(asker));
    const decision = { decisionId: newId(), contributionId: subject.contributionId!, expectedVersion: 1 };
    await stage.services.moderation.decline(stage.here.desk, { ...decision, reason: 'OTHER', note: NOTE });
    return subject;
  },
  "other's comment where it waits": (stage) => comment(stage, 'waiting', stage.here.author),
  'own link': (stage, asker) => linked(stage, me(asker), 'accepted'),
  "other's link": (stage) => linked(stage, stage.here.author, 'accepted'),
  'own link of what waits': (stage, asker) => linked(stage, me(asker), 'waiting'),
  "other's link of what waits": (stage) => linked(stage, stage.here.author, 'waiting'),
  "other's link of what is declined": linkedThenDeclined,
  'a version of own accepted': async (stage, asker) => ({
    ...(await contribution(stage, me(asker), 'accepted')),
    form: 'REVISION',
  }),
  "a version of other's accepted": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'accepted')),
    form: 'REVISION',
  }),
  "a version of other's waiting": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'waiting')),
    form: 'REVISION',
  }),
  "a comment on other's waiting": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'waiting')),
    form: 'COMMENT',
  }),
  "a comment on other's declined": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'declined')),
    form: 'COMMENT',
  }),
  'own draft': (stage, asker) => draft(stage, me(asker)),
  'own draft of a comment': (stage, asker) => draftOfComment(stage, me(asker)),
  "other's draft": (stage) => draft(stage, stage.here.author),
  'own person': (_, asker) => Promise.resolve(hidden(me(asker).participantId)),
  "other's person": async ({ here }) => hidden((await here.world.person()).participantId),
  'own sign-in': (stage, asker) => signIn(stage, me(asker)),
  "other's sign-in": (stage) => signIn(stage, stage.here.author),
  'own code': (stage, asker) => emailCode(stage, me(asker)),
  "other's code": (stage) => emailCode(stage, stage.here.author),
  'an address': () => Promise.resolve({ ...hidden(newId()), email: `${newId()}@example.org` }),
  'an invitation': async (stage) => hidden((await invite(stage, stage.here)).id),
  'a session': async ({ here }) => known((await here.world.session()).id),
  'a scheduled session': async ({ here }) => known((await here.world.session({ status: 'SCHEDULED' })).id),
  'the session': ({ here }) => Promise.resolve(known(here.session.id)),
  'the meeting': ({ here }) => Promise.resolve(known(here.world.meetingId)),
  'its slug': () => Promise.resolve(known(SLUG)),
  'its code': async ({ api }) => {
    const sql = 'SELECT join_code AS code FROM meeting WHERE slug = $1';
    const [row] = await api.database.owner.query<{ code: string }[]>(sql, [SLUG]);
    return known(row!.code);
  },
  'what never was': () => Promise.resolve(hidden(newId())),
  nothing: () => Promise.resolve(known('')),
};

async function symbolOf({ api }: Stage, subject: Subject): Promise<Subject> {
  const [row] = await api.database.owner.query<{ symbol: string }[]>(
    'SELECT symbol FROM contribution WHERE id = $1',
    [subject.id],
  );
  return { ...subject, id: row!.symbol };
}

const shared = new WeakMap<Row, Promise<Subject>>();

/** What the row is about: one's own, or fresh; the same for all who leave it as it is. */
export function subjectOf(stage: Stage, row: Row, asker: Asker, isSpared: boolean): Promise<Subject> {
  const make = SUBJECTS[row.about];
  if (!make) throw new Error(`Nobody knows how to make "${row.about}".`);
  if (!isSpared || row.about.startsWith('own')) return make(stage, asker);
  const known = shared.get(row) ?? make(stage, asker);
  shared.set(row, known);
  return known;
}
