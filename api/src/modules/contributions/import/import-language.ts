/** The language of an imported text: any BCP 47 tag, written the canonical way. */

/** BCP 47's own word for a text whose language nobody named. */
export const UNDETERMINED = 'und';
const MAX_TAG_LENGTH = 35;

const canonical = new Map<string, string | null>();

function canonicalTag(written: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'));
    return tag !== undefined && tag.length <= MAX_TAG_LENGTH ? tag : null;
  } catch {
    return null;
  }
}

/** `ES`, `pt_BR` → `es`, `pt-BR`; null for what is no language tag. */
export function languageOf(written: string): string | null {
  const known = canonical.get(written);
  if (known !== undefined) return known;
  const tag = canonicalTag(written);
  if (canonical.size < 1_000) canonical.set(written, tag);
  return tag;
}
