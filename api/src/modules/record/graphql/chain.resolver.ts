/** Anybody may check a head of the audit log that they kept. */
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/access/gate.js';
import { refusal } from '../../../platform/graphql/errors.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ChainCheck } from '../chain-check.service.js';
import { ChainCheckType } from './chain.type.js';

const HASH = /^[0-9a-f]{64}$/i;

@Resolver()
export class ChainResolver {
  constructor(private readonly checks: ChainCheck) {}

  @Public()
  @Limited('chainCheck')
  @Query(() => ChainCheckType, {
    description: 'Whether the audit log still holds a head that somebody kept, and is whole up to now.',
  })
  async chainCheck(
    @Args('number', { type: () => Int }) number: number,
    @Args('hash') hash: string,
  ): Promise<ChainCheckType> {
    if (number < 1 || !HASH.test(hash)) throw refusal('INVALID');
    return this.checks.of({ id: number, hash });
  }
}
