/** Commands are counted for each account, one by one, however they are bundled. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { submitted } from '../../../../test/support/scene.js';
import { newId } from '../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;

const ALIASES = 20;

let contributionId: string;

/** As many comments in one document as aliases are allowed; none says anything, so none is kept. */
function bundle(count = ALIASES): string {
  const one = (index: number): string =>
    `c${index}: submitComment(input: { id: "${newId()}", contributionId: "${contributionId}", language: "es", text: " ", kind: COMMENT }) { __typename }`;
  return `mutation { ${Array.from({ length: count }, (_, index) => one(index)).join(' ')} }`;
}

beforeAll(async () => {
  api = await bootApi('limited_commands_gql');
  cast = await castOf(api);
  const { id } = await cast.world.session({ moderation: 'POST' });
  contributionId = (await submitted(cast.author, id)).id;
}, 30_000);

afterAll(() => api.close());

describe('the limit of commands', () => {
  it('counts each alias, answers RATE_LIMITED beyond it, and concerns nobody else', async () => {
    const { points } = RATE_LIMITS.comment;
    for (let sent = 0; sent < points; sent += ALIASES)
      expect((await cast.expert.ask(bundle())).codes).toEqual([]);
    expect((await cast.expert.ask(bundle(1))).codes).toEqual(['RATE_LIMITED']);
    expect((await cast.expert.ask('{ viewer { id } }')).codes).toEqual([]);
    expect((await cast.author.ask(bundle(1))).data).toEqual({ c0: { __typename: 'Invalid' } });
  });
});
