/** What happens so that the rows of the table of changes are told. */
import type { MeetingActor } from '@aportes/domain/actor';
import { ContributionAttributionService } from '../../src/modules/contributions/contribution-attribution.service.js';
import { ContributionEditService } from '../../src/modules/contributions/contribution-edit.service.js';
import { newId } from '../../src/kernel/ids.js';
import { RedactionService } from '../../src/modules/redactions/redaction.service.js';
import { EventLog } from '../../src/platform/events/event-log.js';
import type { MeetingChangeType } from '../../src/platform/events/event-types.js';
import type { Stage } from './stage.js';
import { noteOn, noteWithdrawn } from './note-subjects.js';
import { claimed, released } from './claim-subjects.js';
import { assigned } from './assignment-subjects.js';
import { retagged } from './retagging-subjects.js';
import { editDecisionUndone, refusalUndone, undone } from './decision-subjects.js';
import {
  contribution,
  edited,
  endorsed,
  improved,
  linked,
  revised,
  UNNAMED,
  type LinkSubject,
} from './contribution-subjects.js';
import { merged, unmerged } from './merging-subjects.js';
import { split } from './splitting-subjects.js';
import { answeredQuestion, comment } from './discussion-subjects.js';
import { answeredBySpeaker, disownedLater } from './scribe-subjects.js';
import { redacted } from './redaction-subjects.js';
import { sealAsked, sealKept, sealOpened } from './seal-subjects.js';
import type { Subject } from './subject.js';
import { appealed, lapsed, proposed, rejected, reopened, restored } from './wording-subjects.js';

/** Answers with the id of what the change names. */
type Act = (stage: Stage, actor: MeetingActor) => Promise<string>;

const idOf = async (subject: Promise<Subject>): Promise<string> => (await subject).contributionId!;

/** A change of the whole meeting, or of one of its sessions. */
export const happening =
  (type: MeetingChangeType): Act =>
  async ({ api, here }) => {
    const { unitOfWork } = api.database;
    const sessionId = type === 'AGENDA_ITEM_SET' ? null : here.session.id;
    const change = { meetingId: here.world.meetingId, type, sessionId, participantId: null };
    await unitOfWork.run(() => new EventLog(unitOfWork).append(change));
    return sessionId ?? here.world.meetingId;
  };

async function withdrawnLater(stage: Stage, actor: MeetingActor): Promise<string> {
  const { id, version } = await contribution(stage, actor, 'accepted');
  await stage.services.revisions.withdraw(actor, { contributionId: id, expectedVersion: version });
  return id;
}

async function redactedWithdrawn(stage: Stage, actor: MeetingActor): Promise<string> {
  const { id: contributionId, version } = await contribution(stage, actor, 'accepted');
  await stage.services.revisions.withdraw(actor, { contributionId, expectedVersion: version });
  const command = { redactionId: newId(), contributionId, expectedVersion: version + 1 };
  const words = { passage: 'los Estados', reason: 'SAFETY' as const };
  await stage.api.app.get(RedactionService).redact(stage.here.desk, { ...command, ...words });
  return contributionId;
}

async function mended(stage: Stage, actor: MeetingActor): Promise<string> {
  return (await revised(stage, actor, await contribution(stage, actor, 'waiting'))).id;
}

async function editWithdrawn(stage: Stage, actor: MeetingActor): Promise<string> {
  const { id: contributionId, version: expectedVersion } = await edited(stage, actor);
  const edit = { contributionId, revisionNumber: 2, expectedVersion };
  await stage.api.app.get(ContributionEditService).withdraw(actor, edit);
  return contributionId;
}

const unnamedLater =
  (state: 'waiting' | 'accepted'): Act =>
  async (stage, actor) => {
    const { id: contributionId, version: expectedVersion } = await contribution(stage, actor, state);
    const command = { contributionId, expectedVersion, ...UNNAMED };
    await stage.api.app.get(ContributionAttributionService).change(actor, command);
    return contributionId;
  };

async function retracted(stage: Stage): Promise<string> {
  const { id } = await endorsed(stage, stage.here.desk, 'waiting');
  await stage.services.endorsements.retract(stage.here.desk, id);
  return id;
}

async function commentWithdrawn(stage: Stage, actor: MeetingActor): Promise<string> {
  const { id, contributionId } = await comment(stage, 'waiting', actor);
  const [row] = await stage.services.commentRows.byIds([id]);
  await stage.services.comments.withdraw(actor, row!);
  return contributionId!;
}

