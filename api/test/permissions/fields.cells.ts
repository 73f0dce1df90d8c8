/** One cell of the table of fields: whether the answer tells what the row is about. */
import { formatJoinCode } from '@aportes/domain/join-code';
import type { Asker } from './askers.js';
import { wordOfError, type Body } from './asking.js';
import { SLUG, type Stage } from './stage.js';
import { CONFIDENCE, EDITED, NOTE } from './contribution-subjects.js';
import { DESK_NOTE, LOOK_REASON } from './redaction-subjects.js';
import { PRIVATE_NOTE } from './note-subjects.js';
import { REASON } from './seal-subjects.js';
import type { Subject } from './subject.js';
import { subjectOf } from './subjects.js';
import type { Row } from './table.js';

interface Telling {
  selection: string;
  /** What stands in the answer of somebody who is told. */
  needle: (subject: Subject) => string | RegExp;
}

const says = (selection: string, needle: string): Telling => ({ selection, needle: () => needle });
const yes = (selection: string): Telling => says(selection, 'true');
/** A time, to the moment: to others it is told as a day. */
const exactly = (selection: string): Telling => says(selection, 'Z"');
/** The answer holds the id of what it is about. */
const names = (selection: string): Telling => ({ selection, needle: ({ id }) => id });
const listed = (field: string): Telling => names(`${field}(first: 100) { edges { node { id } } }`);

