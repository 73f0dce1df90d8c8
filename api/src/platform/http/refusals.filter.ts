/** Answers over plain HTTP that are no success: a code, and for what was unexpected a trace id; never a page, never a stack. */
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Response } from 'express';
import { BODY_LIMIT } from '../graphql/limits.js';
import { codeOf, logged, traced } from '../graphql/error-format.js';
import { RateLimited } from '../limits/rate-limited.js';

const STATUS_OF_CODE: Partial<Record<string, number>> = {
  NOT_SIGNED_IN: HttpStatus.UNAUTHORIZED,
  FORBIDDEN: HttpStatus.FORBIDDEN,
  NOT_FOUND: HttpStatus.NOT_FOUND,
  BUSY: HttpStatus.SERVICE_UNAVAILABLE,
};

/** Express and its parsers mark the client's mistakes with a status below 500. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) return status;
  return STATUS_OF_CODE[codeOf(error) ?? ''] ?? HttpStatus.INTERNAL_SERVER_ERROR;
}

function bodyOf(status: number, error: unknown): Record<string, unknown> {
  if (status === 413)
    return { code: 'INVALID', message: `At most ${BODY_LIMIT / 1024} KiB can be sent at once.` };
  if (codeOf(error) === 'BUSY') return { code: 'BUSY', ...traced(error) };
  if (status >= 500) return { code: 'INTERNAL', traceId: logged(error) };
  return { code: codeOf(error) ?? 'INVALID' };
}

@Catch()
export class RefusalsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return response.end();
    const status =
      error instanceof GraphQLError ? (STATUS_OF_CODE[codeOf(error) ?? ''] ?? 500) : statusOf(error);
    if (error instanceof RateLimited) response.setHeader('Retry-After', error.retryAfterSeconds);
    return response.status(status).setHeader('Cache-Control', 'no-store').json(bodyOf(status, error));
  }
}
