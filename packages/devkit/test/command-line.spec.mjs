/** The command line as a person at a terminal meets it: beside a running start, without one, and where something is wrong. */
import { afterAll, beforeAll, describe, expect, it as test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { API_CLI, API_MAIN, ROOT } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { removeDataDir, temporaryDataDir } from './database-process.mjs';

const bin = (/** @type {string} */ name) => path.join(ROOT, 'packages/devkit/bin', name);

/** @typedef {{ code: number | null, out: string, err: string }} Ended */

const dataDir = temporaryDataDir();
const folder = mkdtempSync(path.join(tmpdir(), 'aportes files '));
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production', LANG: 'C', INIT_CWD: folder };

/** @param {string} script @param {readonly string[]} words @param {NodeJS.ProcessEnv} [more] */
function program(script, words, more = {}) {
  const child = spawn(process.execPath, [script, ...words], { env: { ...env, ...more }, cwd: folder });
  const heard = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (heard.out += chunk));
  child.stderr.on('data', (chunk) => (heard.err += chunk));
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, ...heard })));
  return { child, ended };
}

/** Milliseconds; each command is several processes, which take their time on a busy machine. */
const PATIENCE = 240_000;

/** @param {string} title @param {() => Promise<void>} work */
const it = (title, work) => test(title, work, PATIENCE);

const aportes = (/** @type {string[]} */ ...words) => program(bin('aportes.mjs'), words).ended;

const es = (/** @type {string} */ text) => ({ es: text });
const MEETING = {
  slug: 'lima-2018',
  symbolPrefix: 'LIM2018',
  process: { slug: 'consulta', name: es('Consulta') },
  phase: { kind: 'CONSULTATION', name: es('Consulta') },
  title: es('Segunda reunión'),
  place: { city: 'Lima', countryCode: 'PE' },
  startsOn: '2018-03-01',
  endsOn: '2018-03-02',
  timeZone: 'America/Lima',
  organizers: [],
  mandates: [],
  objectives: [],
  attributionDefault: 'NAME_AND_INSTITUTION',
  languages: ['es'],
  themes: [],
  subregions: [],
  agenda: [{ kind: 'STUDIES', title: es('Estudios'), session: { moderation: 'PRE' } }],
};
const GOOD = Array.from({ length: 20 }, (_, index) => `${index};Que se haga lo ${index}.`);
const BAD = Array.from({ length: 3_000 }, (_, index) => `x${index};`);
/** @type {Record<string, string>} */
const FILES = {
  'meeting.json': JSON.stringify(MEETING),
  'wrong.json': JSON.stringify({ ...MEETING, startsOn: '2018-02-31', timeZone: 'Nowhere' }),
  'taken.json': JSON.stringify({ ...MEETING, slug: 'other' }),
  'none.json': '{',
  'inputs.csv': ['número;cuerpo', ...GOOD].join('\n'),
  'broken.csv': ['número;cuerpo', ...GOOD, ...BAD].join('\n'),
  'people.csv': 'correo;persona;sector\nana@example.org;Ana Rojas;ACADEMIA\n',
};

const INTO = ['--meeting', 'lima-2018'];
const MAPPED = [...INTO, '--map', 'número=id,cuerpo=text'];

/** @type {string} */
let port;
/** @type {() => Promise<unknown>} */
let stop = () => Promise.resolve();

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, name), content);
  port = String(await freePort());
  const { child, ended } = program(bin('start.mjs'), [], { PORT: port });
  stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  const serving = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('Ctrl-C') && resolve(null));
  });
  await Promise.race([serving, ended.then(({ err }) => Promise.reject(new Error(err)))]);
  const { code, out, err } = await aportes('meeting', 'import', 'meeting.json');
  expect([code, err]).toEqual([0, '']);
  const link = `http://127\\.0\\.0\\.1:${port}/sign-in#token=\\S+`;
  expect(out).toMatch(new RegExp(`^The meeting lima-2018 is there\\.\n.+\n {2}${link}\n$`));
}, PATIENCE);

