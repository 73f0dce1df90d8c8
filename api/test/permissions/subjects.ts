/** What operations are asked about by the names of the tables, made fresh for each cell by the commands of the product or straight in the tables. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { invite, type Asker } from './askers.js';
import { claimed } from './claim-subjects.js';
import {
  contribution,
  edited,
  endorsed,
  forState,
  IN_CONFIDENCE,
  improved,
  linked,
  linkedThenDeclined,
  linkedThenWithdrawn,
  NOTE,
  symbolOf,
  UNNAMED,
  unnamed,
  withdrawnBefore,
  type State,
} from './contribution-subjects.js';
import { assigned, ofDesk } from './assignment-subjects.js';
import { accepted, actedOn, editDecided } from './decision-subjects.js';
import {
  answered,
  answeredQuestion,
  comment,
  commentOn,
  editedComment,
  naming,
  presenters,
  question,
} from './discussion-subjects.js';
import { coAuthored, consolidated, dissolved, merged, withAnother } from './merging-subjects.js';
import { split, unsplit } from './splitting-subjects.js';
import { noteOn } from './note-subjects.js';
import { draft, draftOfComment, emailCode, notification, signIn } from './own-subjects.js';
import { savedMessage } from './template-subjects.js';
import { retagged } from './retagging-subjects.js';
import { captured, turnAt } from './scribe-subjects.js';
import { redacted } from './redaction-subjects.js';
import { sealAsked, sealKept, sealOpened } from './seal-subjects.js';
import { SLUG, type Stage } from './stage.js';
import type { Subject } from './subject.js';
import type { Row } from './table.js';
import { appealed, proposed } from './wording-subjects.js';

type Make = (stage: Stage, asker: Asker) => Promise<Subject>;

const me = ({ here, name }: Asker): MeetingActor => {
  if (!here) throw new Error(`${name} owns nothing here.`);
  return here;
};

/** Nobody else can ask to open a seal: to others belongs none of the requests. */
const secretary = (asker: Asker) => (asker.name === 'secretariat' ? me(asker) : undefined);

/** Nobody else can have what waits there in hand: to others belongs none of it. */
const rapporteur = (asker: Asker) => (asker.name === 'rapporteur' ? me(asker) : undefined);

/** Both share out what waits; of others there is no assignment of their own. */
const deskOf = (asker: Asker) => rapporteur(asker) ?? secretary(asker);

const known = (id: string): Subject => ({ id, version: 1, isPublic: true });
const hidden = (id: string): Subject => ({ id, version: 1 });

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

