/** Who may do and see what, as tables: every operation and field of the schema, over HTTP and the websocket. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makersOf, type Asker } from './askers.js';
import { documentOf, heard, operationsOf, sent, wordOf } from './asking.js';
import { variablesOf } from './inputs.js';
import { cell } from './operations.cells.js';
import { OPERATIONS } from './operations.table.js';
import { answersTo, idsOf, REFERENCES, subjectPath } from './references.js';
import { routeCell, routesOf } from './routes.cells.js';
import { ROUTES } from './routes.table.js';
import { openStage, type Stage } from './stage.js';
import { COLUMNS, type Column, type Row } from './table.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 60_000);

afterAll(() => stage.api.close());

type Cell = (stage: Stage, row: Row, asker: Asker) => Promise<string>;

/** What everybody of a column gets; where they differ, who gets what. */
async function columnOf(row: Row, column: Column, play: Cell): Promise<string> {
  if (row.answers[column] === '-' && (column === 'nobody' || column === 'invited')) return '-';
  const got: [string, string][] = [];
  for (const make of makersOf(column)) {
    const asker = await make(stage);
    got.push([asker.name, await play(stage, row, asker)]);
  }
  const words = new Set(got.map(([, word]) => word));
  return words.size === 1 ? got[0]![1] : got.map(([name, word]) => `${name}: ${word}`).join(', ');
}

/** Plays every cell of a row. */
async function played(row: Row, play: Cell): Promise<Record<string, string>> {
  const got = COLUMNS.map(async (column) => [column, await columnOf(row, column, play)] as const);
  return Object.fromEntries(await Promise.all(got));
}

const named = (rows: Row[]): string[] => [...new Set(rows.map(({ what }) => what))].sort();

describe('the table of operations', () => {
  it('has a row for every operation of the schema, and no others', () => {
    expect(named(OPERATIONS)).toEqual([...operationsOf(stage.schema).keys()].sort());
  });

  it.each(OPERATIONS)('$what, $about', async (row) => {
    expect(await played(row, cell)).toEqual(row.answers);
  });
});

describe('an id beside the subject of an operation', () => {
  it('is proved to be one of this meeting, wherever the schema takes one', () => {
    const beside = [...operationsOf(stage.schema).keys()].flatMap((operation) =>
      idsOf(stage.schema, operation)
        .filter((path) => path !== subjectPath(operation))
        .map((path) => `${operation} ${path}`),
    );
    expect(REFERENCES.map(({ operation, path }) => `${operation} ${path}`).sort()).toEqual(beside.sort());
  });

  it.each(REFERENCES)('is worth as much as one that never was: $operation, $path', async (reference) => {
    const [foreign, unknown] = await answersTo(stage, reference);
    expect(foreign).toBe(unknown);
  });
});

describe('the other transport', () => {
  it.each(COLUMNS)('answers no query and no mutation over the websocket: %s', async (column) => {
    const { person } = await makersOf(column)[0]!(stage);
    const client = person.connect();
    for (const [name, { kind }] of operationsOf(stage.schema)) {
      if (kind === 'subscription') continue;
      const variables = variablesOf(name, { id: '', version: 1 }, stage.here.world.meetingId);
      const answer = await heard(
        client,
        documentOf(stage.schema, name),
        variables,
        () => new Promise((resolve) => setImmediate(resolve)),
      );
      expect([name, wordOf(stage.schema, answer)]).toEqual([
        name,
        expect.stringMatching(/^BAD_REQUEST Only/),
      ]);
    }
    await client.dispose();
  });

  it.each(COLUMNS)('runs no subscription over HTTP: %s', async (column) => {
    const { person } = await makersOf(column)[0]!(stage);
    const document = documentOf(stage.schema, 'meetingChanged');
    const answer = await sent(person, document, { meetingId: stage.here.world.meetingId });
    expect(wordOf(stage.schema, answer)).toMatch(/^BAD_REQUEST/);
  });
});

describe('the table of routes', () => {
  it('has a row for every route, and no others', () => {
    expect(named(ROUTES)).toEqual(routesOf(stage).sort());
  });

  it.each(ROUTES)('$what, $about', async (row) => {
    expect(await played(row, routeCell)).toEqual(row.answers);
  });
});
