/** The counter before a command: each field of a document counts, so aliases and batches count as many. */
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RateLimitKind } from '@aportes/domain/limits';
import { refusal } from '../graphql/errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import { RateLimited } from './rate-limited.js';
import { RateLimits } from './rate-limits.js';

const LIMIT = 'aportes:limit';

interface Limit {
  kind: RateLimitKind;
  keyOf: ((args: never) => string) | null;
}

/** Counted against the account, or, for whoever has none yet, the network address; or else against what `keyOf` names. */
export const Limited = <Args>(kind: RateLimitKind, keyOf: ((args: Args) => string) | null = null) =>
  SetMetadata(LIMIT, { kind, keyOf } satisfies Limit);

@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.get<Limit | undefined>(LIMIT, execution.getHandler());
    if (!limit) return true;
    const operation = GqlExecutionContext.create(execution);
    const { identity, networkAddress } = operation.getContext<RequestContext>();
    const key = limit.keyOf?.(operation.getArgs<never>()) ?? identity?.accountId ?? networkAddress ?? '';
    try {
      await this.limits.take(limit.kind, key);
    } catch (refused) {
      throw refused instanceof RateLimited ? refusal('RATE_LIMITED') : refused;
    }
    return true;
  }
}
