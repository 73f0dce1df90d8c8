/** The scribe over the API: what the room, the speaker and the public are told of what was captured. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { command } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';
import { NotificationFeeder } from '../../notifications/notification-feeder.service.js';

const LIST_CEILING = 14;
const CAPTURE_CEILING = 22;

interface Turn {
  id: string;
  name: string | null;
  startedAt: string | null;
  captured: { text: string; confirmation: string } | null;
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let second: Person;
let speakerId: string;
let speaker: Person;

beforeAll(async () => {
  api = await bootApi('scribe_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const rapporteur = { role: 'RAPPORTEUR' as const, sessionId };
  second = await signedIn(api, await cast.world.person({ name: 'Otra Relatora', roles: [rapporteur] }));
  const actor = await cast.world.person({
    ...{ name: 'Ñusta Ibáñez', country: 'CL', stakeholderKind: 'STATE' },
    roles: [{ role: 'DELEGATE', sessionId: null }],
  });
  speakerId = actor.participantId;
  speaker = await signedIn(api, actor);
}, 30_000);

afterAll(() => api.close());

const words = (text: string) => ({
  ...{ turnId: newId(), contributionId: newId(), sessionId, participantId: speakerId },
  ...{ capacity: 'DELEGATION', startedAt: new Date(), endedAt: new Date() },
  ...{ kind: 'CONCERN', language: 'es', text },
});

async function captured(text: string): Promise<ReturnType<typeof words>> {
  const input = words(text);
  await command(cast.rapporteur, 'CaptureIntervention', input);
  return input;
}

const answerTo = ({ contributionId }: { contributionId: string }) => ({
  answerId: newId(),
  contributionId,
  revisionNumber: 1,
});

async function turnSeenBy(person: Person, turnId: string): Promise<Turn | undefined> {
  const { data } = await person.ask<{ meeting: { session: { speakers: Turn[] } } }>(
    webOperation('Speakers'),
    { slug: 'tst2017', position: 1 },
  );
  return data.meeting.session.speakers.find(({ id }) => id === turnId);
}

async function seenBy(person: Person, id: string): Promise<Record<string, unknown> | null> {
  const query = `query ($id: ID!) { contribution(id: $id) { status captureMode confirmation isMemberState isMine
    version source author { name } abilities { confirm disown revise decide } } }`;
  return (await person.ask<{ contribution: Record<string, unknown> | null }>(query, { id })).data
    .contribution;
}

describe('a speaker', () => {
  it.each(['ñus', 'iba ñu', 'chil', 'Chili nus', 'IBAÑ'])('is found by "%s"', async (search) => {
    const { data } = await cast.rapporteur.ask<{ speakerCandidates: object[] }>(
      webOperation('SpeakerCandidates'),
      { sessionId, search },
    );
    expect(data.speakerCandidates).toContainEqual(
      expect.objectContaining({ participantId: speakerId, name: 'Ñusta Ibáñez', capacity: 'DELEGATION' }),
    );
  });

  it('is not found by what begins no word, nor by nothing', async () => {
    for (const search of ['usta', 'ñus brasil', ' ', '%', "'"]) {
      const { data } = await cast.rapporteur.ask<{ speakerCandidates: { participantId: string }[] }>(
        webOperation('SpeakerCandidates'),
        { sessionId, search },
      );
      expect(data.speakerCandidates.map((one) => one.participantId)).not.toContain(speakerId);
    }
  });
});

describe('the list of speakers', () => {
  it('is one list for all who keep it, with few questions to the database', async () => {
    const turn = { turnId: newId(), sessionId, participantId: speakerId, capacity: 'DELEGATION' };
    const { statements } = await cast.rapporteur.ask(webOperation('GiveFloor'), {
      input: { ...turn, at: new Date() },
    });
    expect(statements).toBeLessThanOrEqual(LIST_CEILING);
    for (const person of [cast.rapporteur, second, cast.secretariat])
      expect(await turnSeenBy(person, turn.turnId)).toMatchObject({
        name: 'Ñusta Ibáñez',
        startedAt: expect.any(String),
      });
    expect(await turnSeenBy(speaker, turn.turnId)).toBeUndefined();
  });

  it('tells afterwards its scribe alone what was said, and when', async () => {
    const { turnId } = await captured('Que no se separe a las familias.');
    expect(await turnSeenBy(cast.rapporteur, turnId)).toMatchObject({
      startedAt: expect.any(String),
      captured: { text: 'Que no se separe a las familias.', confirmation: 'AWAITED' },
    });
    for (const person of [second, cast.secretariat])
      expect(await turnSeenBy(person, turnId)).toMatchObject({ startedAt: null, captured: null });
  });
});

describe('what was captured', () => {
  it('is the speaker’s to confirm, marked as a Member State’s, and says so until then', async () => {
    const input = words('Que se amplíe la protección consular.');
    const { data, statements } = await cast.rapporteur.ask<{ captureIntervention: { __typename: string } }>(
      webOperation('CaptureIntervention'),
      { input },
    );
    expect(data.captureIntervention.__typename).toBe('ContributionPayload');
    expect(statements).toBeLessThanOrEqual(CAPTURE_CEILING);
    const { contributionId: id } = input;
    expect(await seenBy(speaker, id)).toMatchObject({
      ...{ captureMode: 'SCRIBE', confirmation: 'AWAITED', isMemberState: true, isMine: true },
      abilities: { confirm: true, disown: true, revise: true, decide: false },
    });
    expect(await seenBy(cast.rapporteur, id)).toMatchObject({ abilities: { decide: false } });
    expect(await seenBy(second, id)).toMatchObject({ abilities: { decide: true } });
    await command(speaker, 'ConfirmIntervention', answerTo(input));
    await command(second, 'AcceptContribution', {
      ...{ decisionId: newId(), contributionId: id, expectedVersion: 1 },
    });
    expect(await seenBy(cast.public, id)).toMatchObject({
      ...{ confirmation: 'CONFIRMED', isMemberState: true, author: { name: 'Ñusta Ibáñez' } },
      abilities: { confirm: false },
    });
  });

  it('is told to the speaker in person, and to nobody else', async () => {
    const { contributionId } = await captured('Que se escuche a quienes retornan.');
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const told = await api.database.owner.query<{ who: string; kind: string }[]>(
      'SELECT participant_id AS who, kind FROM notification WHERE contribution_id = $1',
      [contributionId],
    );
    expect(told).toEqual([{ who: speakerId, kind: 'CAPTURED' }]);
  });

  it('is corrected by a version of the speaker’s own hand', async () => {
    const { contributionId } = await captured('Que se regularice.');
    await command(speaker, 'ReviseContribution', {
      ...{ contributionId, revisionId: newId(), expectedVersion: 1, language: 'es' },
      text: 'Que se regularice a quienes ya trabajan.',
    });
    expect(await seenBy(cast.expert, contributionId)).toMatchObject({ confirmation: 'CORRECTED' });
  });

  it('loses the name where it was not theirs, and goes from the public back to the desk', async () => {
    const input = await captured('Que se cierren las fronteras.');
    const { contributionId: id } = input;
    await command(second, 'AcceptContribution', {
      ...{ decisionId: newId(), contributionId: id, expectedVersion: 1 },
    });
    const answer = answerTo(input);
    await command(speaker, 'DisownIntervention', answer);
    expect(await command(speaker, 'DisownIntervention', answer)).toMatchObject({
      __typename: 'ContributionPayload',
    });
    expect(await seenBy(cast.public, id)).toBeNull();
    expect(await seenBy(second, id)).toMatchObject({
      ...{ status: 'SUBMITTED', confirmation: 'NOT_MINE', isMemberState: false, author: { name: null } },
      abilities: { decide: true },
    });
  });

  it('names nobody to the public where the meeting names nobody', async () => {
    const level = 'UPDATE meeting SET attribution_default = $1 WHERE id = $2';
    await api.database.owner.query(level, ['NON_ATTRIBUTABLE', cast.world.meetingId]);
    const { contributionId: id } = await captured('Que se revise el acuerdo.');
    await api.database.owner.query(level, ['NAME_AND_INSTITUTION', cast.world.meetingId]);
    for (const person of [second, cast.secretariat, cast.expert])
      expect(await seenBy(person, id)).toMatchObject({ author: { name: null }, isMemberState: false });
  });
});
