/** A person takes along everything that is kept about them, and nobody else does. */
import { isDayAlone } from '@aportes/domain/seen-time.rules';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { escapeHtml } from '../src/kernel/escape-html.js';
import { EXPORT_KEYS } from '../src/modules/own-data/export/export-keys.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { DECISION_COLUMNS, PERSON_COLUMNS, plant, unplacedColumns } from './support/person-columns.js';
import { publicPerson, signedIn, type Person } from './support/person.js';
import { command } from './support/scene.js';
import { liveThrough, type WholeLife } from './support/whole-life.js';

type Json = Record<string, unknown>;

let api: BootedApi;
let cast: Cast;
let life: WholeLife;
let planted: string[];
let sessionId: string;

const HOSTILE = `<img src=x onerror="alert(1)">&"'<script>alert(2)</script>`;

beforeAll(async () => {
  api = await bootApi('own_data_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  life = await liveThrough(api, cast, sessionId, 'Jacinta Quispe');
  planted = await plant(api.database.owner, life.participantId, [...PERSON_COLUMNS, ...DECISION_COLUMNS]);
}, 60_000);

afterAll(() => api.close());

async function exported(person: Person, format: 'json' | 'html', headers: Record<string, string> = {}) {
  const response = await fetch(`${api.url}/own-data/aportes.${format}?language=fr`, {
    headers: { ...person.headers(), ...headers },
  });
  return { response, body: await response.text() };
}

/** Every key of the value and of what is in it, except the names of languages and of what is a section. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('the export of the own data', () => {
  it('knows of every column of words in the database whether it can be about a person', async () => {
    expect(await unplacedColumns(api.database.owner)).toEqual([]);
  });

  it.each(['json', 'html'] as const)(
    'holds as %s what is written in each column about the person',
    async (format) => {
      const { body } = await exported(life.person, format);
      expect(planted.filter((word) => !body.includes(word))).toEqual([]);
    },
  );

  it('is JSON whose keys are all explained, with times in ISO and in a stable order', async () => {
    const { body } = await exported(life.person, 'json');
    const { format, exportedAt, language, keys, account, ...sections } = JSON.parse(body) as Json;
    expect([format, language]).toEqual(['aportes-own-data/1', 'fr']);
    expect(new Date(exportedAt as string).toISOString()).toBe(exportedAt);
    const used = new Set(keysOf([account, ...Object.values(sections)]));
    expect(Object.keys(keys as Json).sort()).toEqual([...EXPORT_KEYS].sort());
    expect([...used].sort()).toEqual([...EXPORT_KEYS].sort());
    const times = [...body.slice(body.indexOf('"account"')).matchAll(/At":\s?"([^"]+)"/g)].map(
      ([, at]) => at!,
    );
    const [days, moments] = [true, false].map((one) => times.filter((at) => isDayAlone(at) === one));
    expect(moments!.filter((at) => new Date(at).toISOString() !== at)).toEqual([]);
    // Of what others did.
    expect(days).toHaveLength((sections.notifications as Json[]).length);
    const again = await exported(life.person, 'json');
    expect(withoutTime(again.body)).toBe(withoutTime(body));
  });

  it('CVE-2026-45377, CVE-2026-45378: comes as a file that nobody else keeps, to a page of ours and in the language asked for', async () => {
    const { response, body } = await exported(life.person, 'html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="aportes-[\d-]+\.html"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).toContain('<html lang="fr">');
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    expect((await exported(life.person, 'html', crossSite)).response.status).toBe(403);
    expect((await exported(publicPerson(api), 'json')).response.status).toBe(401);
  });

  it('runs and loads nothing as HTML, whatever was written', async () => {
    const author = await signedIn(api, await cast.world.person({ name: HOSTILE }));
    const input = { id: crypto.randomUUID(), sessionId, kind: 'CONCERN', language: 'es', text: HOSTILE };
    await command(author, 'SubmitContribution', { ...input, subregionIds: [], addressees: [] });
    const { body } = await exported(author, 'html');
    expect(body).toContain(escapeHtml(HOSTILE));
    expect(body).not.toMatch(/<(script|img|iframe|object|form|base|a)\b|<[^>]*\son\w+=|https?:/i);
    expect(body).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]+'; /,
    );
  });

  it('CVE-2025-65017: says nothing of others: neither who decided, nor who answered, nor what they wrote', async () => {
    const { body } = await exported(life.person, 'json');
    for (const other of [
      'Elena Soto',
      'Luis Paredes',
      'Ana Rojas',
      'Denise Clarke',
      'abran escuelas',
      'En otoño',
    ])
      expect(body).not.toContain(other);
    const others = await exported(cast.expert, 'json');
    for (const word of planted) expect(others.body).not.toContain(word);
  });

  it('is read in pages, so that a long one is whole', async () => {
    const { owner } = api.database;
    await owner.query(
      `INSERT INTO comment (id, meeting_id, contribution_id, participant_id, kind, language, text)
       SELECT gen_random_uuid(), $1, $2, $3, 'COMMENT', 'es', 'de los muchos, el ' || n FROM generate_series(1, 450) n`,
      [cast.world.meetingId, life.others.id, life.participantId],
    );
    const { body } = await exported(life.person, 'json');
    const { comments } = JSON.parse(body) as { comments: { text: string }[] };
    expect(
      new Set(comments.map((one) => one.text).filter((text) => text.startsWith('de los muchos'))).size,
    ).toBe(450);
  });

  it('is given a few times in a row and then no more for a while', async () => {
    const person = await signedIn(api, await cast.world.person());
    const statuses: number[] = [];
    for (let turn = 0; turn < 21; turn += 1) statuses.push((await exported(person, 'json')).response.status);
    expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(statuses[20]).toBe(429);
  });
});

const withoutTime = (body: string) => body.replace(/"(exportedAt|lastUsedAt)":\s?"[^"]+"/g, '');
