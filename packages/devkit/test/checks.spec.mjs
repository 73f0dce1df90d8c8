/** The checks are themselves checked: each finds what it is there for in a small tree where it was planted. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueProblems } from '../checks/catalogues.mjs';
import { toolCheck } from '../checks/check.mjs';
import { frenchTexts } from '../checks/french-set.mjs';
import { isMisspaced } from '../checks/french-spacing.mjs';
import { brokenLayers } from '../checks/layers.mjs';
import { withoutPurpose } from '../checks/purpose-head.mjs';
import { strangeNames } from '../checks/top-level.mjs';

/** @type {string} */
let root;

/** @param {Record<string, string>} files */
function plant(files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

const HEAD = '/** Says what it is for, in one sentence. */\n';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aportes checks '));
  plant({
    'api/src/a.ts': HEAD,
    'web/src/a.tsx': HEAD,
    'packages/domain/src/a.ts': HEAD,
    'package.json': '{"type":"module"}',
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('finds what nobody agreed to at the top', () => {
  expect(strangeNames(root)).toEqual([]);
  plant({ 'notes.txt': '', '.hidden': '' });
  expect(strangeNames(root)).toEqual(['notes.txt']);
});

it('finds source files that do not say what they are for', () => {
  expect(withoutPurpose(root)).toEqual([]);
  plant({ 'api/src/b.ts': 'export {};', 'web/src/c.css': '/* short */', 'web/src/dist/d.ts': 'export {};' });
  expect(withoutPurpose(root)).toEqual(['api/src/b.ts', 'web/src/c.css']);
});

/** @type {[string, string, string, string][]} */
const BROKEN_TEXTS = [
  ['a text that is missing', 'fr', '{"n_one":"{{count}}","n_many":"m","n_other":"o"}', 'a is missing'],
  [
    'a text of its own',
    'en',
    '{"a":"A {{x}}","b":"B","n_one":"{{count}}","n_other":"o"}',
    'b is in no other',
  ],
  [
    'another placeholder',
    'en',
    '{"a":"A {{y}}","n_one":"{{count}}","n_other":"o"}',
    'a has other placeholders',
  ],
  [
    'a text that is empty',
    'pt',
    '{"a":" {{x}}","n_one":" ","n_many":"{{count}}","n_other":"o"}',
    'n_one is empty',
  ],
  [
    'a plural that is missing',
    'fr',
    '{"a":"A {{x}}","n_one":"{{count}}","n_other":"o"}',
    'n lacks the plural many',
  ],
];

it.each(BROKEN_TEXTS)('finds %s among the languages', (_, language, content, problem) => {
  const three = '{"a":"A {{x}}","n_one":"{{count}}","n_many":"m","n_other":"o"}';
  const two = '{"a":"A {{x}}","n_one":"{{count}}","n_other":"o"}';
  plant({ 'es/t.json': three, 'pt/t.json': three, 'fr/t.json': three, 'en/t.json': two });
  expect(catalogueProblems(root)).toEqual([]);
  plant({ [`${language}/t.json`]: content });
  expect(catalogueProblems(root)).toEqual([expect.stringContaining(`${language}/t.json: ${problem}`)]);
});

it.each(['Quoi ?', 'Quoi\u00a0?', 'Bien!', 'Un ; deux', 'Un : deux', 'Un:', '« Oui\u00a0»', '«\u00a0Oui »'])(
  'finds that %j is not spaced as French is',
  (text) => {
    const good = '{"a":"Quoi\u202f? Un\u202f; deux\u00a0: «\u00a0Oui\u202f!\u00a0» http://a:1"}';
    plant({
      'es/t.json': '{"a":"¿?"}',
      'pt/t.json': '{"a":"a ?"}',
      'en/t.json': '{"a":"A?"}',
      'fr/t.json': good,
    });
    expect(catalogueProblems(root)).toEqual([]);
    plant({ 'fr/t.json': JSON.stringify({ a: text }) });
    expect(catalogueProblems(root)).toEqual([expect.stringContaining('fr/t.json: a wants U+202F')]);
  },
);

it('finds a catalogue that has no Spanish version', () => {
  plant({ 'es/t.json': '{}', 'pt/t.json': '{}', 'fr/t.json': '{}', 'en/t.json': '{}', 'en/u.json': '{}' });
  expect(catalogueProblems(root)).toEqual(['en/u.json exists in no Spanish version']);
});

/** Who imports whom, and the rule that this breaks. @type {[string, string, string][]} */
const BROKEN_LAYERS = [
  ['api/src/a.ts', 'api/src/a2.ts', 'no-circles'],
  ['api/src/kernel/k.ts', 'api/src/platform/p.ts', 'kernel-knows-nothing'],
  ['api/src/platform/p.ts', 'api/src/modules/meetings/m.service.ts', 'platform-knows-no-module'],
  [
    'api/src/modules/identity/i.ts',
    'api/src/modules/meetings/m.service.ts',
    'module-identity-imports-only-lower',
  ],
  [
    'api/src/modules/meetings/m.ts',
    'api/src/modules/identity/secret.ts',
    'modules-talk-through-their-public',
  ],
  ['packages/domain/src/d.ts', 'api/src/a.ts', 'domain-depends-on-nothing'],
  ['web/src/ui/u.tsx', 'packages/domain/src/a.ts', 'parts-know-no-domain-and-no-server'],
  ['web/src/ui/u.tsx', 'web/src/lib/l.ts', 'web-ui-imports-only-lower-layers'],
  ['web/src/features/f.tsx', 'web/src/pages/p.tsx', 'web-features-imports-only-lower-layers'],
  ['web/src/a.tsx', 'web/src/ui/index.ts', 'no-barrels'],
];

const IN_ORDER = {
  'api/src/a.ts': `${HEAD}import './platform/p.js';`,
  'api/src/a2.ts': `${HEAD}import './a.js';`,
  'api/src/kernel/k.ts': HEAD,
  'api/src/platform/p.ts': `${HEAD}import '../kernel/k.js';`,
  'api/src/modules/identity/i.ts': HEAD,
  'api/src/modules/identity/i.service.ts': HEAD,
  'api/src/modules/identity/secret.ts': HEAD,
  'api/src/modules/meetings/m.service.ts': HEAD,
  'api/src/modules/meetings/m.ts': `${HEAD}import '../identity/i.service.js';`,
  'packages/domain/src/d.ts': HEAD,
  'web/src/lib/l.ts': HEAD,
  'web/src/ui/u.tsx': HEAD,
  'web/src/ui/index.ts': HEAD,
  'web/src/features/f.tsx': `${HEAD}import '../ui/u.js';`,
  'web/src/pages/p.tsx': `${HEAD}import '../features/f.js';`,
};

it('finds nothing in a tree whose layers hold, and names each rule that is broken', async () => {
  plant(IN_ORDER);
  expect(await brokenLayers(root)).toBe(null);
  for (const [from, to] of BROKEN_LAYERS) {
    const target = path.posix.relative(path.posix.dirname(from), to).replace(/\.tsx?$/, '.js');
    const known = /** @type {Record<string, string>} */ (IN_ORDER)[from] ?? HEAD;
    const planted = `${known}\nimport '${target.startsWith('.') ? target : `./${target}`}';`;
    plant({ [from]: planted });
    /** @type {Record<string, string>} */ (IN_ORDER)[from] = planted;
  }
  const found = await brokenLayers(root);
  for (const [, , rule] of BROKEN_LAYERS) expect(found).toContain(rule);
}, 180_000);

it('takes a tool at its exit code, and tells what it said', async () => {
  const check = toolCheck('a tool', { script: '-e', args: ['console.log("broken"); process.exit(3)'] });
  expect(await check.run()).toBe('broken');
  expect(await toolCheck('a tool', { script: '-e', args: [''] }).run()).toBe(null);
});

it('finds what is written in French, whoever writes it, and nothing else', () => {
  const demo = {
    title: { es: '¿Quién?', fr: 'Qui ?' },
    language: 'es',
    text: '¿Por qué?',
    comments: [
      { by: 'ana', text: 'No; nunca.', replies: [{ by: 'lise', text: 'Si !' }] },
      { by: 'lise', language: 'en', text: 'Why?' },
    ],
  };
  const languageOf = (/** @type {string} */ by) => (by === 'lise' ? 'fr' : 'es');
  expect(frenchTexts(demo, languageOf)).toEqual(['Qui ?', 'Si !']);
  expect(frenchTexts(demo, languageOf).every(isMisspaced)).toBe(true);
});
