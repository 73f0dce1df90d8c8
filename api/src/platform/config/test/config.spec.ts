/** The environment is read once; secrets may come as files, and everything that is wrong is named at once. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, ownerUrl, readConfig } from '../config.js';

const folder = mkdtempSync(path.join(tmpdir(), 'aportes config '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: string): string {
  const file = path.join(folder, `secret-${content.length}`);
  writeFileSync(file, content);
  return file;
}

const APP = 'postgres://app:secret@db/aportes';
const OWNER = 'postgres://owner:secret@db/aportes';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the environment', () => {
  it('may name files that hold the secrets', () => {
    const config = readConfig({
      DATABASE_URL_FILE: fileWith(`${APP}\n`),
      DATABASE_OWNER_URL_FILE: fileWith(OWNER),
    });
    expect(config.databaseUrl).toBe(APP);
    expect(ownerUrl(config)).toBe(OWNER);
  });

  it('names a file that is not there, and a secret that is given twice', () => {
    expect(problemsOf({ DATABASE_URL_FILE: '/nowhere/secret' })).toEqual([
      'DATABASE_URL_FILE names a file that cannot be read: /nowhere/secret',
      'DATABASE_URL is missing (npm start sets it for the embedded database).',
    ]);
    expect(problemsOf({ DATABASE_URL: APP, DATABASE_URL_FILE: fileWith(APP) })).toEqual([
      'DATABASE_URL and DATABASE_URL_FILE are both set: one of them is meant.',
    ]);
  });

  it('repeats no secret when it is wrong', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://app:hush@db', SMTP_URL: 'hush', PORT: '0' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hush');
  });

  it('needs the owner of the tables for migrations alone', () => {
    const config = readConfig({ DATABASE_URL: APP });
    expect(config.databaseOwnerUrl).toBeNull();
    expect(() => ownerUrl(config)).toThrow(ConfigError);
  });

  it('believes only a proxy on this machine unless it is told of another', () => {
    expect(readConfig({ DATABASE_URL: APP }).trustProxy).toBe('loopback');
    expect(readConfig({ DATABASE_URL: APP, TRUST_PROXY: 'uniquelocal' }).trustProxy).toBe('uniquelocal');
  });
});
