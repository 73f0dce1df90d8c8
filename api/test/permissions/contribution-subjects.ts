/** Contributions that operations are asked about, in each of their states, with their edits, links and stances. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import type { SubmitContribution } from '../../src/modules/contributions/contribution-commands.type.js';
import { EditModerationService } from '../../src/modules/moderation/edit-moderation.service.js';
import { recommendation } from '../support/scene.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export type State = 'waiting' | 'accepted' | 'declined' | 'withdrawn' | 'sent back';

/** What a decision tells the author, and nobody but the author and the desk. */
export const NOTE = 'Una nota privada';

/** What a template asks for and nobody but the author and the desk is told. */
export const CONFIDENCE = 'Confidencia Ñandú, confidencia@example.org';

/** Other than a named text in the session of the tables. */
export interface Changes {
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
  changes: Changes = {},
): Promise<LinkSubject> {
  const { id: fromId, version } = await contribution(stage, by, state, changes);
  const toId = await acceptedBeside(stage);
  const id = newId();
  await stage.services.links.link(by, { id, kind: 'RELATED', fromId, toId });
  return { id, contributionId: toId, version, fromId, toId };
}

export async function linkedThenDeclined(stage: Stage): Promise<Subject> {
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

export const IN_CONFIDENCE = { details: [{ name: 'focalPoint', text: CONFIDENCE }] };

export const UNNAMED = { attributionLevel: 'NON_ATTRIBUTABLE' } as const;

export const unnamed = (stage: Stage, author: MeetingActor): Promise<Subject> =>
  contribution(stage, author, 'accepted', UNNAMED);

export async function forState(stage: Stage, changes: Changes = {}): Promise<Subject> {
  const roles = [{ role: 'DELEGATE' as const, sessionId: null }];
  const delegate = await stage.here.world.person({ stakeholderKind: 'STATE', roles });
  return contribution(stage, delegate, 'accepted', changes);
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

export async function withdrawnBefore(
  stage: Stage,
  subject: Subject,
  author: MeetingActor,
): Promise<Subject> {
  const { id: contributionId, version: expectedVersion } = subject;
  await stage.services.revisions.withdraw(author, { contributionId, expectedVersion });
  return { ...subject, version: expectedVersion + 1 };
}

/** To something that stands, and is seen from there. */
export async function linkedThenWithdrawn(stage: Stage, state: 'waiting' | 'accepted'): Promise<Subject> {
  const link = await linked(stage, stage.here.author, state);
  await withdrawnBefore(stage, { ...link, id: link.fromId }, stage.here.author);
  return link;
}

export async function symbolOf({ api }: Stage, subject: Subject): Promise<Subject> {
  const [row] = await api.database.owner.query<{ symbol: string }[]>(
    'SELECT symbol FROM contribution WHERE id = $1',
    [subject.id],
  );
  return { ...subject, id: row!.symbol };
}