async function commentRevised(stage: Stage, actor: MeetingActor): Promise<string> {
  const { id, contributionId } = await comment(stage, 'waiting', actor);
  const [row] = await stage.services.commentRows.byIds([id]);
  await stage.services.commentRevisions.revise(actor, row!, {
    expectedVersion: 1,
    language: 'es',
    text: 'Antes.',
  });
  return contributionId!;
}

async function answerRetracted(stage: Stage, actor: MeetingActor): Promise<string> {
  const { id, contributionId } = await answeredQuestion(stage, 'waiting', actor);
  const [row] = await stage.services.commentRows.byIds([id]);
  await stage.services.answers.accept(actor, row!, null);
  return contributionId!;
}

type End = 'fromId' | 'toId';

const unlinked =
  (state: 'waiting' | 'accepted', end: End): Act =>
  async (stage, actor) => {
    const link = await linked(stage, actor, state);
    const row = await stage.services.linkRows.byId(link.id);
    await stage.services.links.unlink(actor, row!);
    return link[end];
  };

const endOf = async (link: Promise<LinkSubject>, end: End): Promise<string> => (await link)[end];

/** By the kind of change, and what the row adds to whose it is. */
export const ACTS: Record<string, Act> = {
  CONTRIBUTION_SUBMITTED: (stage, actor) => idOf(contribution(stage, actor, 'waiting')),
  CONTRIBUTION_REVISED: mended,
  EDIT_SUBMITTED: (stage, actor) => idOf(edited(stage, actor)),
  EDIT_DECLINED: (stage, actor) => idOf(edited(stage, actor, 'declined')),
  EDIT_ACCEPTANCE_UNDONE: (stage, actor) => editDecisionUndone(stage, actor, 'accept'),
  EDIT_DECISION_UNDONE: (stage, actor) => editDecisionUndone(stage, actor, 'decline'),
  EDIT_WITHDRAWN: editWithdrawn,
  CONTRIBUTION_CLAIMED: (stage, actor) => idOf(claimed(stage, actor)),
  CONTRIBUTION_RELEASED: (stage, actor) => idOf(released(stage, actor)),
  CONTRIBUTION_ACCEPTED: (stage, actor) => idOf(contribution(stage, actor, 'accepted')),
  CONTRIBUTION_CHANGES_REQUESTED: (stage, actor) => idOf(contribution(stage, actor, 'sent back')),
  'CONTRIBUTION_CHANGES_REQUESTED, accepted since': (stage, actor) => idOf(improved(stage, actor)),
  CONTRIBUTION_DECLINED: (stage, actor) => idOf(contribution(stage, actor, 'declined')),
  CONTRIBUTION_ACCEPTANCE_UNDONE: async (stage, actor) => (await undone(stage, actor)).contributionId!,
  CONTRIBUTION_DECISION_UNDONE: async (stage, actor) => (await refusalUndone(stage, actor)).contributionId!,
  CONTRIBUTION_MERGED: async (stage, actor) => (await merged(stage, actor, 'waiting')).parent.id,
  'CONTRIBUTION_MERGED, once accepted': async (stage, actor) =>
    (await merged(stage, actor, 'accepted')).parent.id,
  CONTRIBUTION_SPLIT: async (stage, actor) => (await split(stage, actor, 'waiting')).whole.id,
  'CONTRIBUTION_SPLIT, once accepted': async (stage, actor) =>
    (await split(stage, actor, 'accepted')).whole.id,
  CONTRIBUTION_RESTORED: async (stage, actor) => (await unmerged(stage, actor)).id,
  'CONTRIBUTION_LINEAGE_CHANGED, where it waits': async (stage, actor) =>
    (await merged(stage, actor, 'waiting', 'waiting')).target.id,
  'CONTRIBUTION_LINEAGE_CHANGED, where accepted': async (stage, actor) =>
    (await merged(stage, actor, 'accepted')).target.id,
  CONTRIBUTION_RETAGGED: async (stage, actor) => (await retagged(stage, actor)).contributionId!,
  'CONTRIBUTION_RETAGGED, once accepted': async (stage, actor) =>
    (await retagged(stage, actor, stage.here.desk, 'accepted')).contributionId!,
  'CONTRIBUTION_RESTORED, once reopened': (stage, actor) => idOf(restored(stage, actor)),
  CONTRIBUTION_REOPENED: (stage, actor) => idOf(reopened(stage, actor)),
  CONTRIBUTION_WORDING_PROPOSED: (stage, actor) => idOf(proposed(stage, actor)),
  CONTRIBUTION_WORDING_REJECTED: (stage, actor) => idOf(rejected(stage, actor)),
  CONTRIBUTION_WORDING_LAPSED: (stage, actor) => idOf(lapsed(stage, actor)),
  CONTRIBUTION_APPEALED: (stage, actor) => idOf(appealed(stage, actor)),
  CONTRIBUTION_ASSIGNED: async (stage, actor) => (await assigned(stage, actor)).contributionId!,
  DESK_NOTE_WRITTEN: async (stage, actor) => (await noteOn(stage, actor)).contributionId!,
  DESK_NOTE_WITHDRAWN: async (stage, actor) => (await noteWithdrawn(stage, actor)).contributionId!,
  CONTRIBUTION_WITHDRAWN: (stage, actor) => idOf(contribution(stage, actor, 'withdrawn')),
  'CONTRIBUTION_WITHDRAWN, once accepted': withdrawnLater,
  'CONTRIBUTION_REDACTED, where it waits': (stage, actor) => idOf(redacted(stage, actor, 'waiting')),
  'CONTRIBUTION_REDACTED, where accepted': (stage, actor) => idOf(redacted(stage, actor, 'accepted')),
  'CONTRIBUTION_REDACTED, where declined': (stage, actor) => idOf(redacted(stage, actor, 'declined')),
  'CONTRIBUTION_REDACTED, where withdrawn': redactedWithdrawn,
  'ATTRIBUTION_CHANGED, where it waits': unnamedLater('waiting'),
  'ATTRIBUTION_CHANGED, where accepted': unnamedLater('accepted'),
  'CONTRIBUTION_ENDORSED, where it waits': (stage) => idOf(endorsed(stage, stage.here.desk, 'waiting')),
  'CONTRIBUTION_ENDORSED, where accepted': (stage) => idOf(endorsed(stage, stage.here.desk, 'accepted')),
  'ENDORSEMENT_RETRACTED, where it waits': retracted,
  'CONTRIBUTION_LINKED, both accepted': (stage, actor) => endOf(linked(stage, actor, 'accepted'), 'fromId'),
  'CONTRIBUTION_LINKED, with what waits': (stage, actor) => endOf(linked(stage, actor, 'waiting'), 'toId'),
  'CONTRIBUTION_LINKED, where it waits': (stage, actor) => endOf(linked(stage, actor, 'waiting'), 'fromId'),
  'CONTRIBUTION_UNLINKED, both accepted': unlinked('accepted', 'fromId'),
  'CONTRIBUTION_UNLINKED, with what waits': unlinked('waiting', 'toId'),
  'COMMENT_SUBMITTED, where it waits': (stage, actor) => idOf(comment(stage, 'waiting', actor)),
  'COMMENT_SUBMITTED, where accepted': (stage, actor) => idOf(comment(stage, 'accepted', actor)),
  'COMMENT_REVISED, where it waits': commentRevised,
  'COMMENT_WITHDRAWN, where it waits': commentWithdrawn,
  'ANSWER_ACCEPTED, where it waits': (stage, actor) => idOf(answeredQuestion(stage, 'waiting', actor)),
  'ANSWER_ACCEPTED, where accepted': (stage, actor) => idOf(answeredQuestion(stage, 'accepted', actor)),
  'ANSWER_RETRACTED, where it waits': answerRetracted,
  SEAL_OPENING_ASKED: (stage, actor) => idOf(sealAsked(stage, actor)),
  SEAL_OPENING_DECLINED: (stage, actor) => idOf(sealKept(stage, actor)),
  SEAL_OPENED: (stage, actor) => idOf(sealOpened(stage, actor)),
  AGENDA_ITEM_SET: happening('AGENDA_ITEM_SET'),
  INTERVENTION_CONFIRMED: (stage, actor) => answeredBySpeaker(stage, actor, 'CONFIRMED'),
  INTERVENTION_DISOWNED: (stage, actor) => answeredBySpeaker(stage, actor, 'NOT_MINE'),
  'INTERVENTION_DISOWNED, once accepted': disownedLater,
  SPEAKERS_CHANGED: happening('SPEAKERS_CHANGED'),
  SESSION_OPENED: happening('SESSION_OPENED'),
  SESSION_PAUSED: happening('SESSION_PAUSED'),
  SESSION_CLOSED: happening('SESSION_CLOSED'),
  SUPPORT_HIDDEN: happening('SUPPORT_HIDDEN'),
  SUPPORT_SHOWN: happening('SUPPORT_SHOWN'),
};
