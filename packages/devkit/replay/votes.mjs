/** Votes of people on statements, as a file has them: who voted how on what, again and again, and what stands in the end. */
import { readFileSync } from 'node:fs';

/** @typedef {{ voter: string, statement: string, vote: 1 | 0 | -1, at: number }} Vote Of voter and statement with their conversation. */

const COLUMNS = 'conversation,statement,voter,vote,at';

/** @param {string} file @returns {Vote[]} */
export function readVotes(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  if (head !== COLUMNS) throw new Error(`${file} does not begin with ${COLUMNS}.`);
  return lines.map((line, index) => {
    const [conversation, statement, voter, vote, at] = line.split(',');
    if (!['1', '0', '-1'].includes(vote ?? ''))
      throw new Error(`Line ${index + 2} of ${file} has no vote: ${line}`);
    return {
      voter: `${conversation}:${voter}`,
      statement: `${conversation}:${statement}`,
      vote: /** @type {1 | 0 | -1} */ (Number(vote)),
      at: Number(at),
    };
  });
}

/** @param {readonly Vote[]} votes @returns {Map<string, Vote[]>} each voter's, in the order of time; of two at once the later line counts */
export function byVoter(votes) {
  /** @type {Map<string, Vote[]>} */
  const all = new Map();
  for (const vote of votes) all.set(vote.voter, [...(all.get(vote.voter) ?? []), vote]);
  for (const one of all.values()) one.sort((earlier, later) => earlier.at - later.at);
  return all;
}

/** @typedef {{ voter: string, statement: string, stance: string }} Stance */

/** @type {Record<1 | -1, string>} */
export const STANCES = { 1: 'ENDORSED', '-1': 'NOT_JOINING' };

/** @param {readonly Vote[]} votes @returns {Stance[]} what the last votes leave standing: whoever passed in the end stands nowhere */
export function lastStances(votes) {
  /** @type {Map<string, Vote>} */
  const last = new Map();
  for (const one of [...byVoter(votes).values()].flat()) last.set(`${one.voter} ${one.statement}`, one);
  return [...last.values()].flatMap(({ voter, statement, vote }) =>
    vote === 0 ? [] : [{ voter, statement, stance: STANCES[vote] }],
  );
}

/** @param {readonly Stance[]} stances */
const lines = (stances) =>
  new Set(stances.map(({ voter, statement, stance }) => `${voter} ${stance} ${statement}`));

/** @param {readonly Stance[]} stored @param {readonly Vote[]} votes @returns {string[]} what stands and should not, and what should and does not */
export function differences(stored, votes) {
  const [are, should] = [lines(stored), lines(lastStances(votes))];
  return [
    ...[...should].filter((line) => !are.has(line)).map((line) => `missing: ${line}`),
    ...[...are].filter((line) => !should.has(line)).map((line) => `not voted: ${line}`),
    ...(stored.length > are.size ? [`${stored.length - are.size} stand twice`] : []),
  ];
}
