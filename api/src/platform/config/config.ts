/** The environment, read once and checked: a wrong value ends the start with a readable list. */
import { isEmailAddress } from '@aportes/domain/email';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** As the application's own role. */
  databaseUrl: string;
  /** As the role that owns the tables: migrations only, so what serves need not know it. */
  databaseOwnerUrl: string | null;
  smtpUrl: string | null;
  /** The address that mails come from. */
  mailFrom: string;
  /** The address people use, without a slash at the end. */
  publicUrl: string;
  /** Whose word about a client's address is taken: names or ranges as Express knows them. */
  trustProxy: string;
  isProduction: boolean;
  /** False takes the offline shell off every device that asks: the way out of a broken one. */
  offlineShell: boolean;
}

/** Ends the start with every problem at once. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
  }
}

type Environment = Record<string, string | undefined>;

/** What holds a secret can also be given as the name of a file that holds it. */
const SECRETS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'SMTP_URL'];

function withSecretsFromFiles(env: Environment, problems: string[]): Environment {
  const read = { ...env };
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) problems.push(`${name} and ${name}_FILE are both set: one of them is meant.`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read: ${file}`);
    }
  }
  return read;
}

function portOf(env: Environment, problems: string[]): number {
  const port = Number(env['PORT'] ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  problems.push(`PORT must be a whole number from 1 to 65535, not "${env['PORT']}".`);
  return 3000;
}

function addressOf(
  env: Environment,
  name: string,
  schemes: readonly string[],
  problems: string[],
): string | null {
  const value = env[name];
  if (!value) return null;
  const scheme = URL.canParse(value) ? new URL(value).protocol : '';
  if (schemes.includes(scheme)) return value;
  // The value itself may hold a password, so it is not repeated.
  problems.push(
    `${name} must be an address that begins with ${schemes.map((one) => `${one}//`).join(' or ')}.`,
  );
  return null;
}

function mailFromOf(env: Environment, publicUrl: string, problems: string[]): string {
  const given = env['MAIL_FROM'];
  if (!given) return `aportes@${new URL(publicUrl).hostname}`;
  if (!isEmailAddress(given)) problems.push('MAIL_FROM must be one e-mail address.');
  return given;
}

const POSTGRES = ['postgres:', 'postgresql:'];

/** @throws {ConfigError} naming every variable that is missing or wrong */
export function readConfig(given: Environment): Config {
  const problems: string[] = [];
  const env = withSecretsFromFiles(given, problems);
  const port = portOf(env, problems);
  const host = env['HOST'] || '127.0.0.1';
  const databaseUrl = addressOf(env, 'DATABASE_URL', POSTGRES, problems);
  const databaseOwnerUrl = addressOf(env, 'DATABASE_OWNER_URL', POSTGRES, problems);
  if (!env['DATABASE_URL'])
    problems.push('DATABASE_URL is missing (npm start sets it for the embedded database).');
  const publicUrl = addressOf(env, 'PUBLIC_URL', ['http:', 'https:'], problems) ?? `http://${host}:${port}`;
  const smtpUrl = addressOf(env, 'SMTP_URL', ['smtp:', 'smtps:'], problems);
  const mailFrom = mailFromOf(env, publicUrl, problems);
  const mode = env['NODE_ENV'];
  if (mode && !['production', 'development', 'test'].includes(mode))
    problems.push(`NODE_ENV must be production, development or test, not "${mode}".`);
  const shell = env['OFFLINE_SHELL'] || 'on';
  if (!['on', 'off'].includes(shell)) problems.push(`OFFLINE_SHELL must be on or off, not "${shell}".`);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    host,
    port,
    dataDir: path.resolve(env['DATA_DIR'] || '.data'),
    databaseUrl: databaseUrl ?? '',
    databaseOwnerUrl,
    smtpUrl,
    mailFrom,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    trustProxy: env['TRUST_PROXY'] || 'loopback',
    isProduction: mode === 'production',
    offlineShell: shell === 'on',
  };
}

/** @throws {ConfigError} where nobody said who owns the tables */
export function ownerUrl({ databaseOwnerUrl }: Config): string {
  if (databaseOwnerUrl) return databaseOwnerUrl;
  throw new ConfigError(['DATABASE_OWNER_URL is missing: migrations run as the owner.']);
}