const TELLING: Record<string, Telling> = {
  'Contribution.isMine': yes('isMine'),
  'Contribution.author': says('author { name institution }', '"name":"'),
  'Contribution.details': says('details { text }', CONFIDENCE),
  'Revision.details': says('revisions { details { text } }', CONFIDENCE),
  'Contribution.isMemberState': yes('isMemberState'),
  'Contribution.abilities.decide': yes('abilities { decide }'),
  'Contribution.claimAsOf': { selection: 'claimAsOf', needle: () => /"claimAsOf":\d/ },
  'Contribution.claim': says('claim { until }', '"until":"'),
  'Claim.isMine': yes('claim { isMine }'),
  'Claim.mayRelease': yes('claim { mayRelease }'),
  'Contribution.abilities.revise': yes('abilities { revise }'),
  'Contribution.abilities.withdraw': yes('abilities { withdraw }'),
  'Contribution.abilities.changeAttribution': yes('abilities { changeAttribution }'),
  'Contribution.abilities.comment': yes('abilities { comment }'),
  'Contribution.abilities.endorse': yes('abilities { endorse }'),
  'Contribution.abilities.link': yes('abilities { link }'),
  'Contribution.links': names('links { id }'),
  'Contribution.withdrawnLinks': names('withdrawnLinks { id }'),
  'ContributionLink.from': says('links { from { text } }', 'Que los Estados'),
  'ContributionLink.to': says('links { to { text } }', 'Que los Estados'),
  'ContributionLink.mayUnlink': yes('links { mayUnlink }'),
  'Contribution.abilities.redact': yes('abilities { redact }'),
  'Redaction.note': says('redactions { note }', DESK_NOTE),
  'Redaction.looks': says('redactions { looks { reason } }', LOOK_REASON),
  'RedactionLook.by': says('redactions { looks { by { name } } }', '"name":"'),
  'Redaction.mayReadOriginal': yes('redactions { mayReadOriginal }'),
  'Contribution.mayAskToOpenSeal': yes('mayAskToOpenSeal'),
  'Contribution.sealOpenings': says('sealOpenings { reason }', REASON),
  'SealOpening.askedBy': says('sealOpenings { askedBy { name } }', '"name":"'),
  'SealOpening.answeredBy': says('sealOpenings { answeredBy { name } }', '"name":"'),
  'SealOpening.mayAnswer': yes('sealOpenings { mayAnswer }'),
  'SealOpening.mayRead': yes('sealOpenings { mayRead }'),
  'Neighbour.contribution': says('contribution { text }', '"contribution":{"text":'),
  'AuthorHistory.contributions': says('contributions { text }', '"contributions":[{"text":'),
  'Contribution.deskNotes': says('deskNotes { text }', PRIVATE_NOTE),
  'DeskNote.isMine': yes('deskNotes { isMine }'),
  'Contribution.decisions': says('decisions { message }', NOTE),
  'Contribution.abilities.proposeWording': yes('abilities { proposeWording }'),
  'Contribution.abilities.answerWording': yes('abilities { answerWording }'),
  'Contribution.abilities.appeal': yes('abilities { appeal }'),
  'Contribution.abilities.reopen': yes('abilities { reopen }'),
  'Contribution.isAppealed': yes('isAppealed'),
  'Contribution.appeal': says('appeal { text }', NOTE),
  'Appeal.isLeftToOthers': yes('appeal { isLeftToOthers }'),
  'Decision.wording': says('decisions { wording { revisionNumber } }', '"revisionNumber":2'),
  'Decision.mayUndo': yes('decisions { mayUndo }'),
  'Contribution.assignee': says('assignee { id }', '"assignee":{"id"'),
  'Contribution.assignableTo': says('assignableTo { id }', '"assignableTo":[{"id"'),
  'Contribution.assignments': says('assignments { to { id } }', '"to":{"id"'),
  'Assignment.mayUndo': yes('assignments { mayUndo }'),
  'Contribution.abilities.assign': yes('abilities { assign }'),
  'Contribution.abilities.retag': yes('abilities { retag }'),
  'Contribution.retaggings': says('retaggings { to { kind } }', 'CONCERN'),
  'Retagging.mayUndo': yes('retaggings { mayUndo }'),
  'Contribution.abilities.decideEdit': yes('abilities { decideEdit }'),
  'Contribution.abilities.withdrawEdit': yes('abilities { withdrawEdit }'),
  'Contribution.abilities.merge': yes('abilities { merge }'),
  'Contribution.abilities.split': yes('abilities { split }'),
  'Lineage.partOf': says('lineage { partOf { id } }', '"partOf":{"id"'),
  'Lineage.parts': says('lineage { parts { id } }', '"parts":[{"id"'),
  'Contribution.lineage': says('lineage { mergedFrom { text } }', 'Que los'),
  'Lineage.support': says('lineage { support { onlyMerged } }', '"onlyMerged":1'),
  'Lineage.mergedInto': says('lineage { mergedInto { id } }', '"mergedInto":{"id"'),
  'Lineage.mergedFrom': says('lineage { mergedFrom { id } }', '"mergedFrom":[{"id"'),
  'LineageItem.author': says('lineage { mergedFrom { author { name } } }', '"name":"'),
  'Lineage.coAuthors': says('lineage { coAuthors { name } }', '"name":"'),
  'Lineage.dissolvedInto': says('lineage { dissolvedInto { id } }', '"dissolvedInto":[{"id"'),
  'Lineage.ownCoAuthorship': yes('lineage { ownCoAuthorship { mayAgree } }'),
  'Contribution.waitingEdit': says('waitingEdit { text }', EDITED),
  'Contribution.waitingSince': says('waitingSince', ':"2'),
  'Contribution.submittedAt': exactly('submittedAt'),
  'Contribution.decidedAt': exactly('decidedAt'),
  'Contribution.withdrawnAt': exactly('withdrawnAt'),
  'Revision.createdAt': exactly('revisions { createdAt }'),
  'Contribution.revisions': {
    selection: 'revisions { text }',
    needle: ({ isEdited }) => (isEdited ? EDITED : 'Que los Estados'),
  },
  'EditDecision.mayUndo': yes('revisions { decision { mayUndo } }'),
  'Revision.decision': says('revisions { decision { message } }', NOTE),
  'Contribution.comments': names('comments { edges { node { id } } }'),
  'Contribution.endorsements': says('endorsements { edges { node { stance } } }', 'ENDORSED'),
  'Contribution.myEndorsement': says('myEndorsement { stance }', 'ENDORSED'),
  'Comment.isMine': yes('comments { edges { node { isMine } } }'),
  'Author.pseudonym': {
    selection: 'comments { edges { node { author { pseudonym } } } }',
    needle: () => /"pseudonym":\d/,
  },
  'Comment.author': says('comments { edges { node { author { name institution } } } }', '"name":"'),
  'Comment.isByPresenter': yes('comments { edges { node { isByPresenter } } }'),
  'Comment.acceptedAnswer': says(
    'comments { edges { node { acceptedAnswer { id } } } }',
    '"acceptedAnswer":{"id"',
  ),
  'Comment.revisableUntil': says('comments { edges { node { revisableUntil } } }', ':"2'),
  'Comment.createdAt': exactly('comments { edges { node { createdAt } } }'),
  'Comment.editedAt': exactly('comments { edges { node { editedAt } } }'),
  'Comment.symbols': says('comments { edges { node { symbols { symbol } } } }', '"symbol":"'),
  'Comment.inReplyTo': says('comments { edges { node { inReplyTo { id } } } }', '"inReplyTo":{"id"'),
  'RepliedComment.author': says('comments { edges { node { inReplyTo { author { name } } } } }', '"name":"'),
  'RepliedComment.isMine': yes('comments { edges { node { inReplyTo { isMine } } } }'),
  'Endorsement.isMine': yes('endorsements { edges { node { isMine } } }'),
  'Endorsement.endorsedBy': says('endorsements { edges { node { endorsedBy { name } } } }', '"name":"'),
  'Endorsement.createdAt': exactly('endorsements { edges { node { createdAt } } }'),
  'ContributionLink.madeAt': exactly('links { madeAt }'),
  'Meeting.contributions': listed('contributions'),
  'Meeting.queue': listed('queue'),
  'Meeting.messageTemplates': names('messageTemplates { id }'),
  'Meeting.deskLoad': names('deskLoad { rapporteurs { rapporteur { id } } }'),
  'Meeting.queueFacets': names('queueFacets { sessions { id } }'),
  'Meeting.myContributions': listed('myContributions'),
  'Meeting.myComments': listed('myComments'),
  'Meeting.myEndorsements': {
    selection: 'myEndorsements(first: 100) { edges { node { standsOn { contribution { id } } } } }',
    needle: ({ id }) => id,
  },
  'Meeting.myLinks': listed('myLinks'),
  'Meeting.myNotifications': listed('myNotifications'),
  'Meeting.unreadNotifications': says('unreadNotifications', ':1}'),
  'Notification.about': {
    selection: 'myNotifications(first: 100) { edges { node { id about { contribution { text } } } } }',
    needle: ({ id }) => `"id":"${id}","about":{"contribution":{"text":`,
  },
  'Notification.happenedAt': {
    selection: 'myNotifications(first: 100) { edges { node { id happenedAt } } }',
    needle: ({ id }) => new RegExp(`"id":"${id}","happenedAt":"[^"]*Z"`),
  },
  'Notification.linkedTo': {
    selection: 'myNotifications(first: 100) { edges { node { id linkedTo { contribution { text } } } } }',
    needle: ({ id }) => `"id":"${id}","linkedTo":{"contribution":{"text":`,
  },
  'Meeting.myDrafts': names('myDrafts { id }'),
  'Draft.standsOn': {
    selection: 'myDrafts { id standsOn { contribution { text } } }',
    needle: ({ id }) => `"id":"${id}","standsOn":{"contribution":{"text":`,
  },
  'OwnLink.from': {
    selection: 'myLinks(first: 100) { edges { node { id from { contribution { text } } } } }',
    needle: ({ id }) => `"id":"${id}","from":{"contribution":{"text":`,
  },
  'OwnLink.to': {
    selection: 'myLinks(first: 100) { edges { node { id to { contribution { text } } } } }',
    needle: ({ id }) => `"id":"${id}","to":{"contribution":{"text":`,
  },
  'ContributionMention.contribution': {
    selection: 'myComments(first: 100) { edges { node { id standsOn { contribution { text } } } } }',
    needle: ({ id }) => `"id":"${id}","standsOn":{"contribution":{"text":`,
  },
  'ContributionMention.withdrawn': {
    selection:
      'myComments(first: 100) { edges { node { id standsOn { withdrawn { tombstone { symbol } } } } } }',
    needle: ({ id }) => `"id":"${id}","standsOn":{"withdrawn":{"tombstone":{"symbol":`,
  },
  'Comment.standsOn': says('comments { edges { node { standsOn { contribution { text } } } } }', 'Que los'),
  'Endorsement.standsOn': says(
    'endorsements { edges { node { standsOn { contribution { text } } } } }',
    'Que los',
  ),
  'Meeting.participants': listed('participants'),
  'Meeting.invitations': listed('invitations'),
  'Meeting.abilities.run': yes('abilities { run }'),
  'Meeting.abilities.takePart': yes('abilities { takePart }'),
  'Meeting.abilities.seeDesk': yes('abilities { seeDesk }'),
  'Meeting.joinCode': { selection: 'joinCode', needle: ({ id }) => formatJoinCode(id) },
  'Meeting.presentCount': { selection: 'presentCount', needle: () => /"presentCount":\d/ },
  'Meeting.myParticipation': names('myParticipation { id }'),
  'Session.wall': listed('wall'),
  // One accepted and one that waits.
  'Session.contributionCount': says('contributionCount', ':2}'),
  'Contribution.abilities.confirm': yes('abilities { confirm }'),
  'Contribution.abilities.disown': yes('abilities { disown }'),
  'Session.mayScribe': yes('mayScribe'),
  'Session.speakers': names('speakers { id }'),
  'SpeakingTurn.isMine': {
    selection: 'speakers { id isMine }',
    needle: ({ id }) => `"id":"${id}","isMine":true`,
  },
  'SpeakingTurn.captured': {
    selection: 'speakers { id captured { text } }',
    needle: ({ id }) => `"id":"${id}","captured":{"text":`,
  },
  'RecordEntry.person': says('action person { name }', '"action":"SUBMITTED","person":{"name":"'),
  'RecordEntry.at': {
    selection: 'action at',
    needle: () => /"action":"SUBMITTED","at":"[^"]*Z"/,
  },
  'RecordEntry.before': says('before { text }', '"before":{"text":'),
  'RecordEntry.after': says('after { text }', '"after":{"text":'),
  'Viewer.participations': names('participations { id }'),
  'Viewer.signIns': names('signIns { id }'),
};

