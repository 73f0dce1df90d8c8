/** Join codes: spoken aloud and copied from a screen, so without look-alikes (0 O 1 I L). */

export const JOIN_CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const JOIN_CODE_LENGTH = 6;

/** `7k2 9qf`, `7K2-9QF` and `7K29QF` are the same code. */
export function normalizeJoinCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** As it is shown: `7K2-9QF`. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}
