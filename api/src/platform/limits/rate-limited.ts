/** The refusal of somebody who does too much: RATE_LIMITED over GraphQL, 429 with the time to wait over plain HTTP. */
import { HttpException } from '@nestjs/common';

export class RateLimited extends HttpException {
  constructor(readonly retryAfterSeconds: number) {
    super('Too Many Requests', 429);
  }
}
