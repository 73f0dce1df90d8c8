/** Taking a decision back over the API: what the wall, the author and the history say of it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';
import { NotificationFeeder } from '../../notifications/notification-feeder.service.js';

const COMMAND_CEILING = 11;

interface Decided {
  written: Written;
  decisionId: string;
}

interface Seen {
  toStatus: string;
  undoneAt: string | null;
  mayUndo: boolean;
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('undo_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

async function decided(name = 'AcceptContribution', words: object = {}): Promise<Decided> {
  const { id: contributionId, version: expectedVersion } = await submitted(cast.author, sessionId);
  const decisionId = newId();
  const input = { decisionId, contributionId, expectedVersion, ...words };
  const { contribution } = await command(cast.rapporteur, name, input);
  return { written: contribution!, decisionId };
}

const undo = ({ written, decisionId }: Decided) => ({
  undoId: newId(),
  decisionId,
  expectedVersion: written.version,
});

async function decisionsSeenBy(person: Person, { written }: Decided): Promise<Seen[] | null> {
  const { data } = await person.ask<{ contribution: { decisions: Seen[] } | null }>(
    webOperation('ContributionDetailsById'),
    { id: written.id },
  );
  return data.contribution && data.contribution.decisions;
}

async function isRead(person: Person, { written }: Decided): Promise<boolean> {
  const query = 'query ($id: ID!) { contribution(id: $id) { id } }';
  const { data } = await person.ask<{ contribution: unknown }>(query, { id: written.id });
  return data.contribution !== null;
}

describe('undoDecision', () => {
  it('is its taker’s alone, and done once', async () => {
    const one = await decided();
    const input = undo(one);
    const query = webOperation('UndoDecision');
    for (const person of [cast.author, cast.secretariat])
      expect((await person.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    for (const person of [cast.expert, cast.delegate, cast.stranger])
      expect((await person.ask(query, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    const { data, statements } = await cast.rapporteur.ask<{ undoDecision: { __typename: string } }>(query, {
      input,
    });
    expect(data.undoDecision.__typename).toBe('ContributionPayload');
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect((await cast.rapporteur.ask(query, { input })).data).toEqual(data);
    expect(await command(cast.rapporteur, 'UndoDecision', undo(one))).toMatchObject({
      __typename: 'NotAllowedNow',
    });
  });

  it('takes what was accepted away from the public, who could read it', async () => {
    const one = await decided();
    expect(await isRead(cast.public, one)).toBe(true);
    await command(cast.rapporteur, 'UndoDecision', undo(one));
    expect(await isRead(cast.public, one)).toBe(false);
    expect(await isRead(cast.expert, one)).toBe(true);
  });

  it('stands in the history of the author and the desk, and is offered to its taker alone', async () => {
    const one = await decided('RequestChanges', { message: 'Diga el plazo.' });
    const mayUndo = async (person: Person) =>
      (await decisionsSeenBy(person, one))?.map((decision) => decision.mayUndo);
    expect(await mayUndo(cast.rapporteur)).toEqual([true]);
    for (const person of [cast.author, cast.secretariat]) expect(await mayUndo(person)).toEqual([false]);
    await command(cast.rapporteur, 'UndoDecision', undo(one));
    for (const person of [cast.author, cast.rapporteur, cast.secretariat]) {
      const [seen, ...others] = (await decisionsSeenBy(person, one))!;
      expect(others).toEqual([]);
      expect(seen).toMatchObject({ toStatus: 'CHANGES_REQUESTED', mayUndo: false });
      expect(seen!.undoneAt).toEqual(expect.any(String));
    }
    expect(await decisionsSeenBy(cast.expert, one)).toEqual([]);
  });

  it('is told to the author in person, and to nobody else', async () => {
    const one = await decided('DeclineContribution', { reason: 'OTHER', note: 'No.' });
    await command(cast.rapporteur, 'UndoDecision', undo(one));
    await api.app.get(NotificationFeeder).catchUp();
    const told = await api.database.owner.query<{ who: string }[]>(
      `SELECT participant_id AS who FROM notification WHERE kind = 'DECISION_UNDONE' AND contribution_id = $1`,
      [one.written.id],
    );
    expect(told).toEqual([{ who: cast.author.participantId }]);
  });
});
