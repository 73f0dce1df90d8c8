/** Secrets that open something, of which only the digest is ever stored: long ones in links, short ones to type. */
import { JOIN_CODE_ALPHABET } from '@aportes/domain/join-code';
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Random characters without look-alikes, for a person to type. */
export function newCode(length: number): string {
  return Array.from({ length }, () => JOIN_CODE_ALPHABET[randomInt(JOIN_CODE_ALPHABET.length)]).join('');
}

/** A short code's digest goes with the id of what it belongs to, so that no table of all codes helps against many. */
export function codeDigest(id: string, code: string): Buffer {
  return tokenDigest(`${id}${code}`);
}
