/** A connection that nobody uses is left for the client to close: what is sent after a pause must not be cut off. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Agent, get } from 'node:http';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';

/** Longer than Node's own patience, which is five seconds. */
const PAUSE_MS = 7_000;

let api: BootedApi;

beforeAll(async () => {
  api = await bootApi('kept_open');
}, 30_000);

afterAll(() => api.close());

it('takes a request on a connection that was idle for longer than Node would wait', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const alive = () =>
    new Promise<boolean>((resolve, reject) => {
      const request = get(`${api.url}/healthz`, { agent }, (response) => {
        response.resume();
        response.on('end', () => resolve(request.reusedSocket));
      });
      request.on('error', reject);
    });
  expect(await alive()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  expect(await alive()).toBe(true);
  agent.destroy();
});
