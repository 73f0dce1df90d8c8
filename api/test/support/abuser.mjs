/** Somebody who abuses the API as fast as they can, as a process of their own: told what to send, tells what came back. */
import { WebSocket } from 'ws';

/** @typedef {{ url: string, bodies: string[], frames: string[], times: number, atATime: number }} Abuse */

/** @param {Abuse} abuse @param {string} body @returns {Promise<string>} */
async function post({ url }, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  await response.text();
  return `HTTP ${response.status}`;
}

/** @param {Abuse} abuse @param {string} frame @returns {Promise<string>} the type of the answer, or the code of the end */
function send({ url }, frame) {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data) => {
      const { type } = JSON.parse(String(data));
      if (type === 'connection_ack') return socket.send(frame);
      resolve(type);
      socket.close();
    });
    socket.on('close', (code) => resolve(`closed ${code}`));
    socket.on('error', () => {});
  });
}

process.on('message', async (/** @type {Abuse} */ abuse) => {
  const { bodies, frames, times, atATime } = abuse;
  const once = [
    ...bodies.map((body) => () => post(abuse, body)),
    ...frames.map((frame) => () => send(abuse, frame)),
  ];
  const waiting = Array.from({ length: times }, () => once).flat();
  const outcomes = new Set();
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.add(await next());
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  process.send?.([...outcomes]);
});
