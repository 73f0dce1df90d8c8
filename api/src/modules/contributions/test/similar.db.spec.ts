/** Similar items against a real database: what is alike is found, what is nobody's business is not, and no table is walked. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { SIMILAR } from '@aportes/domain/limits';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import { similarStatement } from '../data/contribution-similar.sql.js';

const TEXT = 'Que los Estados reconozcan en noventa días los títulos de las enfermeras migrantes.';
const ALIKE = 'Los Estados deberían reconocer en noventa días los títulos de las enfermeras migrantes.';
const ELSEWHERE = 'Que cada puerto tenga un refugio nocturno para los pescadores sin papeles.';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let reader: MeetingActor;
let published: string;
let moderated: string;

async function submit(text: string, sessionId = published): Promise<string> {
  const id = newId();
  const command = { id, sessionId, kind: 'RECOMMENDATION' as const, language: 'es', text };
  await services.contributions.submit(author, { ...command, subregionIds: [], addressees: ['STATES'] });
  return id;
}

const found = async (text: string, asked: { themeId?: string; exceptId?: string } = {}) => {
  const views = await services.similar.similar(reader, { themeId: null, exceptId: null, ...asked, text });
  return views.map(({ row }) => row.id);
};

beforeAll(async () => {
  database = await migratedDatabase('similar');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  [author, reader] = [await world.person(), await world.person({ name: 'Luis Paredes' })];
  published = (await world.session({ moderation: 'POST' })).id;
  moderated = (await world.session()).id;
});

afterAll(() => database.close());

describe('similar items', () => {
  it('are those that say the same in about the same words, with and without accents', async () => {
    const id = await submit(TEXT);
    await submit(ELSEWHERE);
    for (const text of [TEXT, ALIKE, ALIKE.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()])
      expect(await found(text)).toEqual([id]);
    expect(await found('Que se enseñe a nadar a todas las niñas de la ribera, sin excepción.')).toEqual([]);
  });

  it('are none for a text that is only begun, and never the text itself', async () => {
    const text = 'Que los aeropuertos abran una sala para rezar.';
    const id = await submit(text);
    expect(await found(text.slice(0, SIMILAR.minText))).toEqual([]);
    expect(await found(text)).toEqual([id]);
    expect(await found(text, { exceptId: id })).toEqual([]);
  });

  it('are the nearest ones, those of the same theme first', async () => {
    const text = (what: string) =>
      `Que los consulados ${what} atiendan los domingos a las jornaleras agrícolas.`;
    const other = (await world.session({ kind: 'CONCLUSIONS', moderation: 'POST' })).id;
    const without = await submit(text('grandes'), other);
    const within: string[] = [];
    for (const what of ['chicos', 'nuevos', 'lejanos']) within.push(await submit(text(what)));
    expect((await found(text('grandes')))[0]).toBe(without);
    const themed = await found(text('mayores'), { themeId: world.themeIds[0]! });
    expect(themed).toHaveLength(SIMILAR.shown);
    expect(themed.every((id) => within.includes(id))).toBe(true);
  });

  it('are never what waits, was withdrawn or belongs to another meeting', async () => {
    const text = 'Que los censos pregunten por la lengua materna de quienes llegan del otro lado.';
    await submit(text, moderated);
    const withdrawn = await submit(text);
    await services.revisions.withdraw(author, { contributionId: withdrawn, expectedVersion: 1 });
    expect(await found(text)).toEqual([]);
    const elsewhere = await createWorld(database.owner, 'OTR2017');
    const guest = await elsewhere.person();
    const seen = await services.similar.similar(guest, { text: TEXT, themeId: null, exceptId: null });
    expect(seen).toEqual([]);
  });

  it('are looked for with any text whatever', async () => {
    const texts = [
      "'; DROP TABLE contribution; --",
      '\u0000',
      '😀',
      '((( & | ! :* <-> ',
      '\ud800',
      'ﷺ',
      ' a',
    ];
    for (const text of texts) expect(await found(text.repeat(300))).toEqual([]);
  });
});

describe('among thirty thousand items', () => {
  beforeAll(async () => {
    const insert = `
      ALTER TABLE contribution_revision DISABLE TRIGGER contribution_revision__search;
      INSERT INTO contribution (id, meeting_id, kind, status, capture_mode, attribution_level, language, external_id, symbol,
        submitted_at, published_at)
      SELECT gen_random_uuid(), '${world.meetingId}', 'RECOMMENDATION', 'ACCEPTED', 'IMPORT', 'NAME_AND_INSTITUTION', 'es',
        'many:' || n, 'TST2017/IM/X-' || n, now(), now() FROM generate_series(1, 30000) n;
      INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, text, search)
      SELECT gen_random_uuid(), id, meeting_id, 1, 'es', t.text, to_tsvector('simple', t.text)
      FROM contribution, LATERAL (SELECT 'que los estados ' || string_agg('palabra' || (abs(hashint4(i * 7919
        + hashtext(external_id))) % (200 * i)), ' ') AS text FROM generate_series(1, 15) i) t
      WHERE external_id LIKE 'many:%';
      ALTER TABLE contribution_revision ENABLE TRIGGER contribution_revision__search;`;
    await database.owner.transaction((manager) => manager.query(insert));
    await database.owner.query('ANALYZE contribution, contribution_revision');
  });

  it('one is found by indexes alone', async () => {
    const [row] = await database.owner.query<{ id: string; text: string }[]>(
      `SELECT contribution_id AS id, text FROM contribution_revision WHERE text LIKE 'que los estados palabra%' LIMIT 1`,
    );
    const { id, text } = row!;
    expect((await found(text))[0]).toBe(id);
    const { meetingId } = world;
    const { text: sql, values } = similarStatement({ meetingId, text, themeId: null, exceptId: null });
    const plan = await database.app.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, values);
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('Bitmap Index Scan on contribution_revision__search');
    expect(lines).not.toMatch(/Seq Scan on contribution/);
  });
});
