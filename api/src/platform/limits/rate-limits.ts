/** Counts what accounts do, in the memory of this process; keys are kept as digests, for they may be secrets. */
import { RATE_LIMITS, type RateLimitKind } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tokenDigest } from '../../kernel/tokens.js';
import { RateLimited } from './rate-limited.js';

@Injectable()
export class RateLimits {
  private readonly limiters = new Map<RateLimitKind, RateLimiterMemory>();

  /** @throws {RateLimited} where the key has none left of this kind */
  async take(kind: RateLimitKind, key: string, count = 1): Promise<void> {
    try {
      await this.limiter(kind).consume(tokenDigest(key.trim().toLowerCase()).toString('base64'), count);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new RateLimited(Math.ceil(refused.msBeforeNext / 1000));
    }
  }

  private limiter(kind: RateLimitKind): RateLimiterMemory {
    const known = this.limiters.get(kind);
    if (known) return known;
    const { points, seconds } = RATE_LIMITS[kind];
    const limiter = new RateLimiterMemory({ keyPrefix: kind, points, duration: seconds });
    this.limiters.set(kind, limiter);
    return limiter;
  }
}