/** By which way somebody comes upon the object of the field; comments and support hang on their contribution. */
const WAYS: Record<string, (selection: string, subject: Subject) => string> = {
  Contribution: (selection, { contributionId }) =>
    `{ contribution(id: "${contributionId}") { ${selection} } }`,
  Neighbour: (selection, { id }) => `{ neighbours(contributionId: "${id}") { ${selection} } }`,
  AuthorHistory: (selection, { id }) => `{ authorHistory(contributionId: "${id}") { ${selection} } }`,
  RecordEntry: (selection, { id }) =>
    `{ contributionRecord(contributionId: "${id}") { edges { node { ${selection} } } } }`,
  Meeting: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  Draft: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  Notification: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  OwnLink: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  ContributionMention: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  Session: (selection, { position = 1 }) =>
    `{ meeting(slug: "${SLUG}") { session(position: ${position}) { ${selection} } } }`,
  SpeakingTurn: (selection, { position = 1 }) =>
    `{ meeting(slug: "${SLUG}") { session(position: ${position}) { ${selection} } } }`,
  Viewer: (selection) => `{ viewer { ${selection} } }`,
};

export async function fieldCell(stage: Stage, row: Row, asker: Asker): Promise<string> {
  const { what } = row;
  const telling = TELLING[what];
  if (!telling) throw new Error(`Nobody knows how to ask ${what}.`);
  const subject = await subjectOf(stage, row, asker, true);
  const way = WAYS[what.split('.')[0]!] ?? WAYS.Contribution!;
  const response = await asker.person.send(way(telling.selection, subject));
  const { data, errors } = (await response.json()) as Body;
  if (errors?.[0]) return wordOfError(errors[0]);
  if (Object.values(data ?? {})[0] === null) return 'null';
  const needle = telling.needle(subject);
  const told = JSON.stringify(data);
  return (typeof needle === 'string' ? told.includes(needle) : needle.test(told)) ? 'yes' : 'no';
}
