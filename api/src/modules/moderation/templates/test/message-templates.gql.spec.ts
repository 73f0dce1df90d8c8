/** Saved messages over the API: for all who run the desk, saved once, never over what somebody else changed, and so many. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../../test/support/person.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';

const COMMAND_CEILING = 9;
const LIST_CEILING = 3;

interface Template {
  id: string;
  version: number;
  title: string;
  text: string;
}
type Result = { __typename: string; template?: Template; current?: Template; fields?: object[] };

let api: BootedApi;
let cast: Cast;
let bound: Person;

beforeAll(async () => {
  api = await bootApi('templates_gql');
  cast = await castOf(api);
  const { id: sessionId } = await cast.world.session();
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId }];
  bound = await signedIn(api, await cast.world.person({ name: 'De Una Sesión', roles }));
}, 30_000);

afterAll(() => api.close());

const words = (title = 'Falta el plazo') => ({
  ...{ meetingId: cast.world.meetingId, templateId: newId(), expectedVersion: 0 },
  ...{ purpose: 'REQUEST', language: 'es', title, text: '¿Para cuándo debería hacerse?' },
});

async function asked(person: Person, name: string, input: object) {
  const { data, codes, statements } = await person.ask<Record<string, Result>>(webOperation(name), { input });
  expect(codes).toEqual([]);
  return { ...Object.values(data)[0]!, statements };
}
const save = (person: Person, input: object) => asked(person, 'SaveMessageTemplate', input);
const remove = (person: Person, templateId: string, expectedVersion: number) =>
  asked(person, 'RemoveMessageTemplate', { templateId, expectedVersion });

async function listOf(person: Person): Promise<{ all: Template[]; statements: number }> {
  const { data, statements } = await person.ask<{ meeting: { messageTemplates: Template[] } }>(
    webOperation('MessageTemplates'),
    { slug: 'tst2017' },
  );
  return { all: data.meeting.messageTemplates, statements };
}

describe('a saved message', () => {
  it('is for all who run the desk of the meeting, and for nobody else', async () => {
    const input = words();
    const refused: [Person, string][] = [
      [cast.author, 'FORBIDDEN'],
      [cast.delegate, 'FORBIDDEN'],
      [cast.stranger, 'NOT_FOUND'],
      [cast.public, 'NOT_SIGNED_IN'],
    ];
    for (const [person, code] of refused)
      expect((await person.ask(webOperation('SaveMessageTemplate'), { input })).codes).toEqual([code]);
    const first = await save(cast.rapporteur, input);
    expect(first).toMatchObject({ __typename: 'MessageTemplatePayload', template: { version: 1 } });
    expect(first.statements).toBeLessThanOrEqual(COMMAND_CEILING);
    for (const person of [cast.rapporteur, bound, cast.secretariat])
      expect((await listOf(person)).all.map(({ id }) => id)).toEqual([input.templateId]);
    const gone = { templateId: input.templateId, expectedVersion: 1 };
    for (const [person, code] of refused) {
      // Whoever may not read what is saved is not told either that it is.
      expect((await person.ask(webOperation('RemoveMessageTemplate'), { input: gone })).codes).toEqual([
        code === 'FORBIDDEN' ? 'NOT_FOUND' : code,
      ]);
      const list = await person.ask(webOperation('MessageTemplates'), { slug: 'tst2017' });
      expect(list.codes).toEqual([person === cast.public ? 'NOT_SIGNED_IN' : 'FORBIDDEN']);
    }
    expect(await remove(bound, input.templateId, 1)).toMatchObject({ __typename: 'MessageTemplateRemoved' });
    expect(await remove(bound, input.templateId, 1)).toMatchObject({ __typename: 'MessageTemplateRemoved' });
    expect((await listOf(cast.rapporteur)).all).toEqual([]);
  });

  it('is saved once, changed on the version that was seen, and never comes back', async () => {
    const input = words();
    const { templateId } = input;
    const first = await save(cast.rapporteur, input);
    expect(await save(cast.rapporteur, input)).toMatchObject({ template: first.template });
    expect((await save(cast.rapporteur, { ...input, text: 'Otra' })).__typename).toBe('IdReused');
    expect((await save(cast.secretariat, input)).__typename).toBe('IdReused');
    const change = { ...input, expectedVersion: 1, text: '¿Con qué plazo?', language: 'pt' };
    expect(await save(cast.secretariat, change)).toMatchObject({
      template: { version: 2, text: change.text },
    });
    expect(await save(cast.rapporteur, { ...change, text: 'Tarde' })).toMatchObject({
      ...{ __typename: 'MessageTemplateChanged', current: { version: 2, text: '¿Con qué plazo?' } },
    });
    expect(await remove(cast.rapporteur, templateId, 1)).toMatchObject({ current: { version: 2 } });
    await remove(cast.rapporteur, templateId, 2);
    expect((await save(cast.rapporteur, input)).__typename).toBe('IdReused');
    const late = await cast.rapporteur.ask(webOperation('SaveMessageTemplate'), {
      input: { ...change, expectedVersion: 3 },
    });
    expect(late.codes).toEqual(['NOT_FOUND']);
  });

  it('is saved as one of two who change it at the same time', async () => {
    const input = words();
    await save(cast.rapporteur, input);
    const change = { ...input, expectedVersion: 1 };
    const both = await Promise.all([
      save(cast.rapporteur, { ...change, text: 'Una' }),
      save(cast.secretariat, { ...change, text: 'Otra' }),
    ]);
    expect(both.map((one) => one.__typename).sort()).toEqual([
      'MessageTemplateChanged',
      'MessageTemplatePayload',
    ]);
    await remove(cast.rapporteur, input.templateId, 2);
  });

  it('belongs to its meeting, names what is wrong, and there is room for so many', async () => {
    const input = words();
    await save(cast.rapporteur, input);
    const elsewhere = { ...input, meetingId: cast.elsewhere.meetingId };
    expect((await save(cast.stranger, elsewhere)).__typename).toBe('IdReused');
    const wrong = { ...words(' '), text: 'x'.repeat(2_001), templateId: 'x' };
    expect((await save(cast.rapporteur, wrong)).fields).toMatchObject([
      { field: 'templateId', code: 'MALFORMED' },
      { field: 'title' },
      { field: 'text', code: 'TOO_LONG', limit: 2_000 },
    ]);
    await api.database.owner.query(
      `INSERT INTO message_template (id, meeting_id, participant_id, purpose, language, title, text, version, saved_at)
       SELECT gen_random_uuid(), $1, $2, 'REQUEST', 'es', 't' || n, 'x', 1, now() FROM generate_series(2, $3::int) n`,
      [cast.world.meetingId, cast.rapporteur.participantId, COUNT_LIMITS.messageTemplates],
    );
    expect((await save(cast.rapporteur, words())).fields).toMatchObject([
      { field: 'templateId', code: 'TOO_MANY', limit: COUNT_LIMITS.messageTemplates },
    ]);
    const { all, statements } = await listOf(cast.rapporteur);
    expect(all).toHaveLength(COUNT_LIMITS.messageTemplates);
    expect(statements).toBeLessThanOrEqual(LIST_CEILING);
    await expect(
      api.database.owner.query(`UPDATE message_template SET title = 'x' WHERE version = 1`),
    ).rejects.toThrow('version by version');
  });
});
