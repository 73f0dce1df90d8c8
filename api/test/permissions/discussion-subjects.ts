/** What is said beneath contributions, and asked about by operations: comments, replies, questions and their answers. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { CommentKind } from '@aportes/domain/vocabulary';
import { newId } from '../../src/kernel/ids.js';
import { CommentRevisionService } from '../../src/modules/comments/comment-revision.service.js';
import { contribution, symbolOf, type Changes, type State } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export async function comment(stage: Stage, on: State, by: MeetingActor): Promise<Subject> {
  return commentOn(stage, await contribution(stage, stage.here.author, on), by);
}

export async function commentOn(
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

export async function editedComment(stage: Stage, on: Subject, by: MeetingActor): Promise<Subject> {
  const said = await commentOn(stage, on, by);
  const [row] = await stage.services.commentRows.byIds([said.id]);
  const again = { expectedVersion: 1, language: 'es', text: '¿Con qué plazo, y quién?' };
  await stage.api.app.get(CommentRevisionService).revise(by, row!, again);
  return said;
}

/** Of somebody else to a reply. */
export async function answered(stage: Stage, on: Subject, by: MeetingActor): Promise<Subject> {
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
export async function naming(stage: Stage, named: State): Promise<Subject> {
  const { author } = stage.here;
  const { id: symbol } = await symbolOf(stage, await contribution(stage, author, named));
  const about = await contribution(stage, author, 'accepted');
  return commentOn(stage, about, author, undefined, { text: `Lo dice ${symbol}.` });
}

const presenter = ({ here: { world, session } }: Stage): Promise<MeetingActor> =>
  world.person({ roles: [{ role: 'PRESENTER', sessionId: session.id }] });

export async function presenters(stage: Stage, changes: Changes = {}): Promise<Subject> {
  const speaker = await presenter(stage);
  return commentOn(stage, await contribution(stage, speaker, 'accepted', changes), speaker);
}
