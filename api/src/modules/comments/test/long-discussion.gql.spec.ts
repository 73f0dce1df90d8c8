/** A discussion of a thousand comments is read page by page at the same cost, and imported ones say what they are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource, type Logger } from 'typeorm';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { runCommentsImport, runImport } from '../../../../test/support/import-command.js';
import { webOperation } from '../../../../test/support/web-operations.js';

const COMMENTS = 1_000;
const OTHERS = 4;

interface Node {
  id: string;
  text: string;
  parentId: string | null;
  captureMode: string;
  source: string | null;
  symbols: unknown[];
  isReplyToMissing: boolean;
  inReplyTo: { source: string | null; captureMode: string } | null;
}

interface Page {
  contribution: {
    commentCount: number;
    comments: { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
}

let api: BootedApi;
let cast: Cast;
let folder: string;
let id: string;

function file(name: string, rows: readonly object[]): string {
  const full = path.join(folder, name);
  writeFileSync(full, rows.map((row) => JSON.stringify(row)).join('\n'));
  return full;
}

/** Every fourth begins a thread, then come a reply, a reply to it, and one whose parent is gone. */
function discussionOf(proposal: string): object[] {
  const parents = (at: number) => [null, `${proposal}:${at - 1}`, `${proposal}:${at - 1}`, 'gone'][at % 4];
  return Array.from({ length: COMMENTS }, (_, at) => ({
    id: `${proposal}:${at}`,
    proposal,
    parent: parents(at),
    lang: 'es',
    author: `u-${at}`,
    text: `*Así* lo dice ${at}, como en IM/R-001.`,
    date: new Date(Date.UTC(2015, 8, 15) + at * 60_000).toISOString(),
  }));
}

/** Read anew: as long as no transaction at all has ended, the public is told again from memory what it was told. */
async function page(after: string | null) {
  await api.database.owner.query('SELECT pg_current_xact_id()');
  const answer = await cast.public.ask<Page>(webOperation('ContributionComments'), { id, after });
  expect(answer.codes).toEqual([]);
  return answer;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'aportes discussion '));
  api = await bootApi('long_discussion');
  cast = await castOf(api);
  const { unitOfWork, owner } = api.database;
  const ids = Array.from({ length: OTHERS + 1 }, (_, at) => `p${at}`);
  const into = ['--meeting', 'tst2017'];
  const proposals = file(
    'proposals.jsonl',
    ids.map((one) => ({ id: one, kind: 'RECOMMENDATION', text: `Que se haga ${one}.` })),
  );
  await runImport(unitOfWork, proposals, ...into);
  const run = await runCommentsImport(unitOfWork, file('comments.jsonl', ids.flatMap(discussionOf)), ...into);
  expect(run.counts.taken).toBe(COMMENTS * ids.length);
  await owner.query('ANALYZE comment, contribution');
  [{ id }] = await owner.query<[{ id: string }]>(`SELECT id FROM contribution WHERE external_id = 'p2'`);
}, 60_000);

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a discussion of a thousand comments', () => {
  it('is read whole and in order, each page with the same statements', async () => {
    const costs = new Set<number>();
    const texts: string[] = [];
    let after: string | null = null;
    do {
      const { data, statements } = await page(after);
      const { edges, pageInfo } = data.contribution.comments;
      expect(data.contribution.commentCount).toBe(COMMENTS);
      costs.add(statements);
      texts.push(...edges.map(({ node }) => node.text));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(texts).toEqual(discussionOf('p2').map((row) => (row as Node).text));
    expect([...costs]).toHaveLength(1);
    expect([...costs][0]).toBeLessThanOrEqual(4);
  });

  it('finds the place of each page by the index of its order', async () => {
    const heard: { query: string; values: unknown[] }[] = [];
    const source = api.app.get(DataSource);
    const { logger } = source;
    source.logger = Object.assign(Object.create(logger) as Logger, {
      logQuery: (query: string, values: unknown[] = []) => void heard.push({ query, values }),
    });
    const { data } = await page(null);
    await page(data.contribution.comments.pageInfo.endCursor);
    source.logger = logger;
    const pages = heard.filter(({ query }) => query.includes('ORDER BY m.created_at, m.id LIMIT'));
    expect(pages).toHaveLength(2);
    for (const { query, values } of pages) {
      const plan = await api.database.app.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${query}`, values);
      const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(lines).toContain('Index Scan using comment__oldest_first on comment m');
      expect(lines).not.toMatch(/Seq Scan on comment|Sort Key: m\./);
      if (values[1] !== null) expect(lines).toMatch(/Index Cond: .*ROW\(m?\.?created_at, m?\.?id\) > ROW/);
    }
  });

  it('says of each that it was imported, from whom, and what it replies to', async () => {
    const { data } = await page(null);
    const [root, reply, answer, orphan] = data.contribution.comments.edges.map(({ node }) => node);
    const imported = { captureMode: 'IMPORT', symbols: [] };
    const standing = { ...imported, isReplyToMissing: false };
    expect(root).toMatchObject({ ...standing, source: 'u-0', parentId: null, inReplyTo: null });
    expect(reply).toMatchObject({ ...standing, source: 'u-1', parentId: root!.id, inReplyTo: null });
    const replied = { source: 'u-1', captureMode: 'IMPORT' };
    expect(answer).toMatchObject({ ...standing, parentId: root!.id, inReplyTo: replied });
    expect(orphan).toMatchObject({ ...imported, isReplyToMissing: true, parentId: null, inReplyTo: null });
  });
});
