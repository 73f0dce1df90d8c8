/** Why a program cannot go on, in words for whoever started it. */
import { ConfigError } from '../platform/config/config.js';
import { terminalTexts } from './terminal-texts.js';

const DATABASE_GONE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ECONNRESET',
  'ETIMEDOUT',
  '28P01',
  '3D000',
  '57P03',
]);

export async function failed(error: unknown): Promise<never> {
  process.stderr.write(`${await reasonOf(error)}\n`);
  process.exit(1);
}

async function reasonOf(error: unknown): Promise<string> {
  if (error instanceof ConfigError) return error.message;
  const say = await terminalTexts([]);
  const { code, port } = (error ?? {}) as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') return say('start.portTaken', { port: String(port) });
  if (typeof code === 'string' && DATABASE_GONE.has(code)) return say('start.noDatabase', { code });
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
