/** A meeting file makes a meeting of its own beside others, once, or names what is wrong with it and changes nothing. */
import { AuditLog } from '../../../platform/events/audit-log.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { MeetingImportService } from '../meeting-import.service.js';

const OTHER = {
  ...DEMO_MEETING,
  slug: 'lima-2018',
  symbolPrefix: 'LIM2018',
  title: { es: 'Segunda reunión' },
  themes: DEMO_MEETING.themes.slice(0, 2).map((theme) => ({ ...theme, title: { es: 'Otro eje' } })),
  agenda: DEMO_MEETING.agenda.slice(0, 3),
};

let database: MigratedDatabase;
let imports: MeetingImportService;
beforeAll(async () => {
  database = await migratedDatabase('meeting_import');
  imports = new MeetingImportService(database.unitOfWork, new AuditLog(database.unitOfWork));
});
afterAll(() => database.close());

const TABLES = ['theme', 'subregion', 'subregion_country', 'agenda_item', 'session'];

/** The rows of a meeting, table by table, as one value. */
async function rowsOf(meetingId: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of TABLES)
    found[table] = await database.owner.query(
      `SELECT count(*)::integer AS rows, md5(string_agg(t::text, '' ORDER BY t::text)) AS content
       FROM ${table} t WHERE meeting_id = $1`,
      [meetingId],
    );
  return found;
}

const counts = (rows: Record<string, unknown>) =>
  TABLES.map((table) => (rows[table] as { rows: number }[])[0]!.rows);

describe('importing a meeting file', () => {
  it('makes a second meeting beside the first and leaves the first as it was', async () => {
    const first = await imports.import(DEMO_MEETING);
    const before = await rowsOf(first.id);
    const second = await imports.import(OTHER);
    expect(await rowsOf(first.id)).toEqual(before);
    const countries = DEMO_MEETING.subregions.flatMap(({ countryCodes }) => countryCodes).length;
    expect(counts(before)).toEqual([6, 3, countries, 12, 8]);
    expect(counts(await rowsOf(second.id))).toEqual([2, 3, countries, 3, 0]);
  });

  it('draws a join code of its own for each meeting', async () => {
    const rows = await database.owner.query<{ code: string }[]>('SELECT join_code AS code FROM meeting');
    expect(new Set(rows.map(({ code }) => code)).size).toBe(2);
  });

  it('changes nothing where a meeting of that address is there already', async () => {
    const { id } = await imports.import(DEMO_MEETING);
    const before = await rowsOf(id);
    const again = await imports.import({ ...OTHER, slug: DEMO_MEETING.slug });
    expect([again, await rowsOf(id)]).toEqual([{ id, isNew: false }, before]);
  });

  it('leaves no half of a meeting behind when it breaks off', async () => {
    const twice = { ...OTHER, slug: 'broken-2018', symbolPrefix: 'BRK2018' };
    const broken = { ...twice, themes: [...OTHER.themes, OTHER.themes[0]!] };
    await expect(imports.import(broken)).rejects.toThrow();
    const rows = await database.owner.query<unknown[]>(`SELECT 1 FROM meeting WHERE slug = 'broken-2018'`);
    expect(rows).toEqual([]);
  });

  it('reads the demo meeting as a meeting file, also after it was written as JSON', () => {
    expect(imports.read(JSON.parse(JSON.stringify(DEMO_MEETING)))).toEqual({ file: DEMO_MEETING });
  });

  it.each([
    ['slug', { slug: 'Lima 2018' }],
    ['symbolPrefix', { symbolPrefix: 'x' }],
    ['title', { title: 'Segunda reunión' }],
    ['startsOn', { startsOn: '30/08/2017' }],
    ['endsOn', { endsOn: '2017-08-29' }],
    ['timeZone', { timeZone: 'America/Atlantis' }],
    ['place.countryCode', { place: { city: 'Atlantis', countryCode: 'ATL' } }],
    ['attributionDefault', { attributionDefault: 'NOBODY' }],
    ['agenda', { agenda: undefined }],
    ['agenda[0].kind', { agenda: [{ kind: 'PARTY', title: { es: 'Fiesta' } }] }],
    ['agenda[0].themeCode', { agenda: [{ ...OTHER.agenda[0], themeCode: 't9' }] }],
    ['themes[0].title', { themes: [{ ...OTHER.themes[0], title: { xx: 'Eje' } }] }],
    ['subregions[0].countryCodes', { subregions: [{ ...OTHER.subregions[0], countryCodes: ['ATL'] }] }],
    ['languages', { languages: 'es' }],
  ])('names %s where it is wrong', (place, changes) => {
    const read = imports.read({ ...OTHER, agenda: OTHER.agenda, ...changes });
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map((problem) => problem.split(':')[0])).toContain(place);
  });

  it.each([null, 'text', 7, [[]]])('refuses %j, which is no meeting file at all', (content) => {
    expect(imports.read(content)).toHaveProperty('problems');
  });
});
