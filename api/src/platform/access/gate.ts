/** The gate before every operation: what is not marked as open to somebody is closed to everybody. */
import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { refusal } from '../graphql/errors.js';
import type { Identity, RequestContext } from '../graphql/request-context.js';

export const GATE = 'aportes:gate';

/** Who may call an operation at all; what they may do with an object is for its policy. */
export type Gate = 'PUBLIC' | 'SIGNED_IN';

/** Open to everybody, said aloud. */
export const Public = () => SetMetadata(GATE, 'PUBLIC' satisfies Gate);
/** Open to whoever is signed in. */
export const SignedIn = () => SetMetadata(GATE, 'SIGNED_IN' satisfies Gate);

@Injectable()
export class AccessGate implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const gate = this.reflector.getAllAndOverride<Gate | undefined>(GATE, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (gate === 'PUBLIC') return true;
    if (gate === undefined) throw refusal('FORBIDDEN');
    if (execution.getType<string>() !== 'graphql' || identityOf(execution) === null)
      throw refusal('NOT_SIGNED_IN');
    return true;
  }
}

function identityOf(execution: ExecutionContext): Identity | null {
  return GqlExecutionContext.create(execution).getContext<RequestContext>().identity;
}

/** The caller's sign-in, in operations that demand one. */
export const CurrentIdentity = createParamDecorator((_: unknown, execution: ExecutionContext): Identity => {
  const identity = identityOf(execution);
  if (!identity) throw refusal('NOT_SIGNED_IN');
  return identity;
});
