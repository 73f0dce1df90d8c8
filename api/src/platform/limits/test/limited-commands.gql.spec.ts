/** Commands are counted for each account, one by one, however they are bundled. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { newId } from '../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;

const ALIASES = 20;

/** As many comments in one document as aliases are allowed, each on something that does not exist. */
function bundle(count = ALIASES): string {
  const one = (index: number): string =>
    `c${index}: submitComment(input: { id: "${newId()}", contributionId: "${newId()}", language: "es", text: "x", kind: COMMENT }) { __typename }`;
  return `mutation { ${Array.from({ length: count }, (_, index) => one(index)).join(' ')} }`;
}

beforeAll(async () => {
  api = await bootApi('limited_commands_gql');
  cast = await castOf(api);
}, 30_000);

afterAll(() => api.close());

describe('the limit of commands', () => {
  it('counts each alias, answers RATE_LIMITED beyond it, and concerns nobody else', async () => {
    const { points } = RATE_LIMITS.comment;
    for (let sent = 0; sent < points; sent += ALIASES)
      expect(new Set((await cast.expert.ask(bundle())).codes)).toEqual(new Set(['NOT_FOUND']));
    expect((await cast.expert.ask(bundle(1))).codes).toEqual(['RATE_LIMITED']);
    expect((await cast.expert.ask('{ viewer { id } }')).codes).toEqual([]);
    expect((await cast.author.ask(bundle(1))).codes).toEqual(['NOT_FOUND']);
  });
});
