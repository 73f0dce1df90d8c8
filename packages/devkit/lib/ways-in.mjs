/** The last lines of a start: the address, and a way in for each role of the demo. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} dataDir @param {string} url @returns {string} */
export function waysIn(dataDir, url) {
  const lines = ['', `  Aportes  ${url}`, ''];
  const file = path.join(dataDir, 'demo-accounts.json');
  if (process.env.NODE_ENV !== 'production' && existsSync(file)) {
    /** @type {{ joinCode: string, accounts: { role: string, name: string, token: string }[] }} */
    const demo = JSON.parse(readFileSync(file, 'utf8'));
    for (const { role, name, token } of demo.accounts)
      lines.push(`  ${role.padEnd(12)} ${name.padEnd(28)} ${url}/sign-in#token=${token}`);
    lines.push('', `  join code    ${demo.joinCode.padEnd(28)} ${url}/j/${demo.joinCode}`, '');
  }
  lines.push('  Ctrl-C stops it.', '');
  return `${lines.join('\n')}\n`;
}
