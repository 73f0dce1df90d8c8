/** A meeting of which every text is hostile, as the files that the command line imports. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DEMO_MEETING } from '@aportes/demo/meeting';
import { aportes, serverEnv } from './command-line.js';
import { allIn, hostileTexts } from './hostile-texts.js';

/** Each process that runs journeys plants its own. */
export const SLUG = `hostile-texts-${process.pid}`;

const one = (field: string) => ({ es: allIn(field) });
const each = (field: string) => hostileTexts(field).map((es) => ({ es }));

function meetingFile(): typeof DEMO_MEETING {
  const items = each('item');
  const speakers = hostileTexts('speaker');
  const roles = each('speakerRole');
  const shortTitles = each('themeShort');
  const numerals = hostileTexts('numeral');
  const abbreviations = each('abbreviation');
  return {
    slug: SLUG,
    symbolPrefix: `X${process.pid}`,
    process: { slug: SLUG, name: one('process') },
    phase: { kind: 'CONSULTATION', name: one('phase') },
    title: one('meeting'),
    place: { venue: one('venue'), city: hostileTexts('city')[1]!, countryCode: 'CL' },
    startsOn: '2017-08-30',
    endsOn: '2017-08-31',
    timeZone: 'America/Santiago',
    organizers: each('organizer'),
    mandates: hostileTexts('mandateSymbol').map((symbol, at) => ({ symbol, title: each('mandate')[at]! })),
    aim: one('aim'),
    objectives: each('objective'),
    attributionDefault: 'NAME_AND_INSTITUTION',
    languages: ['es', 'en'],
    themes: each('theme').map((title, at) => ({
      code: `t${at + 1}`,
      numeral: numerals[at]!,
      title,
      shortTitle: shortTitles[at]!,
    })),
    subregions: each('subregion').map((name, at) => ({
      code: `s${at + 1}`,
      name,
      abbreviation: abbreviations[at]!,
      countryCodes: [],
    })),
    agenda: items.map((title, at) => ({
      kind: 'THEMATIC_SESSION',
      title,
      themeCode: `t${at + 1}`,
      speakers: [{ name: speakers[at]!, role: roles[at]! }],
      ...(at === 0 ? { session: { moderation: 'PRE' as const } } : {}),
    })),
  };
}

/** One row with all of them in each of its columns and in their names, and one row for each source. */
function importedRows(): object[] {
  const values = hostileTexts('detail');
  const columns = hostileTexts('column').map((column, at) => [column, values[at]!] as const);
  const proto = ['constructor', 'toString', 'hasOwnProperty'].map((column) => [column, 'plain'] as const);
  const whole = { id: 'all', text: allIn('importedText'), title: hostileTexts('importedTitle')[1] };
  return [
    { ...whole, ...Object.fromEntries([...columns, ...proto]) },
    ...hostileTexts('source').map((by_name, at) => ({ id: `source-${at}`, text: 'Texto.', by_name })),
  ];
}

/** Imports both and answers with the way in for the secretariat. */
export async function importHostileMeeting(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes hostile '));
  const file = (name: string, content: string): string => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };
  const env = serverEnv();
  const said = await aportes(env, 'meeting', 'import', file('meeting.json', JSON.stringify(meetingFile())));
  const rows = importedRows().map((row) => JSON.stringify(row));
  await aportes(env, 'import', file('rows.jsonl', rows.join('\n')), '--meeting', SLUG);
  rmSync(folder, { recursive: true });
  return /#token=(\S+)/.exec(said)?.[1] ?? '';
}
