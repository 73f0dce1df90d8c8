/** Strings that have broken other software are kept to the letter, or refused by name, where people decide, discuss and look for something. */
import { afterAll, beforeAll, it } from '@jest/globals';
import { breakingStrings } from '../support/breaking-strings.js';
import { openTextRoom, PATIENCE_MS, type TextRoom } from '../support/text-room.js';
import { DECIDING, LOOKING } from './ways.js';

const STRINGS = breakingStrings();

let room: TextRoom;

beforeAll(async () => {
  room = await openTextRoom('any_text_deciding');
});

afterAll(() => room.close());

it.each([...DECIDING, ...LOOKING])(
  `keeps ${STRINGS.length} breaking strings in %s`,
  (_, way) => room.everyText(STRINGS, way),
  PATIENCE_MS,
);
