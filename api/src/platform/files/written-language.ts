/** The language that a file names: a BCP 47 tag of whatever kind, written the canonical way. */

/** BCP 47's own word for a text whose language nobody named. */
export const UNDETERMINED = 'und';
const SHAPE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
const MAX_TAG_LENGTH = 35;

const canonical = new Map<string, string | null>();

function canonicalTag(written: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'));
    return tag !== undefined && SHAPE.test(tag) && tag.length <= MAX_TAG_LENGTH ? tag : null;
  } catch {
    return null;
  }
}

/** `ES` is es, `pt_BR` is pt-BR; null for what is no language tag. */
export function languageOf(written: string): string | null {
  const known = canonical.get(written);
  if (known !== undefined) return known;
  const tag = canonicalTag(written);
  if (canonical.size < 1_000) canonical.set(written, tag);
  return tag;
}
