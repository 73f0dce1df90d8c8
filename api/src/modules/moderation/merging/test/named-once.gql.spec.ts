/** Whoever is named beside a text, over the API: not counted among those who endorse it, as long as they are. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import type { Person } from '../../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';

interface Supported {
  abilities: { endorse: boolean };
  myEndorsement: { id: string } | null;
  breadth: { endorsements: number };
  lineage: { support: { people: number; onlyMerged: number } | null };
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
/** Two of one author and one of another, and the text that was written from them. */
let mine: [Written, Written];
let theirs: Written;
let text: Written;
let decisionIds: string[];

beforeAll(async () => {
  api = await bootApi('named_once_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

beforeEach(async () => {
  const given = async (by: Person) => accepted(cast, await submitted(by, sessionId));
  mine = [await given(cast.author), await given(cast.author)];
  theirs = await given(cast.expert);
  const parents = [...mine, theirs].map(({ id: contributionId, version: expectedVersion }) => ({
    ...{ decisionId: newId(), contributionId, expectedVersion },
  }));
  decisionIds = parents.map(({ decisionId }) => decisionId);
  const written = { kind: 'RECOMMENDATION', language: 'es', text: 'Juntos.', addressees: ['STATES'] };
  const input = { mergingId: newId(), contributionId: newId(), parents, ...written };
  text = (await command(cast.rapporteur, 'ConsolidateContributions', input)).contribution!;
});

const answer = (part: Written, isAgreed = true) =>
  command(cast.author, 'AnswerCoAuthorship', {
    ...{ contributionId: part.id, targetId: text.id, revisionNumber: 1, isAgreed },
  });

async function seenBy(person: Person): Promise<Supported> {
  const query = `query ($id: ID!) { contribution(id: $id) { abilities { endorse } myEndorsement { id }
    breadth { endorsements } lineage { support { people onlyMerged } } } }`;
  const { data } = await person.ask<{ contribution: Supported }>(query, { id: text.id });
  return data.contribution;
}

/** As the lists sort by it. */
async function counted(): Promise<number> {
  const sql = 'SELECT endorsement_count AS count FROM contribution WHERE id = $1';
  return (await api.database.owner.query<{ count: number }[]>(sql, [text.id]))[0]!.count;
}

describe('an endorsement of whoever is named beside the text', () => {
  it('counts until they are, and again as it was once they take their name away', async () => {
    await endorsed(cast.delegate, text.id);
    await endorsed(cast.author, text.id);
    const before = await seenBy(cast.author);
    expect(before).toMatchObject({ abilities: { endorse: true }, breadth: { endorsements: 2 } });
    await answer(mine[0]);
    expect(await seenBy(cast.author)).toMatchObject({
      ...{ abilities: { endorse: false }, myEndorsement: null, breadth: { endorsements: 1 } },
    });
    expect(await counted()).toBe(1);
    await answer(mine[0], false);
    expect(await seenBy(cast.author)).toEqual(before);
    expect(await counted()).toBe(2);
  });

  it('stays aside as long as one of their contributions names them', async () => {
    await endorsed(cast.author, text.id);
    for (const part of mine) await answer(part);
    await answer(mine[0], false);
    expect(await counted()).toBe(0);
    await answer(mine[1], false);
    expect(await counted()).toBe(1);
  });

  it('comes back with the undo of the merging, and where they are to be named nowhere', async () => {
    await endorsed(cast.author, text.id);
    await answer(mine[0]);
    await command(cast.author, 'ChangeAttribution', {
      ...{ contributionId: mine[0].id, expectedVersion: mine[0].version + 1 },
      attributionLevel: 'NON_ATTRIBUTABLE',
    });
    expect(await counted()).toBe(1);
    await answer(mine[1]);
    expect(await counted()).toBe(0);
    const undo = { undoId: newId(), decisionId: decisionIds[2], expectedVersion: theirs.version + 1 };
    expect(await command(cast.rapporteur, 'UndoDecision', undo)).toMatchObject({
      __typename: 'ContributionPayload',
    });
    expect(await counted()).toBe(1);
    expect(
      await api.database.owner.query('SELECT FROM co_authorship WHERE target_id = $1', [text.id]),
    ).toEqual([]);
  });

  it('does not come back once it was taken back meanwhile', async () => {
    await endorsed(cast.author, text.id);
    const { myEndorsement } = await seenBy(cast.author);
    await answer(mine[0]);
    const late = { contributionId: text.id, endorsementId: myEndorsement!.id };
    expect(await command(cast.author, 'RetractEndorsement', late)).toMatchObject({
      __typename: 'ContributionPayload',
    });
    await answer(mine[0], false);
    expect(await counted()).toBe(0);
  });
});

describe('whoever agreed to a text that says something else since', () => {
  const ASKED = `query ($id: ID!) { contribution(id: $id) { abilities { endorse } lineage {
    coAuthorshipsHere { contributionId revisionNumber isAgreed mayAgree } } } }`;
  interface Asked {
    abilities: { endorse: boolean };
    lineage: { coAuthorshipsHere: { contributionId: string; isAgreed: boolean | null }[] };
  }
  const askedOf = async (person: Person) =>
    (await person.ask<{ contribution: Asked }>(ASKED, { id: text.id })).data.contribution;

  it('is asked there again, endorses it neither before the answer nor after agreeing, and at once after declining', async () => {
    await answer(mine[0]);
    await api.database.owner.query(
      `INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, text, addressees, edit_kind)
       SELECT gen_random_uuid(), contribution_id, meeting_id, 2, language, 'Otra cosa.', addressees, 'SUBSTANTIVE'
       FROM contribution_revision WHERE contribution_id = $1`,
      [text.id],
    );
    await api.database.owner.query('UPDATE contribution SET current_revision_number = 2 WHERE id = $1', [
      text.id,
    ]);
    const asked = await askedOf(cast.author);
    expect(asked.abilities.endorse).toBe(false);
    const own = asked.lineage.coAuthorshipsHere.find(({ contributionId }) => contributionId === mine[0].id);
    expect(own).toEqual({ contributionId: mine[0].id, revisionNumber: 2, isAgreed: null, mayAgree: true });
    expect((await askedOf(cast.delegate)).lineage.coAuthorshipsHere).toEqual([]);
    const again = (isAgreed: boolean) =>
      command(cast.author, 'AnswerCoAuthorship', {
        ...{ contributionId: mine[0].id, targetId: text.id, revisionNumber: 2, isAgreed },
      });
    await again(true);
    expect((await askedOf(cast.author)).abilities.endorse).toBe(false);
    await again(false);
    expect((await askedOf(cast.author)).abilities.endorse).toBe(true);
    const input = { id: newId(), contributionId: text.id, revisionNumber: 2, stance: 'ENDORSED' };
    expect(
      await command(cast.author, 'EndorseContribution', { ...input, capacity: 'PERSONAL' }),
    ).toMatchObject({ __typename: 'ContributionPayload' });
    expect(await counted()).toBe(1);
  });
});

describe('a new endorsement of whoever is named beside the text', () => {
  it('is refused as that of an own contribution is, and by the database too', async () => {
    await answer(mine[0]);
    const input = { id: newId(), revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' };
    for (const contributionId of [text.id, (await submitted(cast.author, sessionId)).id]) {
      const sent = await cast.author.ask(webOperation('EndorseContribution'), {
        input: { ...input, contributionId },
      });
      expect(sent.codes).toEqual(['FORBIDDEN']);
    }
    await expect(
      api.database.owner.query(
        `INSERT INTO endorsement (id, meeting_id, contribution_id, revision_number, participant_id, capacity, stance)
         VALUES ($1, $2, $3, 1, $4, 'PERSONAL', 'ENDORSED')`,
        [newId(), cast.world.meetingId, text.id, cast.author.participantId],
      ),
    ).rejects.toThrow('nobody endorses a text beside which they are named');
  });

  it('is not found in what they support of it either: united support counts nobody who is named', async () => {
    // Their author was asked about one, and supports the other.
    await api.database.owner.query(
      `INSERT INTO endorsement (id, meeting_id, contribution_id, revision_number, participant_id, capacity, stance)
       VALUES ($1, $2, $3, 1, $4, 'PERSONAL', 'ENDORSED')`,
      [newId(), cast.world.meetingId, theirs.id, cast.author.participantId],
    );
    expect((await seenBy(cast.public)).lineage.support).toEqual({ people: 1, onlyMerged: 1 });
    await answer(mine[0]);
    expect((await seenBy(cast.public)).lineage.support).toEqual({ people: 0, onlyMerged: 0 });
  });
});
