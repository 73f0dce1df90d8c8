/** Notes of the desk: for those who run it and nobody else, told at once to them alone, taken once, and gone when withdrawn. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow, type Following } from '../../../../test/support/follow.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

interface Note {
  id: string;
  text: string;
  by: string | null;
  isMine: boolean;
}

interface Change {
  meetingChanged: { type: string; contributionId: string | null };
}

const TEXT = 'Se parece a la de Elena.';

let api: BootedApi;
let cast: Cast;
let other: Person;
let sessionId: string;
let written: Written;
const clients: Client[] = [];

const note = (person: Person, changes: object = {}) =>
  command(person, 'WriteDeskNote', { noteId: newId(), contributionId: written.id, text: TEXT, ...changes });

async function readBy(person: Person): Promise<Note[] | null> {
  const { data } = await person.ask<{ contribution: { deskNotes: Note[] } | null }>(
    webOperation('DeskNotesById'),
    { id: written.id },
  );
  return data.contribution?.deskNotes ?? null;
}

beforeAll(async () => {
  api = await bootApi('desk_notes_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId }];
  other = await signedIn(api, await cast.world.person({ name: 'Rosa Quispe', roles }));
}, 30_000);
beforeEach(async () => {
  written = await submitted(cast.author, sessionId);
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});
afterAll(() => api.close());

describe('notes of the desk', () => {
  it('are read by the desk with who wrote them, and by nobody else, whatever becomes of the text', async () => {
    await note(other);
    await accepted(cast, written);
    expect(await readBy(other)).toMatchObject([{ text: TEXT, by: 'Rosa Quispe', isMine: true }]);
    for (const person of [cast.rapporteur, cast.secretariat])
      expect(await readBy(person)).toMatchObject([{ by: 'Rosa Quispe', isMine: false }]);
    for (const person of [cast.author, cast.expert, cast.delegate, cast.public, cast.stranger])
      expect(await readBy(person)).toEqual([]);
  });

  it('are not for an author who is a rapporteur, nor written about an own text, whatever the API is', async () => {
    const own = await submitted(other, sessionId);
    const input = { noteId: newId(), contributionId: own.id, text: TEXT };
    expect((await other.ask(webOperation('WriteDeskNote'), { input })).codes).toEqual(['FORBIDDEN']);
    await command(cast.rapporteur, 'WriteDeskNote', input);
    const { data } = await other.ask<{ contribution: { deskNotes: Note[] } }>(webOperation('DeskNotesById'), {
      id: own.id,
    });
    expect(data.contribution.deskNotes).toEqual([]);
    await expect(
      api.database.owner.query(
        `INSERT INTO desk_note (id, meeting_id, contribution_id, participant_id, text, created_at)
         SELECT $1, meeting_id, id, author_participant_id, 'x', now() FROM contribution WHERE id = $2`,
        [newId(), own.id],
      ),
    ).rejects.toMatchObject({ constraint: 'desk_note__of_others' });
  });

  it('are taken once: sent again the same, with other words refused', async () => {
    const noteId = newId();
    await note(other, { noteId });
    expect((await note(other, { noteId })).__typename).toBe('ContributionPayload');
    expect((await note(other, { noteId, text: 'Otra cosa.' })).__typename).toBe('IdReused');
    expect((await note(cast.rapporteur, { noteId })).__typename).toBe('IdReused');
    expect((await note(other, { noteId: 'x', text: ' ' })).fields).toMatchObject([
      { field: 'noteId', code: 'MALFORMED' },
      { field: 'text', code: 'REQUIRED' },
    ]);
    expect(await readBy(cast.rapporteur)).toHaveLength(1);
  });

  it('are withdrawn by whoever wrote them alone, leave no word behind, and cannot be changed', async () => {
    const noteId = newId();
    await note(other, { noteId });
    const withdraw = { input: { noteId } };
    expect((await cast.rapporteur.ask(webOperation('WithdrawDeskNote'), withdraw)).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await cast.author.ask(webOperation('WithdrawDeskNote'), withdraw)).codes).toEqual(['NOT_FOUND']);
    const { owner } = api.database;
    await expect(
      owner.query(`UPDATE desk_note SET text = 'Otra.' WHERE id = $1`, [noteId]),
    ).rejects.toMatchObject({ constraint: 'desk_note__only_withdrawn' });
    for (let time = 0; time < 2; time++)
      expect((await command(other, 'WithdrawDeskNote', { noteId })).__typename).toBe('ContributionPayload');
    expect(await readBy(cast.rapporteur)).toEqual([]);
    expect(await owner.query('SELECT text FROM desk_note WHERE id = $1', [noteId])).toEqual([{ text: null }]);
    // What was on its way all the time comes too late, and brings nothing back.
    await note(other, { noteId });
    expect(await readBy(other)).toEqual([]);
  });

  it('are told live to the desk alone', async () => {
    const heardBy = [other, cast.secretariat, cast.author, cast.expert, cast.public].map((person) => {
      const client = person.connect();
      clients.push(client);
      return follow<Change>(client, webOperation('MeetingChanged'), { meetingId: cast.world.meetingId });
    });
    await Promise.all(heardBy.map((one) => begun(one)));
    await note(cast.rapporteur);
    // Heard by all after it.
    await accepted(cast, written);
    const types = (at: number) =>
      heardBy[at]!.seen.map(({ meetingChanged }) => meetingChanged)
        .filter(({ contributionId }) => contributionId === written.id)
        .map(({ type }) => type);
    for (const at of heardBy.keys())
      await heardBy[at]!.until(() => types(at).includes('CONTRIBUTION_ACCEPTED'));
    expect(heardBy.map((_, at) => types(at).includes('DESK_NOTE_WRITTEN'))).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});

/** Something that everybody hears, until all do. */
async function begun(one: Following<Change>): Promise<void> {
  while (one.seen.length === 0) {
    await command(cast.secretariat, 'SetAgendaItem', { meetingId: cast.world.meetingId, agendaItemId: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
