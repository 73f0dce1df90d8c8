/** How each field of the meeting, its lists and its people is asked for, and what tells that it was told. */
import { formatJoinCode } from '@aportes/domain/join-code';
import { listed, names, says, yes, type Telling } from './telling.js';

export const OF_THE_MEETING: Record<string, Telling> = {
  'Meeting.contributions': listed('contributions'),
  'Meeting.queue': listed('queue'),
  'Meeting.messageTemplates': names('messageTemplates { id }'),
  'Meeting.strandedContributions': names('strandedContributions { id }'),
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
  'Viewer.participations': names('participations { id }'),
  'Viewer.signIns': names('signIns { id }'),
};