afterAll(async () => {
  await stop();
  await removeDataDir(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

describe('beside a start', () => {
  it('imports contributions with the columns that were named, after a trial that stores nothing', async () => {
    const trial = await aportes('import', 'inputs.csv', ...MAPPED, '--dry-run');
    const first = await aportes('import', 'inputs.csv', ...MAPPED);
    expect([trial, first].map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(trial.out).toMatch(/would be taken 20\n/);
    expect(first.out).toMatch(/taken {10}20\n/);
  });

  it('invites the people of a list with the columns that were named, and names a column that is not there', async () => {
    const map = 'persona=name,sexo=kind,sector=kind';
    const { code, out, err } = await aportes('participants', 'import', 'people.csv', ...INTO, '--map', map);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/invited {10}1\n/);
    expect(out).toContain('No row has the column sexo named with --map.');
  });

  it('finds the audit log whole', async () => {
    const { code, out, err } = await aportes('verify-audit');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^The audit log is whole\. Entries: [1-9]\d*\.\n/);
  });

  it('finishes what it began although nobody reads on', async () => {
    const { child, ended } = program(bin('aportes.mjs'), ['import', 'broken.csv', ...MAPPED]);
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await ended;
    expect([code, err]).toEqual([2, '']);
  });
});

/** Of the running start. */
function databases() {
  const { databaseUrl, ownerUrl } = JSON.parse(readFileSync(path.join(dataDir, 'run.json'), 'utf8'));
  return { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl };
}

it('says in one line that the port is taken, of a second start and of a second server', async () => {
  const ended = await Promise.all([
    program(bin('start.mjs'), [], { PORT: port, DATA_DIR: path.join(folder, 'other') }).ended,
    program(API_MAIN, [], { PORT: port, ...databases() }).ended,
  ]);
  const choose = `is taken by another program. Choose another: PORT=`;
  expect(ended).toEqual([
    {
      code: 1,
      out: expect.any(String),
      err: `Port ${port} on 127.0.0.1 ${choose}${Number(port) + 1} npm start\n`,
    },
    { code: 1, out: '', err: `Port ${port} ${choose}3001\n` },
  ]);
});

/** @type {[string, string[], RegExp][]} */
const REFUSED = [
  ['no command', [], /^Commands: /],
  ['an unknown command', ['colour'], /^Commands: /],
  ['a missing file', ['import', 'no.csv', ...INTO], /^There is no file no\.csv\.\n$/],
  ['a folder', ['import', '../x.csv/..', ...INTO], /does not end in \.jsonl/],
  ['a meeting that is none', ['import', 'inputs.csv', '--meeting', 'x'], /^There is no meeting x\.\n$/],
  [
    'an unknown option',
    ['import', 'inputs.csv', '--colour', 'red'],
    /^Unknown option: --colour\naportes import/,
  ],
  ['an option without its value', ['import', 'inputs.csv', '--meeting'], /needs a value.*--meeting\naportes/],
  ['a map to nowhere', ['participants', 'import', 'people.csv', ...INTO, '--map', 'a=b'], /^--map: a=b does/],
  ['a missing list', ['participants', 'import', 'no.csv', ...INTO], /^There is no file no\.csv\.\n$/],
  ['a missing meeting file', ['meeting', 'import', 'no.json'], /^There is no file no\.json\.\n$/],
  ['a folder for a meeting', ['meeting', 'import', '.'], /^\. is a folder, not a file\.\n$/],
  ['a meeting file that is no JSON', ['meeting', 'import', 'none.json', '--lang', 'es'], /no es JSON\.\n$/],
  [
    'a wrong meeting file',
    ['meeting', 'import', 'wrong.json', '--lang=fr'],
    /rien n’a été enregistré\u00a0:\n {2}startsOn: .*2018-02-31\.\n {2}timeZone: .*Nowhere\.\n$/,
  ],
  [
    'a prefix in use',
    ['meeting', 'import', 'taken.json'],
    /\n {2}symbolPrefix: LIM2018 is in use by another/,
  ],
  ['a head that is none', ['verify-audit', '--head', '7'], /^aportes verify-audit/],
];

it('says on its error output what is wrong, and ends with 1', async () => {
  const waiting = [...REFUSED];
  /** @type {unknown[]} */
  const unlike = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [what, words, expected] = next;
      const ended = await program(API_CLI, words, databases()).ended;
      if (ended.code !== 1 || ended.out !== '' || !expected.test(ended.err) || /\n {4}at /.test(ended.err))
        unlike.push([what, ended]);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  expect(unlike).toEqual([]);
});

describe('without a start', () => {
  it('opens the database by itself, finds everything there, and lets it go again', async () => {
    await stop();
    const { code, out, err } = await aportes('import', 'broken.csv', ...MAPPED, '--dry-run');
    expect([code, err]).toEqual([2, '']);
    expect(out).toMatch(/already there {2}20\n/);
    const again = await aportes('meeting', 'import', 'meeting.json');
    expect(again).toEqual({
      code: 0,
      out: 'The meeting lima-2018 was there already; nothing was changed.\n',
      err: '',
    });
  });
});
