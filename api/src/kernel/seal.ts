/** Seals words that go out and come back: nobody else can read them, nor make others that are taken for ours. */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

export const KEY_BYTES = 32;
/** Of AES, and as much of the digest as it takes to begin with. */
const BLOCK_BYTES = 16;
const CIPHER = 'aes-256-ctr';

/**
 * The same words are always sealed alike, so that one place in a list has one name: what the cipher begins with is the
 * digest of the words (a synthetic initialization vector, as in RFC 5297), and proves them when they come back.
 */
export class Seal {
  private readonly digestKey: Buffer;
  private readonly cipherKey: Buffer;

  constructor(key: Buffer) {
    this.digestKey = derived(key, 'digest');
    this.cipherKey = derived(key, 'cipher');
  }

  seal(words: string): string {
    const start = this.digest(words);
    const cipher = createCipheriv(CIPHER, this.cipherKey, start);
    return Buffer.concat([start, cipher.update(words, 'utf8'), cipher.final()]).toString('base64url');
  }

  /** Null for whatever was not sealed with this key. */
  open(sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length <= BLOCK_BYTES) return null;
    const [start, hidden] = [bytes.subarray(0, BLOCK_BYTES), bytes.subarray(BLOCK_BYTES)];
    const cipher = createDecipheriv(CIPHER, this.cipherKey, start);
    const words = Buffer.concat([cipher.update(hidden), cipher.final()]).toString('utf8');
    return timingSafeEqual(this.digest(words), start) ? words : null;
  }

  private digest(words: string): Buffer {
    return createHmac('sha256', this.digestKey).update(words).digest().subarray(0, BLOCK_BYTES);
  }
}

/** Two keys of one, for no key serves two purposes. */
function derived(key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(purpose).digest();
}
