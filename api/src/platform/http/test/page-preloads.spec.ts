/** Proves that a page's scripts and words are asked for together with it, and that the table of addresses names real pages. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagePreloads, PAGES } from '../page-preloads.js';

const WEB_PAGES = fileURLToPath(new URL('../../../../../web/src/pages', import.meta.url));

const folder = mkdtempSync(path.join(tmpdir(), 'aportes preloads '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = path.join(folder, 'page-files.json');
writeFileSync(
  file,
  JSON.stringify({
    pages: { session: ['assets/s.js', 'assets/shared.js'], join: ['assets/j.js'] },
    words: { es: ['assets/es.js'], fr: ['assets/fr.js'] },
    late: { setup: { es: ['assets/people-es.js'] } },
  }),
);
const preloads = pagePreloads(file);

describe('what is asked for ahead', () => {
  it('is the scripts of the page behind the address and the words of the language', () => {
    expect(preloads('/m/santiago-2017/sessions/6', 'fr-FR,fr;q=0.9,en;q=0.8')).toBe(
      '</assets/fr.js>; rel=modulepreload, </assets/s.js>; rel=modulepreload, </assets/shared.js>; rel=modulepreload',
    );
    expect(preloads('/j/ABC-DEF?lang=fr', 'es-CL')).toContain('fr.js');
  });

  it('is the words of the hall where the browser speaks none of ours', () => {
    expect(preloads('/j', 'de-DE')).toBe(
      '</assets/es.js>; rel=modulepreload, </assets/j.js>; rel=modulepreload',
    );
    expect(preloads('/j', undefined)).toContain('es.js');
  });

  it('is also the words that this page alone needs', () => {
    expect(preloads('/setup', 'es')).toBe(
      '</assets/es.js>; rel=modulepreload, </assets/people-es.js>; rel=modulepreload',
    );
    expect(preloads('/setup', 'fr')).toBe('</assets/fr.js>; rel=modulepreload');
  });

  it('is the words alone where nobody knows the page, and nothing where the web was not built', () => {
    expect(preloads('//nowhere?lang=%E0', '')).toBe('</assets/es.js>; rel=modulepreload');
    expect(pagePreloads(path.join(folder, 'none.json'))('/', 'es')).toBe('');
  });

  it.each(PAGES.map(([, name]) => name))('knows a page that exists: %s', (name) => {
    expect(existsSync(path.join(WEB_PAGES, name, `${name}.page.tsx`))).toBe(true);
  });
});
