/** Proves that what many are told alike is put into words and bytes once, and sent no faster than it is taken. */
import { expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { WebSocket } from 'ws';
import { messageOf, sending } from './shared-frames.js';

/** A result that counts how often it is put into words. */
function counted(text: string): { result: ExecutionResult; words: () => number } {
  let words = 0;
  const toJSON = () => {
    words += 1;
    return { text };
  };
  return { result: { data: { told: { toJSON } } }, words: () => words };
}

async function* listOf(...results: ExecutionResult[]): AsyncGenerator<ExecutionResult> {
  for (const result of results) yield await Promise.resolve(result);
}

/** A socket that says it has taken a message when it is told to. */
function socketOf() {
  const taken: Buffer[] = [];
  const waiting: (() => void)[] = [];
  const send = (message: Buffer, _options: object, done: () => void) => {
    taken.push(message);
    waiting.push(done);
  };
  const socket = { readyState: 1, OPEN: 1, send };
  return { socket, as: socket as unknown as WebSocket, taken, take: () => waiting.shift()?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('words a result once, and makes one message for all who gave the subscription the same id', () => {
  const { result, words } = counted('Faltan albergues: ¿quién los paga?');
  const message = messageOf('1', result);
  expect(JSON.parse(message.toString())).toEqual({
    id: '1',
    type: 'next',
    payload: { data: { told: { text: 'Faltan albergues: ¿quién los paga?' } } },
  });
  for (let listener = 0; listener < 1_000; listener += 1) expect(messageOf('1', result)).toBe(message);
  expect(JSON.parse(messageOf('an "id" of their own', result).toString())).toMatchObject({
    id: 'an "id" of their own',
  });
  expect(words()).toBe(1);
});

it('sends nothing more before the socket has taken what was sent, and nothing at all once it closes', async () => {
  const [one, two, three] = ['one', 'two', 'three'].map((text) => counted(text));
  const line = socketOf();
  const ended = sending(line.as, '1', listOf(one!.result, two!.result, three!.result)).next();
  await turn();
  expect(line.taken).toHaveLength(1);
  line.take();
  await turn();
  expect(line.taken.map((message) => message.toString())).toEqual([
    expect.stringContaining('one'),
    expect.stringContaining('two'),
  ]);
  line.socket.readyState = 2;
  line.take();
  expect(await ended).toEqual({ value: undefined, done: true });
  expect(line.taken).toHaveLength(2);
});
