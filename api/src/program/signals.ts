/** Ends a program in good order: nothing new is begun, what began is finished, and the process ends in any case. */
import type { INestApplicationContext } from '@nestjs/common';
import { failed } from './fatal.js';

/** What began is finished within this time (milliseconds). */
const LAST_WORK_MS = 8_000;

export function endWhenAsked(app: INestApplicationContext): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), LAST_WORK_MS).unref();
    void app.close().then(() => process.exit(0), failed);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}
