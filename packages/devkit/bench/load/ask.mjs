/** Asks a server over so many connections for so many seconds, each as soon as it has its answer. */
import { Agent, request } from 'node:http';
import { percentile } from './measure.mjs';

/** @typedef {{ path: string, body: object, cookie?: string }} Question */
/** @typedef {{ rate: number, p50: number, p99: number, asked: number, ms: number }} Asked */

/** @param {Agent} agent @param {URL} url @param {Question} question @returns {Promise<string>} */
function post(agent, url, { path, body, cookie }) {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(cookie ? { cookie } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, host: url.hostname, port: url.port, path, method: 'POST', headers },
      (answer) => {
        /** @type {Buffer[]} */
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const whole = Buffer.concat(parts).toString();
          if (answer.statusCode === 200) resolve(whole);
          else reject(new Error(`${answer.statusCode}: ${whole.slice(0, 500)}`));
        });
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

/**
 * @param {string} address @param {{ connections: number, seconds: number }} load
 * @param {(number: number) => Question} question @param {(answer: string) => void} check throws at a wrong answer
 * @returns {Promise<Asked>}
 */
export async function ask(address, { connections, seconds }, question, check) {
  const url = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  /** @type {number[]} */
  const times = [];
  const began = performance.now();
  let number = 0;
  const lane = async () => {
    while (performance.now() - began < seconds * 1000) {
      const asked = question((number += 1));
      const sent = performance.now();
      check(await post(agent, url, asked));
      times.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, lane));
  } finally {
    agent.destroy();
  }
  const ms = performance.now() - began;
  times.sort((a, b) => a - b);
  const rate = (times.length * 1000) / ms;
  return { rate, p50: percentile(times, 0.5), p99: percentile(times, 0.99), asked: times.length, ms };
}
