/** E-mail addresses: which are taken, and when two are the same. */
import { TEXT_LIMITS } from './limits.js';

/** One address and nothing else: no name, no list, no line break that could become a header of its own. */
const ADDRESS = /^[^\s@<>()[\],;:"\\\p{C}]+@[^\s@<>()[\],;:"\\\p{C}]+\.[^\s@<>()[\],;:"\\.\p{C}]+$/u;

export function isEmailAddress(text: string): boolean {
  return text.length <= TEXT_LIMITS.email.max && ADDRESS.test(text);
}

/** As it is written to and compared: case and surrounding blanks make no difference. */
export function normalizeEmail(typed: string): string {
  return typed.trim().toLowerCase();
}
