/** Places that take a code, an address, a tag or a cursor, and how they are asked with a text that is none. */
import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { Way } from './text-way.js';

const QUERIES = [
  '{ meeting(slug: $text) { id } }',
  '{ meetingByJoinCode(code: $text) { id } }',
  '{ contributionBySymbol(symbol: $text) { id } }',
  '{ withdrawnContribution(address: $text) { tombstone { symbol } } }',
  '{ meeting(slug: "tst2017") { contributions(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { contributions(filter: { languages: [$text] }) { totalCount } } }',
  '{ meeting(slug: "tst2017") { myContributions(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { myComments(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { myEndorsements(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { myLinks(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { myNotifications(after: $text) { edges { cursor } } } }',
  '{ meeting(slug: "tst2017") { queue(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { participants(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { invitations(after: $text) { totalCount } } }',
  '{ meeting(slug: "tst2017") { agenda { session { wall(after: $text) { totalCount } } } } }',
  '{ contribution(id: "ID") { comments(after: $text) { totalCount } } }',
  '{ contribution(id: "ID") { endorsements(after: $text) { totalCount } } }',
  '{ redactionPreview(contributionId: "ID", passage: $text) { count } }',
  '{ contributionRecord(contributionId: "ID", after: $text) { edges { cursor } } }',
  '{ meetingRecord(meetingId: "MEETING", after: $text) { edges { cursor } } }',
  '{ chainCheck(number: 1, hash: $text) { isWhole } }',
];

/** An answer or a refusal, never a failure inside. */
export const asksByCode: Way = async ({ sender, acceptedId, cast }, person, text) => {
  for (const query of QUERIES) {
    const about = query.replace('"ID"', `"${acceptedId}"`).replace('MEETING', cast.world.meetingId);
    const codes = await sender.ask(person, text, `query ($text: String!) ${about}`);
    expect({ query, isInternal: codes.includes('INTERNAL') }).toEqual({ query, isInternal: false });
  }
};

export const commandsByCode: Way = async ({ sender, cast, sessionId, acceptedId }, person, text) => {
  const written = { kind: 'CONCERN', language: text, text: 'Faltan albergues.' };
  const name = { name: 'Ana', stakeholderKind: 'ACADEMIA', language: 'es' };
  const details = [{ name: text, text: 'Ahora.' }];
  const meetingId = cast.world.meetingId;
  const spoken = {
    ...{ label: 'Delegación', capacity: 'DELEGATION', kind: 'CONCERN', text: 'Faltan albergues.' },
    ...{ startedAt: new Date(), endedAt: new Date() },
  };
  const revised = { contributionId: acceptedId, revisionId: newId(), expectedVersion: 1 };
  const commands: [string, Record<string, unknown>][] = [
    [
      'submitContribution',
      { id: newId(), sessionId, subregionIds: [], ...written, countryCodes: [text], details },
    ],
    [
      'reviseContribution',
      { ...revised, language: text, text: 'Faltan más.', countryCodes: [text], details },
    ],
    [
      'proposeWording',
      {
        ...{ decisionId: newId(), contributionId: acceptedId, expectedVersion: 1, editKind: 'EDITORIAL' },
        ...{ language: text, text: 'Faltan más.', countryCodes: [text], details },
      },
    ],
    [
      'consolidateContributions',
      {
        ...{ mergingId: newId(), contributionId: newId(), addressees: [], ...written },
        parents: [{ decisionId: newId(), contributionId: acceptedId, expectedVersion: 1 }],
        countryCodes: [text],
      },
    ],
    [
      'splitContribution',
      {
        ...{ decisionId: newId(), contributionId: acceptedId, expectedVersion: 1 },
        parts: [1, 2].map(() => ({ id: newId(), text: 'Faltan más.', countryCodes: [text] })),
      },
    ],
    ['submitComment', { id: newId(), contributionId: acceptedId, ...written, kind: 'COMMENT' }],
    ['reviseComment', { commentId: newId(), expectedVersion: 1, language: text, text: 'Faltan más.' }],
    ['askToOpenSeal', { id: newId(), contributionId: acceptedId, language: text, reason: 'Falta.' }],
    [
      'captureIntervention',
      { ...spoken, turnId: newId(), contributionId: newId(), sessionId, language: text },
    ],
    ['joinMeeting', { code: text, participantId: newId(), countryCode: text, ...name }],
    [
      'invitePeople',
      { meetingId, send: false, people: [{ id: newId(), email: text, countryCode: text, ...name }] },
    ],
    ['requestEmailCode', { email: text }],
    ['confirmEmail', { email: text, code: text }],
  ];
  for (const [mutation, input] of commands) {
    const { codes } = await sender.try(person, text, mutation, '', input);
    expect({ mutation, isInternal: codes.includes('INTERNAL') }).toEqual({ mutation, isInternal: false });
  }
};
