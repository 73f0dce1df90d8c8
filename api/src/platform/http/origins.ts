/** Which pages may open a websocket with our cookie: those of the address people use. */
import type { Config } from '../config/config.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @param origin absent from programs that are no browser, which carry no cookie of ours by themselves */
export function isOurOrigin(
  origin: string | undefined,
  { publicUrl, isProduction }: Pick<Config, 'publicUrl' | 'isProduction'>,
): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  if (origin === new URL(publicUrl).origin) return true;
  // On one's own machine the same start has several names, and a development server its own port.
  return !isProduction && LOOPBACK.has(new URL(origin).hostname);
}
