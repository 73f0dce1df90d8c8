/** The file that tells the owner of the machine, and nobody else, how to come in as each role of the demo. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface DemoAccount {
  /** In small letters. */
  role: string;
  name: string;
  token: string;
}

export interface DemoAccounts {
  url: string;
  meeting: string;
  joinCode: string;
  accounts: DemoAccount[];
}

const OWNER_ALONE = 0o600;

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'demo-accounts.json');
}

/** Tokens of an earlier start by name: they stay, so that links written down stay good. */
export function keptTokens(dataDir: string): Map<string, string> {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return new Map();
  try {
    const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as DemoAccounts;
    return new Map(accounts.map(({ name, token }) => [name, token]));
  } catch {
    return new Map(); // cut off while it was written: new tokens are drawn
  }
}

export function keepAccounts(dataDir: string, accounts: DemoAccounts): void {
  mkdirSync(dataDir, { recursive: true });
  const file = fileIn(dataDir);
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: OWNER_ALONE });
  // The mode is given to new files alone.
  chmodSync(file, OWNER_ALONE);
}
