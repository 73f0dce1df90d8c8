/** Who may do and see what, as tables: every operation and field of the schema, over HTTP and the websocket. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { shownTypes } from '../../src/program/audience-check.js';
import { alikeSelection, fieldsForSome } from './alike.js';
import { Crew, type Asker } from './askers.js';
import { documentOf, heard, operationsOf, sent, wordOf } from './asking.js';
import { FieldsAbout } from './fields.cells.js';
import { FIELDS } from './fields.table.js';
import { variablesOf } from './inputs.js';
import { changeCells } from './changes.cells.js';
import { CHANGES } from './changes.table.js';
import { MEETING_CHANGE_TYPES } from '../../src/platform/events/event-types.js';
import { ASKED, listeners, type Listener } from './listeners.js';
import { cell, SPOILS } from './operations.cells.js';
import { OPERATIONS } from './operations.table.js';
import { answersTo, idsOf, idsOfLists, listsBy, REFERENCES, subjectPath } from './references.js';
import { aboutContributions, missingRelations } from './relations.js';
import { routeCell, routesOf } from './routes.cells.js';
import { ROUTES } from './routes.table.js';
import { Spared, SUBJECTS } from './subjects.js';
import { openStage, type Stage } from './stage.js';
import { byAbout, COLUMNS, isVoid, summary, type Column, type Row } from './table.js';

let stage: Stage;
let crew: Crew;

beforeAll(async () => {
  stage = await openStage();
  crew = new Crew(stage);
}, 60_000);

afterAll(() => stage.api.close());

type Cell = (asker: Asker, expected: string) => Promise<string>;

async function columnOf(row: Row, column: Column, play: Cell): Promise<string> {
  if (isVoid(row, column)) return '-';
  const got: [string, string][] = [];
  for (const asker of await (SPOILS.has(row.what) ? crew.fresh(column) : crew.of(column)))
    got.push([asker.name, await play(asker, row.answers[column])]);
  return summary(got);
}

/** Plays every cell of a row. */
async function played(row: Row, play: Cell): Promise<Record<string, string>> {
  const got = COLUMNS.map(async (column) => [column, await columnOf(row, column, play)] as const);
  return Object.fromEntries(await Promise.all(got));
}

const one = async (column: Column): Promise<Asker> => (await crew.of(column))[0]!;

const named = (rows: Row[]): string[] => [...new Set(rows.map(({ what }) => what))].sort();

describe('the table of operations', () => {
  let spared: Spared;

  beforeAll(() => {
    spared = new Spared(stage);
  });

  it('has a row for every operation of the schema, and no others', () => {
    expect(named(OPERATIONS)).toEqual([...operationsOf(stage.schema).keys()].sort());
  });

  it('asks every command about contributions about an own one and about others’, and what runs the desk as everybody who may not', () => {
    const commands = aboutContributions(stage.schema);
    expect(commands).toContain('acceptContribution');
    const missing = commands.flatMap((one) =>
      missingRelations(one, OPERATIONS).map((what) => `${one}: ${what}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(OPERATIONS)('$what, $about', async (row) => {
    expect(await played(row, (...one) => cell(stage, row, ...one, spared))).toEqual(row.answers);
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

it('narrows no list by what is of another meeting, any more than by what never was', async () => {
  const ids = idsOfLists(stage.schema);
  expect(ids.length).toBeGreaterThan(0);
  for (const [field, path] of ids) {
    const [foreign, unknown] = await listsBy(stage, field, path);
    expect([field, path, foreign]).toEqual([field, path, unknown]);
    expect(foreign).toMatch(/:0}/);
  }
});

describe('the other transport', () => {
  it.each(COLUMNS)('answers no query and no mutation over the websocket: %s', async (column) => {
    const { person } = await one(column);
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
    const { person } = await one(column);
    const document = documentOf(stage.schema, 'meetingChanged');
    const answer = await sent(person, document, { meetingId: stage.here.world.meetingId });
    expect(wordOf(stage.schema, answer)).toMatch(/^BAD_REQUEST/);
  });
});

describe('the table of fields', () => {
  it('has a row for every field that depends on who asks, and no others', () => {
    const types = shownTypes(stage.schema).filter(({ name }) => name !== 'MeetingChange');
    expect(named(FIELDS)).toEqual(fieldsForSome(types).sort());
  });

  describe.each(byAbout(FIELDS))('about $about', ({ rows }) => {
    let about: FieldsAbout;

    /** What rows before left there would hide what a list holds. */
    beforeAll(async () => {
      await stage.api.database.owner.query(
        `UPDATE contribution SET status = 'ARCHIVED', waiting_revision_number = NULL, waiting_since = NULL
         WHERE status <> 'ARCHIVED'`,
      );
      about = new FieldsAbout(rows, new Spared(stage));
    });

    it.each(rows)('$what, $about', async (row) => {
      expect(await played(row, (asker) => about.cell(row, asker))).toEqual(row.answers);
    });
  });
});

describe('the table of changes', () => {
  let all: Listener[];

  beforeAll(async () => {
    all = await listeners(stage);
  }, 60_000);

  afterAll(async () => {
    for (const { client } of all) await client.dispose();
  });

  it('has a row for every kind of change, and looks at every part that is not for everybody', () => {
    expect(named(CHANGES)).toEqual(MEETING_CHANGE_TYPES.filter((type) => type !== 'RESYNC').sort());
    const parts = fieldsForSome([stage.schema.getType('MeetingChange') as GraphQLObjectType]);
    for (const part of parts) expect(ASKED).toContain(part.replace('MeetingChange.', ''));
  });

  it.each(CHANGES)('$what, $about', async (row) => {
    expect(await changeCells(stage, row, all)).toEqual(row.answers);
  });
});

describe('what does not depend on who asks', () => {
  const all = (name: string): string => alikeSelection(stage.schema.getType(name) as GraphQLObjectType);
  const contribution = (): string => `${all('Contribution')}
    comments { edges { node { ${all('Comment')} } } } endorsements { edges { node { ${all('Endorsement')} } } }
    revisions { ${all('Revision')} } links { ${all('ContributionLink')} }`;

  it.each(['expert', 'other rapporteur', 'secretariat', 'elsewhere'] as const)(
    'is the same for %s as for everybody',
    async (column) => {
      const somebody = await one(column);
      const nobody = await one('nobody');
      const meeting = `{ meeting(slug: "tst2017") { ${all('Meeting')} } }`;
      expect(await sent(somebody.person, meeting, {})).toBe(await sent(nobody.person, meeting, {}));
      for (const about of [
        'own comment',
        'own endorsed',
        'own accepted after a note',
        "other's comment",
        'own link',
      ]) {
        const { contributionId } = await SUBJECTS[about]!(stage, somebody);
        const query = `{ contribution(id: "${contributionId}") { ${contribution()} } }`;
        const [theirs, everybodys] = [
          await sent(somebody.person, query, {}),
          await sent(nobody.person, query, {}),
        ];
        expect(theirs).toBe(everybodys);
        expect(theirs).toMatch(/^200 \{"data":\{"contribution":\{/);
      }
    },
  );
});

describe('the table of routes', () => {
  it('has a row for every route, and no others', () => {
    expect(named(ROUTES)).toEqual(routesOf(stage).sort());
  });

  it.each(ROUTES)('$what, $about', async (row) => {
    expect(await played(row, (asker) => routeCell(stage, row, asker))).toEqual(row.answers);
  });
});
