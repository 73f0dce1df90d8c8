/** Plays votes through the API as their voters: 1 endorses, -1 does not join, 0 takes back what stood. */
import { randomBytes } from 'node:crypto';
import { byVoter, STANCES } from './votes.mjs';

/** @typedef {import('./votes.mjs').Vote} Vote */
/** @typedef {(query: string, variables: object) => Promise<{ data?: any, codes: string[] }>} Ask */

const ENDORSE = `mutation ($input: EndorseContributionInput!) { outcome: endorseContribution(input: $input) { __typename } }`;
const RETRACT = `mutation ($input: RetractEndorsementInput!) { outcome: retractEndorsement(input: $input) { __typename } }`;

/** What the product does at once; more would only wait longer there. */
const AT_ONCE = 8;
const PAUSE_MS = 200;

/** As a device makes them (UUID v7). */
export function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Gives the same command again as long as there is too much to do, as the device does. @param {Ask} ask @param {string} query @param {object} input */
async function insist(ask, query, input) {
  for (;;) {
    const { data, codes } = await ask(query, { input });
    if (data?.outcome?.__typename === 'ContributionPayload') return;
    if (!codes.includes('BUSY')) throw new Error(`Refused: ${JSON.stringify({ input, data, codes })}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** @param {Ask} ask @param {Vote} vote @param {string} contributionId */
async function give(ask, { vote }, contributionId) {
  if (vote === 0) return insist(ask, RETRACT, { contributionId });
  const bound = { id: newId(), contributionId, revisionNumber: 1 };
  return insist(ask, ENDORSE, { ...bound, stance: STANCES[vote], capacity: 'PERSONAL' });
}

/**
 * Work for each of many, several at once.
 * @template T
 * @param {readonly T[]} all @param {(one: T) => Promise<void>} work
 */
export async function forEach(all, work) {
  const waiting = [...all];
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/**
 * Each voter in the order of time, several voters at once.
 * @param {readonly Vote[]} votes
 * @param {{ askOf: (voter: string) => Ask, contributionOf: (statement: string) => string, told?: (count: number) => void }} house
 */
export async function playVotes(votes, { askOf, contributionOf, told = () => {} }) {
  let count = 0;
  await forEach([...byVoter(votes)], async ([voter, own]) => {
    for (const vote of own) {
      await give(askOf(voter), vote, contributionOf(vote.statement));
      count += 1;
      told(count);
    }
  });
}