/** By the same author, word for word. */
async function besideItsLike(stage: Stage): Promise<Subject> {
  await contribution(stage, stage.here.author, 'accepted');
  return contribution(stage, stage.here.author, 'accepted');
}

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
  'own unnamed, withdrawn': (stage, asker) => contribution(stage, me(asker), 'withdrawn', UNNAMED),
  "other's unnamed, withdrawn": (stage) => contribution(stage, stage.here.author, 'withdrawn', UNNAMED),
  'own captured': (stage, asker) => captured(stage, me(asker)),
  "other's captured": (stage) => captured(stage, stage.here.author),
  'own capture': (stage, asker) => captured(stage, stage.here.author, rapporteur(asker)),
  'a turn at the floor': (stage) => turnAt(stage),
  'own turn as scribe': (stage, asker) => turnAt(stage, rapporteur(asker)),
  'own claimed': (stage, asker) => claimed(stage, me(asker)),
  "other's claimed": (stage) => claimed(stage, stage.here.author),
  'own claim': (stage, asker) => claimed(stage, stage.here.author, rapporteur(asker)),
  'own text, wording proposed': (stage, asker) => proposed(stage, me(asker)),
  "other's text, wording proposed": (stage) => proposed(stage, stage.here.author),
  'own appealed': (stage, asker) => appealed(stage, me(asker)),
  "other's appealed": (stage) => appealed(stage, stage.here.author),
  'own decision': (stage, asker) => accepted(stage, stage.here.author, rapporteur(asker)),
  'own decision, acted on': (stage, asker) => actedOn(stage, stage.here.author, rapporteur(asker)),
  'own edit decision': (stage, asker) => editDecided(stage, stage.here.author, 'accept', rapporteur(asker)),
  'own text, edit decided': (stage, asker) => editDecided(stage, me(asker), 'decline'),
  "other's edit decision": (stage) => editDecided(stage, stage.here.author, 'decline'),
  "other's decision": (stage) => accepted(stage, stage.here.author),
  'own text, decided': (stage, asker) => accepted(stage, me(asker)),
  'own accepted, with another': (stage, asker) => withAnother(stage, me(asker), 'accepted'),
  "other's accepted, with another": (stage) => withAnother(stage, stage.here.author, 'accepted'),
  "other's declined, with another": (stage) => withAnother(stage, stage.here.author, 'declined'),
  "other's split": async (stage) => (await split(stage, stage.here.author, 'accepted')).whole,
  "other's split unread": async (stage) => (await split(stage, stage.here.author, 'waiting')).whole,
  "other's part": async (stage) => (await split(stage, stage.here.author, 'accepted')).part,
  "other's part unread": async (stage) => (await split(stage, stage.here.author, 'waiting')).part,
  "other's part taken back": (stage) => unsplit(stage, stage.here.author, 'accepted'),
  "other's unnamed split": async (stage) =>
    (await split(stage, stage.here.author, 'accepted', UNNAMED)).whole,
  "other's merged": async (stage) => (await merged(stage, stage.here.author, 'accepted')).parent,
  "other's merged unread": async (stage) => (await merged(stage, stage.here.author, 'waiting')).parent,
  "other's merged into what waits": async (stage) =>
    (await merged(stage, stage.here.author, 'accepted', 'waiting')).parent,
  "other's that took one in": async (stage) => (await merged(stage, stage.here.author, 'accepted')).target,
  "other's that took one in unread": async (stage) =>
    (await merged(stage, stage.here.author, 'waiting')).target,
  "other's that took one in, endorsed unread": async (stage) =>
    (await merged(stage, stage.here.author, 'waiting')).target,
  "other's that took an unnamed one in": async (stage) =>
    (await merged(stage, stage.here.author, 'accepted', 'accepted', UNNAMED)).target,
  'own merged': async (stage, asker) => {
    const { parent, target } = await merged(stage, me(asker), 'accepted');
    return { ...parent, targetId: target.id };
  },
  'own part of a new text': async (stage, asker) => (await consolidated(stage, me(asker))).part,
  "other's part of a new text": async (stage) => (await consolidated(stage, stage.here.author)).part,
  'a text from own': async (stage, asker) => (await coAuthored(stage, me(asker))).text,
  "a text from others'": async (stage) => (await coAuthored(stage, stage.here.author)).text,
  "a text from others', unnamed since": async (stage) =>
    (await coAuthored(stage, stage.here.author, UNNAMED)).text,
  'a text taken apart': (stage) => dissolved(stage),
  'own assignment': (stage, asker) => assigned(stage, stage.here.author, deskOf(asker)),
  "other's assignment": (stage) => assigned(stage, stage.here.author),
  'own text, assigned': (stage, asker) => assigned(stage, me(asker)),
  'own assigned': (stage, asker) => ofDesk(stage, me(asker)),
  "other's assigned": (stage) => ofDesk(stage, stage.here.author),
  'own retagging': (stage, asker) => retagged(stage, stage.here.author, rapporteur(asker)),
  "other's retagging": (stage) => retagged(stage, stage.here.author),
  'own text, retagged': (stage, asker) => retagged(stage, me(asker)),
  "other's beside its like": (stage) => besideItsLike(stage),
  'own note of the desk': (stage, asker) => noteOn(stage, stage.here.author, rapporteur(asker)),
  "other's note of the desk": (stage) => noteOn(stage, stage.here.author),
  'own text, noted about': (stage, asker) => noteOn(stage, me(asker)),
  'own unnamed': (stage, asker) => unnamed(stage, me(asker)),
  "other's unnamed": (stage) => unnamed(stage, stage.here.author),
  "other's request to open": (stage) => sealAsked(stage, stage.here.author),
  "other's opened seal": (stage) => sealOpened(stage, stage.here.author),
  'own request to open': (stage, asker) => sealAsked(stage, stage.here.author, secretary(asker)),
  'own opened seal': (stage, asker) => sealOpened(stage, stage.here.author, secretary(asker)),
  'own unnamed, asked about': (stage, asker) => sealAsked(stage, me(asker)),
  'own unnamed, kept sealed': (stage, asker) => sealKept(stage, me(asker)),
  'own unnamed, opened': (stage, asker) => sealOpened(stage, me(asker)),
  'own redacted': (stage, asker) => redacted(stage, me(asker)),
  "other's redacted": (stage) => redacted(stage, stage.here.author),
  "other's declined and redacted": (stage) => redacted(stage, stage.here.author, 'declined'),
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
  'own edited comment beneath unnamed': async (stage, asker) =>
    editedComment(stage, await unnamed(stage, me(asker)), me(asker)),
  "other's edited comment beneath unnamed": async (stage) =>
    editedComment(stage, await unnamed(stage, stage.here.author), stage.here.author),
  "other's link of what is unnamed": (stage) => linked(stage, stage.here.author, 'accepted', UNNAMED),
  'own link of what is unnamed': (stage, asker) => linked(stage, me(asker), 'accepted', UNNAMED),
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
  'own notification': (stage, asker) => notification(stage, me(asker)),
  'own notification beneath unnamed': (stage, asker) => notification(stage, me(asker), 'REPLIED', UNNAMED),
  'own notification of a link': (stage, asker) => notification(stage, me(asker), 'LINKED'),
  "other's notification": (stage) => notification(stage, stage.here.author),
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
  'a saved message': (stage) => savedMessage(stage),
  'the rapporteur of the place': ({ here }) => Promise.resolve(known(here.desk.participantId)),
  'the session': ({ here }) => Promise.resolve(known(here.session.id)),
  'the meeting': ({ here }) => Promise.resolve(known(here.world.meetingId)),
  'a head of the log': () => Promise.resolve(known('')),
  'its slug': () => Promise.resolve(known(SLUG)),
  'its code': async ({ api }) => {
    const sql = 'SELECT join_code AS code FROM meeting WHERE slug = $1';
    const [row] = await api.database.owner.query<{ code: string }[]>(sql, [SLUG]);
    return known(row!.code);
  },
  'what never was': () => Promise.resolve(hidden(newId())),
  nothing: () => Promise.resolve(known('')),
};

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
