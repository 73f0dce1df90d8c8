/** Voters come into the demo meeting by its code, each from a network address of their own, and ask as themselves from then on. */
import { forEach, newId } from './play-votes.mjs';

/** @typedef {import('./play-votes.mjs').Ask} Ask */
/** @typedef {{ ask: Ask, participantId: string, cookie: string }} Voter */

const JOIN = `mutation ($input: JoinMeetingInput!) { outcome: joinMeeting(input: $input) { __typename } }`;

/** @param {string} url @param {Record<string, string>} headers @param {string} query @param {object} variables */
function post(url, headers, query, variables) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** @param {Response} response */
async function answer(response) {
  const { data, errors = [] } = /** @type {any} */ (await response.json());
  return { data, codes: errors.map((/** @type {any} */ one) => one.extensions.code) };
}

/** @param {{ url: string, joinCode: string }} demo @param {string} name @param {number} number @returns {Promise<Voter>} */
async function join({ url, joinCode }, name, number) {
  const participantId = newId();
  const about = { name, stakeholderKind: 'CIVIL_SOCIETY', countryCode: 'CL', language: 'en' };
  const address = `10.0.${number >> 8}.${number & 255}`;
  const variables = { input: { code: joinCode, participantId, ...about } };
  const response = await post(url, { 'x-forwarded-for': address }, JOIN, variables);
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${name} could not join: ${await response.text()}`);
  return {
    participantId,
    cookie,
    ask: async (query, asked) => answer(await post(url, { cookie }, query, asked)),
  };
}

/** @param {{ url: string, joinCode: string }} demo @param {Iterable<string>} names @returns {Promise<Map<string, Voter>>} */
export async function joined(demo, names) {
  /** @type {Map<string, Voter>} */
  const voters = new Map();
  await forEach([...[...names].entries()], async ([number, name]) => {
    voters.set(name, await join(demo, name, number));
  });
  return voters;
}
