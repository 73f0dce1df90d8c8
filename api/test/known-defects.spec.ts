/** Every published defect of systems like this one is either proved absent by a test that bears its number, or cannot occur. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Proved by one test or more. */
const TESTED = [
  // Decidim: races, and doing what is another's to do.
  'CVE-2023-47634',
  'CVE-2026-40870',
  'CVE-2026-40869',
  'CVE-2026-45414',
  'CVE-2023-36465',
  'CVE-2026-45086',
  'CVE-2026-45330',
  'CVE-2026-45415',
  // Decidim: texts and addresses that run.
  'CVE-2026-23891',
  'CVE-2024-32034',
  'CVE-2024-45572',
  'CVE-2024-32469',
  'CVE-2024-41673',
  'CVE-2023-34089',
  'CVE-2024-27095',
  // Decidim: filters, orders, what is not published, links that last, requests from elsewhere.
  'CVE-2023-34090',
  'CVE-2024-27090',
  'CVE-2026-45376',
  'CVE-2024-43415',
  'CVE-2023-48220',
  'CVE-2023-47635',
  // Discourse: links spent by a scanner, moderators beyond their place, inputs that say too much.
  'CVE-2019-1020018',
  'CVE-2026-21865',
  'CVE-2026-32615',
  'CVE-2026-32620',
  'CVE-2026-28219',
  'CVE-2026-27491',
  // OpenProject: agenda items of any meeting by their numbers.
  'CVE-2026-40896',
  // Decidim: private exports.
  'CVE-2026-45377',
  'CVE-2026-45378',
  'CVE-2025-65017',
];

interface Impossible {
  reason: string;
  /** Stands in the code once the product has it after all; then it needs a test. */
  sign: RegExp;
}

const IMPOSSIBLE: Record<string, Impossible> = {
  'CVE-2024-39910': {
    reason: 'the product has no editor of formatted text: what is written is a text, never HTML',
    sign: /contentEditable|prosemirror|tiptap|quill/i,
  },
  'CVE-2023-32693': {
    reason: 'the product has no page for links that lead out, and makes no links of what people write',
    sign: /target="_blank"|linkify|window\.open/i,
  },
  'CVE-2024-45594': {
    reason: 'the product has no page to be shown inside of another: nobody may frame it',
    sign: /oembed|frameAncestors: \[(?!"'none'"\])/i,
  },
  'CVE-2026-45573': {
    reason:
      'the product has no push, no webhooks and no previews: the server asks no address that a person gave',
    sign: /webhook|web-?push|pushManager|undici|node-fetch|axios/i,
  },
  'CVE-2026-27481': {
    reason: 'the product has no tags that only some may see',
    sign: /staffOnly|hiddenTag/i,
  },
};

const SKIPPED = /node_modules|dist|generated|results/;

function filesIn(folder: string, wanted: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file) && !SKIPPED.test(file))
    .map((file) => path.join(ROOT, folder, file));
}

const textsOf = (folders: readonly string[], wanted: RegExp) =>
  folders.flatMap((folder) => filesIn(folder, wanted)).map((file) => readFileSync(file, 'utf8'));

/** The numbers at the beginning of the titles of tests. */
function numbersInTitles(): string[] {
  const titles = textsOf(['api', 'web/src', 'packages'], /\.spec\.(tsx?|mjs)$/).flatMap((text) =>
    [...text.matchAll(/\(\s*['"`]((?:CVE-\d{4}-\d+(?:, )?)+): /g)].map(([, numbers]) => numbers!),
  );
  return [...new Set(titles.flatMap((numbers) => numbers.split(', ')))];
}

describe('a known defect', () => {
  it('is named by a test, and no test names one that is not known', () => {
    expect(numbersInTitles().sort()).toEqual([...TESTED].sort());
  });

  it.each(Object.entries(IMPOSSIBLE))('%s cannot occur as long as $reason', (number, { reason, sign }) => {
    expect(TESTED).not.toContain(number);
    expect(reason).toMatch(/^the product has no /);
    const code = textsOf(['api/src', 'web/src'], /(?<!\.spec)\.(tsx?|graphql)$/);
    expect(code.filter((text) => sign.test(text))).toEqual([]);
  });

  it('is known from each of the lists', () => {
    expect(new Set([...TESTED, ...Object.keys(IMPOSSIBLE)]).size).toBe(36);
  });
});
