/** Proves what the bench stands on: the same texts in every run, rounds in turns, and answers that are looked at. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { ask } from '../bench/load/ask.mjs';
import { rowOf } from '../bench/load/fill.mjs';
import { cpuOf, inTurns, ratios, spread } from '../bench/load/measure.mjs';
import { inputOf, SEARCHED } from '../bench/load/texts.mjs';

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(request.url === '/broken' ? 500 : 200).end('yes'));
});
let url = '';

beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

it('writes the same inputs in every run, in four languages, and searches for words that stand in them', () => {
  const inputs = Array.from({ length: 2_000 }, (_, number) => inputOf(number));
  expect(inputOf(7)).toEqual(inputs[7]);
  expect(new Set(inputs.map(({ language }) => language))).toEqual(new Set(['es', 'en', 'pt', 'fr']));
  expect(new Set(inputs.map(({ text }) => text)).size).toBeGreaterThan(inputs.length / 2);
  for (const word of SEARCHED) expect(inputs.some(({ text }) => text.includes(word))).toBe(true);
});

it('gives each input an id and a symbol of its own', () => {
  const place = { meetingId: 'm', prefix: 'SCL2017', sessions: [{ id: 's', theme: 't' }], subregions: ['a'] };
  const rows = [0, 1, 2].map((number) => rowOf(number, place, ['p', 'q']));
  expect(rows[1]).toEqual(rowOf(1, place, ['p', 'q']));
  expect(new Set(rows.flatMap(({ id, revision, symbol }) => [id, revision, symbol])).size).toBe(9);
});

it('lets each target go first in turns, and says how far the ratios of the rounds lie apart', async () => {
  /** @type {string[]} */
  const order = [];
  const target = (/** @type {string} */ name) => () => Promise.resolve(order.push(name));
  await inTurns(3, { ours: target('ours'), floor: target('floor') });
  expect(order).toEqual(['ours', 'floor', 'floor', 'ours', 'ours', 'floor']);
  expect(ratios([10, 30, 20], [20, 20, 20])).toEqual({ median: 1, min: 0.5, max: 1.5 });
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(cpuOf(process.pid) > 0 || process.platform !== 'linux').toBe(true);
});

it('asks until the time is over, and stops at an answer that is not the one expected', async () => {
  const load = { connections: 2, seconds: 0.05 };
  const question = (/** @type {string} */ path) => () => ({ path, body: {} });
  const accept = () => {};
  const asked = await ask(url, load, question('/'), accept);
  expect(asked.asked).toBeGreaterThan(0);
  await expect(ask(url, load, question('/broken'), accept)).rejects.toThrow('500');
  const refuse = (/** @type {string} */ answer) => {
    throw new Error(`not ${answer}`);
  };
  await expect(ask(url, load, question('/'), refuse)).rejects.toThrow('not yes');
});
