/** Two meetings in one house: ids, sign-ins and subscriptions of one are worth nothing in the other. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { follow } from './support/follow.js';
import { signedIn, type Person } from './support/person.js';
import { accepted, command, commented, recommendation, submitted, type Written } from './support/scene.js';
import { webOperation } from './support/web-operations.js';

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let waiting: Written;
let shown: Written;
/** Holds every role, in the other meeting. */
let powerful: Person;

beforeAll(async () => {
  api = await bootApi('isolation_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  waiting = await submitted(cast.author, sessionId);
  shown = await accepted(cast, await submitted(cast.author, sessionId));
  const roles = (['EXPERT', 'PRESENTER', 'RAPPORTEUR', 'SECRETARIAT', 'DELEGATE'] as const).map((role) => ({
    role,
    sessionId: null,
  }));
  powerful = await signedIn(api, await cast.elsewhere.person({ name: 'Poder Ajeno', roles }));
}, 30_000);

afterAll(() => api.close());

const decision = ({ id, version }: Written) => ({
  decisionId: newId(),
  contributionId: id,
  expectedVersion: version,
});

const redaction = ({ id, version }: Written) => ({
  ...{ contributionId: id, expectedVersion: version, passage: 'los', reason: 'OTHER' },
});

describe('somebody with every role in another meeting', () => {
  it('CVE-2026-45414: can do nothing to what waits here, and does not learn that it is there', async () => {
    const comment = { id: newId(), contributionId: waiting.id, kind: 'COMMENT', language: 'es', text: 'x' };
    const endorsement = {
      id: newId(),
      contributionId: waiting.id,
      revisionNumber: 1,
      stance: 'ENDORSED',
      capacity: 'PERSONAL',
    };
    const [taken] = await api.database.owner.query<{ id: string }[]>(
      'SELECT id FROM moderation_decision WHERE contribution_id = $1',
      [shown.id],
    );
    const undo = { undoId: newId(), decisionId: taken!.id, expectedVersion: shown.version };
    const attempts: [string, object][] = [
      ['AcceptContribution', decision(waiting)],
      ['DeclineContribution', { ...decision(waiting), reason: 'OTHER', note: 'x' }],
      ['RequestChanges', { ...decision(waiting), message: 'x' }],
      ['ClaimContribution', { contributionId: waiting.id }],
      ['ReleaseContribution', { contributionId: waiting.id, ofAnother: true }],
      ['UndoDecision', undo],
      ['RedactPassage', { ...redaction(waiting), redactionId: newId() }],
      ['WriteDeskNote', { noteId: newId(), contributionId: waiting.id, text: 'x' }],
      ['WithdrawDeskNote', { noteId: newId() }],
      ['WithdrawContribution', { contributionId: waiting.id, expectedVersion: waiting.version }],
      ['SubmitComment', comment],
      ['EndorseContribution', endorsement],
      ['RetractEndorsement', { contributionId: waiting.id }],
      ['LinkContributions', { id: newId(), kind: 'RELATED', fromId: waiting.id, toId: shown.id }],
      ['OpenSession', { sessionId }],
      ['CloseSession', { sessionId }],
      ['SetSupportHidden', { sessionId, isHidden: true }],
      ['SetAgendaItem', { meetingId: cast.world.meetingId, agendaItemId: null }],
    ];
    for (const [name, input] of attempts) {
      const { codes, data } = await powerful.ask(webOperation(name), { input });
      expect([name, codes, data]).toEqual([name, ['NOT_FOUND'], null]);
    }
  });

  it('CVE-2026-40870: gets the same answer for what is hidden as for what never was', async () => {
    for (const id of [waiting.id, newId()]) {
      const read = await powerful.ask(webOperation('ContributionOfId'), { id });
      expect(read.data).toEqual({ contribution: null });
      const tried = await powerful.ask(webOperation('AcceptContribution'), {
        input: decision({ ...waiting, id }),
      });
      expect(tried.codes).toEqual(['NOT_FOUND']);
    }
  });

  it('sees of what is public here what the public sees, and takes no part in it', async () => {
    const asked = { id: shown.id };
    const [outside, everybody] = await Promise.all(
      [powerful, cast.public].map((person) => person.ask(webOperation('ContributionOfId'), asked)),
    );
    expect(outside!.data).toEqual(everybody!.data);
    const input = { id: newId(), contributionId: shown.id, kind: 'COMMENT', language: 'es', text: 'x' };
    expect((await powerful.ask(webOperation('SubmitComment'), { input })).codes).toEqual(['FORBIDDEN']);
    const given = await powerful.ask(webOperation('SubmitContribution'), {
      input: recommendation(sessionId),
    });
    expect(given.codes).toEqual(['FORBIDDEN']);
  });

  it('hears of this meeting only what the public hears', async () => {
    const client = powerful.connect();
    const ears = follow<{ meetingChanged: { type: string; contributionId: string | null } }>(
      client,
      'subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { type contributionId } }',
      { meetingId: cast.world.meetingId },
    );
    const agendaItemId = null;
    for (let attempt = 0; attempt < 500 && ears.seen.length === 0; attempt += 1)
      await command(cast.secretariat, 'SetAgendaItem', { meetingId: cast.world.meetingId, agendaItemId });
    const hidden = await submitted(cast.author, sessionId);
    await commented(cast.expert, hidden.id);
    const open = await accepted(cast, await submitted(cast.author, sessionId));
    // That it was submitted may be told as late as when it is public; that it was accepted is told in any case.
    const isItsAcceptance = ({ type, contributionId }: { type: string; contributionId: string | null }) =>
      type === 'CONTRIBUTION_ACCEPTED' && contributionId === open.id;
    await ears.until(({ meetingChanged }) => isItsAcceptance(meetingChanged));
    const heard = ears.seen.map(({ meetingChanged }) => meetingChanged);
    expect(heard.filter(({ contributionId }) => contributionId === hidden.id)).toEqual([]);
    expect(heard.filter(isItsAcceptance)).toHaveLength(1);
    await client.dispose();
  });
});

it('refuses themes and subregions of another meeting in an input', async () => {
  const { themeIds, subregionIds } = cast.elsewhere;
  const theme = recommendation(sessionId, { themeId: themeIds[0] });
  const place = recommendation(sessionId, { subregionIds: [subregionIds.caribbean] });
  for (const input of [theme, place])
    expect(await command(cast.author, 'SubmitContribution', input)).toMatchObject({
      __typename: 'Invalid',
      fields: [{ code: 'UNKNOWN_REFERENCE' }],
    });
});
