/** A meeting file makes a meeting of its own beside others, once, or names what stands in its way and changes nothing. */
import { AuditLog } from '../../../platform/events/audit-log.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_MEETING } from '@aportes/demo/meeting';
import type { MeetingFile } from '@aportes/taxonomy/meeting-file';
import fc from 'fast-check';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { anyMeetingFile } from '../../../../test/support/any-meeting-file.js';
import { figure } from '../../../../test/support/figures.js';
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

async function imported(file: MeetingFile, drawCode?: () => string): Promise<string> {
  const outcome = await imports.import(file, drawCode);
  if (outcome.outcome === 'IN_USE') throw new Error(JSON.stringify(outcome.problems));
  return outcome.id;
}

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

const meetings = () =>
  database.owner.query<{ slug: string }[]>(
    'SELECT slug, symbol_prefix, join_code FROM meeting ORDER BY slug',
  );

describe('importing a meeting file', () => {
  it('makes a second meeting beside the first and leaves the first as it was', async () => {
    const first = await imported(DEMO_MEETING);
    const before = await rowsOf(first);
    const second = await imported(OTHER);
    expect(await rowsOf(first)).toEqual(before);
    const countries = DEMO_MEETING.subregions.flatMap(({ countryCodes }) => countryCodes).length;
    expect(counts(before)).toEqual([6, 3, countries, 12, 8]);
    expect(counts(await rowsOf(second))).toEqual([2, 3, countries, 3, 0]);
  });

  it('draws another join code where the one it drew is in use', async () => {
    const codes = ['AAA222', 'AAA222', 'BBB333'];
    const draw = () => codes.shift()!;
    const files = ['QUI2019', 'BOG2019'].map((symbolPrefix) => ({
      ...OTHER,
      symbolPrefix,
      slug: symbolPrefix.toLowerCase(),
    }));
    const ids = [await imported(files[0]!, draw), await imported(files[1]!, draw)];
    const rows = await database.owner.query<{ code: string }[]>(
      'SELECT join_code AS code FROM meeting WHERE id = ANY ($1) ORDER BY join_code',
      [ids],
    );
    expect(rows.map(({ code }) => code)).toEqual(['AAA222', 'BBB333']);
  });

  it('changes nothing where the meeting is there already', async () => {
    const id = await imported(DEMO_MEETING);
    const before = await rowsOf(id);
    const again = await imports.import({ ...DEMO_MEETING, title: { es: 'Otro nombre' } });
    expect([again, await rowsOf(id)]).toEqual([{ outcome: 'THERE', id, slug: DEMO_MEETING.slug }, before]);
  });

  it('names an address and a prefix that other meetings have, and changes nothing', async () => {
    const before = await meetings();
    const { slug, symbolPrefix } = DEMO_MEETING;
    const both = await imports.import({ ...OTHER, slug, symbolPrefix: OTHER.symbolPrefix });
    expect(both).toEqual({
      outcome: 'IN_USE',
      problems: [
        { place: 'slug', code: 'IN_USE', value: slug },
        { place: 'symbolPrefix', code: 'IN_USE', value: OTHER.symbolPrefix },
      ],
    });
    const one = await imports.import({ ...OTHER, slug: 'unused', symbolPrefix });
    expect(one).toMatchObject({ problems: [{ place: 'symbolPrefix', code: 'IN_USE' }] });
    expect(await meetings()).toEqual(before);
  });

  it('takes a meeting once where it is imported many times at the same moment', async () => {
    const file = { ...OTHER, slug: 'quito-2020', symbolPrefix: 'QUI2020' };
    const all = await Promise.all(Array.from({ length: 6 }, () => imports.import(file)));
    expect(all.filter(({ outcome }) => outcome === 'NEW')).toHaveLength(1);
    expect(all.filter(({ outcome }) => outcome === 'THERE')).toHaveLength(5);
  });

  it('ends in no error of the database, whatever stands in the file', async () => {
    const holds = fc.asyncProperty(anyMeetingFile(DEMO_MEETING), async (content) => {
      const read = imports.read(content);
      if ('file' in read) await imports.import(read.file);
      else expect(read.problems.every(({ code }) => code !== '')).toBe(true);
    });
    await fc.assert(holds, { seed: 7, numRuns: figure(150, 20_000) });
  });

  it('leaves no half of a meeting behind when it breaks off', async () => {
    const twice = { ...OTHER, slug: 'broken-2018', symbolPrefix: 'BRK2018' };
    const broken = { ...twice, themes: [...OTHER.themes, OTHER.themes[0]!] };
    await expect(imports.import(broken)).rejects.toThrow();
    const rows = await database.owner.query<unknown[]>(`SELECT 1 FROM meeting WHERE slug = 'broken-2018'`);
    expect(rows).toEqual([]);
  });
});
