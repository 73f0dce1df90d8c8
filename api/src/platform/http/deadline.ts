/** Nobody waits for ever: what is not answered in time is answered with a failure, and can be sent again. */
import type { NextFunction, Request, Response } from 'express';
import { logged } from '../graphql/error-format.js';

/** Ten seconds are promised; the rest is for the way (milliseconds). */
const ANSWER_WITHIN_MS = 9_000;

class TooLate extends Error {}

export function answerInTime(request: Request, response: Response, next: NextFunction): void {
  const isGraphql = request.path === '/graphql';
  const timer = setTimeout(() => answerTooLate(response, isGraphql), ANSWER_WITHIN_MS);
  response.once('close', () => clearTimeout(timer));
  next();
}

/**
 * It is told as too much to do, as every other wait that is cut off: devices send it again of themselves. The
 * connection ends with it, so that no later request meets what the slow work still has to say.
 */
function answerTooLate(response: Response, isGraphql: boolean): void {
  if (response.headersSent) return;
  const failure = { code: 'BUSY', traceId: logged(new TooLate()) };
  const body = isGraphql ? { errors: [{ message: 'BUSY', extensions: failure }] } : failure;
  response.status(503).setHeader('Connection', 'close').json(body);
}
