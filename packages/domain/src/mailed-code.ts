/** Codes that stand in a mail beside its link, to be typed on another device: without look-alikes, like join codes. */
import { normalizeJoinCode } from './join-code.js';

export const MAILED_CODE_LENGTH = 8;

/** However it was typed or pasted: `7k2m 9qfx`, `7K2M-9QFX` and `7K2M9QFX` are the same code. */
export function normalizeMailedCode(typed: string): string {
  return normalizeJoinCode(typed);
}

/** As it is shown: `7K2M-9QFX`. */
export function formatMailedCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
