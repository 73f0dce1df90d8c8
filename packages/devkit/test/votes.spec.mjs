/** A file of votes is read to the letter, the last vote wins, and every difference from what is stored is found. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences, lastStances, readVotes } from '../replay/votes.mjs';

/** @type {string} */
let folder;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aportes votes '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string[]} lines */
function read(lines, head = 'conversation,statement,voter,vote,at') {
  const file = path.join(folder, 'votes.csv');
  writeFileSync(file, `${[head, ...lines].join('\n')}\n`);
  return readVotes(file);
}

const endorsed = { voter: 'a:1', statement: 'a:0', stance: 'ENDORSED' };
const apart = { voter: 'b:1', statement: 'b:0', stance: 'NOT_JOINING' };

it('lets the last vote of each voter stand, by time and of two at once by line, and none of who passed', () => {
  const votes = read(['a,0,1,1,20', 'a,0,1,-1,10', 'b,0,1,1,5', 'b,0,1,-1,5', 'a,0,2,1,1', 'a,0,2,0,2']);
  expect(lastStances(votes)).toEqual([endorsed, apart]);
});

it('reads no other file', () => {
  expect(() => read(['a,0,1,2,20'])).toThrow('Line 2');
  expect(() => read([], 'statement,vote')).toThrow('does not begin with');
});

it('finds what is missing, what nobody voted and what stands twice', () => {
  const votes = read(['a,0,1,1,20', 'b,0,1,-1,5']);
  expect(differences([apart, endorsed], votes)).toEqual([]);
  expect(differences([endorsed], votes)).toEqual(['missing: b:1 NOT_JOINING b:0']);
  expect(differences([endorsed, apart, { ...apart, voter: 'b:2' }], votes)).toEqual([
    'not voted: b:2 NOT_JOINING b:0',
  ]);
  expect(differences([endorsed, apart, apart], votes)).toEqual(['1 stand twice']);
});
