/** Being named beside a text that stood before: asked of authors of what goes into it, in their own list too, and over with the undo. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import type { Person } from '../../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';
import { NotificationFeeder } from '../../../notifications/notification-feeder.service.js';

interface Own {
  id: string;
  lineage: { ownCoAuthorship: { targetId: string; isAgreed: boolean | null } | null };
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
/** Of one author, going into another's, which takes it in. */
let part: Written;
let text: Written;
let decisionId: string;

beforeAll(async () => {
  api = await bootApi('named_beside_any_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

beforeEach(async () => {
  part = await accepted(cast, await submitted(cast.author, sessionId));
  text = await accepted(cast, await submitted(cast.delegate, sessionId));
});

async function mergedInto(target: Written, one: Written = part): Promise<void> {
  decisionId = newId();
  const parents = [{ decisionId, contributionId: one.id, expectedVersion: one.version }];
  const input = { mergingId: newId(), parents, targetId: target.id, targetVersion: target.version };
  expect(await command(cast.rapporteur, 'MergeContributions', input)).toMatchObject({
    __typename: 'ContributionPayload',
  });
}

const answer = (person: Person, one: Written, isAgreed = true, revisionNumber = 1) =>
  command(person, 'AnswerCoAuthorship', {
    ...{ contributionId: one.id, targetId: text.id, revisionNumber, isAgreed },
  });

async function coAuthors(): Promise<(string | null)[]> {
  const query = 'query ($id: ID!) { contribution(id: $id) { lineage { coAuthors { name } } } }';
  const { data } = await cast.public.ask<{
    contribution: { lineage: { coAuthors: { name: string | null }[] } };
  }>(query, { id: text.id });
  return data.contribution.lineage.coAuthors.map(({ name }) => name);
}

async function own(person: Person, operation: 'MyAnswersAwaited' | 'MyContributions'): Promise<Own[]> {
  const { data } = await person.ask<{
    meeting: { myContributions: { edges: { node: Own }[] } };
  }>(webOperation(operation), { slug: 'tst2017' });
  return data.meeting.myContributions.edges.map(({ node }) => node);
}

async function told(person: Person, { id }: Written): Promise<string[]> {
  await api.app.get(NotificationFeeder).read(cast.world.meetingId);
  const { data } = await person.ask<{
    meeting: {
      myNotifications: {
        edges: { node: { kind: string; about: { contribution: { id: string } | null } } }[];
      };
    };
  }>(webOperation('MyNotifications'), { slug: 'tst2017' });
  const all = data.meeting.myNotifications.edges.map(({ node }) => node);
  return all.filter(({ about }) => about.contribution?.id === id).map(({ kind }) => kind);
}

describe('the author of what went into a text of somebody else', () => {
  it('waits for it in the own list until it is answered, and is named beside its author', async () => {
    await mergedInto(text);
    const [asked] = await own(cast.author, 'MyAnswersAwaited');
    expect(asked).toMatchObject({ id: part.id, lineage: { ownCoAuthorship: { targetId: text.id } } });
    expect((await own(cast.author, 'MyContributions')).map(({ id }) => id)).not.toContain(part.id);
    expect(await coAuthors()).toEqual([]);
    await answer(cast.author, part);
    expect(await coAuthors()).toEqual(['Ana Rojas']);
    expect(await own(cast.author, 'MyAnswersAwaited')).toEqual([]);
    const [answered] = await own(cast.author, 'MyContributions');
    expect(answered).toMatchObject({ id: part.id, lineage: { ownCoAuthorship: { isAgreed: true } } });
    await answer(cast.author, part, false);
    expect(await coAuthors()).toEqual([]);
  });

  it('is asked in the news once, and not where the text is their own as well', async () => {
    await mergedInto(text);
    expect((await told(cast.author, part))[0]).toBe('CO_AUTHORSHIP_ASKED');
    const mine = await accepted(cast, await submitted(cast.author, sessionId));
    const other = await accepted(cast, await submitted(cast.author, sessionId));
    await mergedInto(mine, other);
    expect((await told(cast.author, other))[0]).toBe('MERGED');
    expect(await own(cast.author, 'MyAnswersAwaited')).toHaveLength(1);
    await answer(cast.author, part, false);
  });

  it('is asked once a text that waited is accepted, and no second time', async () => {
    text = await submitted(cast.delegate, sessionId);
    await mergedInto(text);
    expect((await told(cast.author, part))[0]).toBe('MERGED');
    expect(await own(cast.author, 'MyAnswersAwaited')).toEqual([]);
    expect(await answer(cast.author, part)).toMatchObject({ __typename: 'NotAllowedNow' });
    await accepted(cast, text);
    expect(await told(cast.author, part)).toEqual(['CO_AUTHORSHIP_ASKED', 'MERGED', 'ACCEPTED']);
    const [{ version } = { version: 0 }] = await api.database.owner.query<{ version: number }[]>(
      'SELECT version FROM contribution WHERE id = $1',
      [text.id],
    );
    const reopening = { decisionId: newId(), contributionId: text.id, expectedVersion: version };
    const reopened = await command(cast.rapporteur, 'ReopenContribution', {
      ...reopening,
      reason: 'Otra vez.',
    });
    await accepted(cast, reopened.contribution!);
    expect(await told(cast.author, part)).toEqual(['CO_AUTHORSHIP_ASKED', 'MERGED', 'ACCEPTED']);
    await answer(cast.author, part, false);
  });

  it('is asked about the text in which the way ends, also of what went before', async () => {
    const between = await accepted(cast, await submitted(cast.expert, sessionId));
    await mergedInto(between);
    const [row] = await api.database.owner.query<{ version: number }[]>(
      'SELECT version FROM contribution WHERE id = $1',
      [between.id],
    );
    await told(cast.author, part);
    await mergedInto(text, { ...between, version: row!.version });
    expect((await told(cast.author, part)).slice(0, 2)).toEqual([
      'CO_AUTHORSHIP_ASKED',
      'CO_AUTHORSHIP_ASKED',
    ]);
    expect((await told(cast.expert, between))[0]).toBe('CO_AUTHORSHIP_ASKED');
    await answer(cast.author, part);
    await answer(cast.expert, between);
    expect(await coAuthors()).toHaveLength(2);
  });

  it('is named no more once the merging is undone, nor when it is merged again', async () => {
    await endorsed(cast.author, text.id);
    await mergedInto(text);
    await answer(cast.author, part);
    const undo = { undoId: newId(), decisionId, expectedVersion: part.version + 1 };
    const back = await command(cast.rapporteur, 'UndoDecision', undo);
    expect(await coAuthors()).toEqual([]);
    await mergedInto(text, back.contribution);
    expect(await coAuthors()).toEqual([]);
    expect((await own(cast.author, 'MyAnswersAwaited'))[0]).toMatchObject({ id: part.id });
    await answer(cast.author, part, false);
  });

  it('is asked again, in the list and in the news, once the text says something else', async () => {
    await mergedInto(text);
    await answer(cast.author, part);
    const contributionId = text.id;
    const revised = await command(cast.delegate, 'ReviseContribution', {
      ...{ revisionId: newId(), contributionId, expectedVersion: text.version, language: 'es' },
      ...{ addressees: ['STATES'], text: 'Que nadie reconozca nada.' },
    });
    await command(cast.rapporteur, 'AcceptEdit', {
      ...{ decisionId: newId(), contributionId, expectedVersion: revised.contribution!.version },
      revisionNumber: 2,
    });
    expect(await coAuthors()).toEqual([]);
    expect((await own(cast.author, 'MyAnswersAwaited'))[0]).toMatchObject({ id: part.id });
    expect((await told(cast.author, part)).slice(0, 2)).toEqual([
      'CO_AUTHORSHIP_ASKED',
      'CO_AUTHORSHIP_ASKED',
    ]);
    await answer(cast.author, part, true, 2);
    expect(await coAuthors()).toHaveLength(1);
  });

  it('is refused by the database where theirs did not go into the text', async () => {
    await expect(
      api.database.owner.query(
        `INSERT INTO co_authorship (contribution_id, target_id, meeting_id, participant_id, revision_number, is_agreed,
           answered_at) VALUES ($1, $2, $3, $4, 1, true, now())`,
        [part.id, text.id, cast.world.meetingId, cast.author.participantId],
      ),
    ).rejects.toThrow('authors say for themselves whether they are named');
  });
});
