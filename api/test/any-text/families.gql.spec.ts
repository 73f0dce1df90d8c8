/** Whatever somebody types is kept to the letter in every field, or refused by name for one of four reasons; nothing falls over. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asksByCode, commandsByCode } from '../support/code-ways.js';
import { difficultText, FAMILIES } from '../support/difficult-texts.js';
import { figure } from '../support/figures.js';
import { textPlaces } from '../support/text-inputs.js';
import { openTextRoom, PATIENCE_MS, TEXTS_AT_A_TIME, type TextRoom } from '../support/text-room.js';
import type { Way } from '../support/text-way.js';
import { COMING_IN, DECIDING, LOOKING, WRITING } from './ways.js';
import { submits } from './ways/author.ways.js';
import { searches } from './ways/looking.ways.js';
import { joins } from './ways/people.ways.js';
import { discusses } from './ways/room.ways.js';

const RUNS = figure(200, 5_000);
const SEEDS = [1, 2, 3];
const FUZZED = figure([submits, searches], [submits, discusses, joins, searches]);
const CODES: [string, Way][] = [
  ['queries', asksByCode],
  ['commands', commandsByCode],
];

let room: TextRoom;

beforeAll(async () => {
  room = await openTextRoom('any_text');
});

afterAll(() => room.close());

it.each([...WRITING, ...DECIDING, ...COMING_IN, ...LOOKING])(
  'keeps one text of each family in %s',
  (_, way) => room.everyText(FAMILIES, way),
  PATIENCE_MS,
);

it.each(CODES)(
  'answers %s that carry one text of each family where a code belongs',
  (_, way) => room.everyText(FAMILIES, way),
  PATIENCE_MS,
);

it('has sent a text to every place of the schema that takes one', () => {
  expect([...room.reached].sort()).toEqual(textPlaces().sort());
});

it.each(SEEDS)(
  'keeps or refuses what chance makes of difficult pieces, from seed %i',
  async (seed) => {
    const texts = fc.array(difficultText, { minLength: TEXTS_AT_A_TIME, maxLength: TEXTS_AT_A_TIME });
    const holds = fc.asyncProperty(texts, async (some) => {
      for (const way of FUZZED) await room.everyText(some, way);
    });
    await fc.assert(holds, { seed, numRuns: RUNS / TEXTS_AT_A_TIME });
  },
  PATIENCE_MS,
);
