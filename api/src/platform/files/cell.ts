/** What stands in one cell of an import, from JSON or CSV, as text or as a list of tags. */

/** Numbers and truth values as written in JSON; lists with commas; anything deeper as JSON. Null: nothing there. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const isFlat = value.every((item) => item !== null && typeof item !== 'object');
  if (!isFlat) return JSON.stringify(value);
  return value.length === 0 ? null : value.map(String).join(', ');
}

/** True where a value cannot be a person's text: a list or an object. */
export function isStructured(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A whole number beyond what JSON readers keep exactly: two different ids could read the same. */
export function isInexact(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

function listInText(text: string): string[] {
  if (text.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(text);
      if (Array.isArray(parsed)) return cellTags(parsed);
    } catch {
      /* Not a JSON list after all: read as plain text below. */
    }
  }
  return text.split(/[;|,]/);
}

/** A JSON list, or text divided by commas, semicolons or bars (what a spreadsheet holds); blanks left out. */
export function cellTags(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.map((item) => cellText(item) ?? '')
    : listInText(cellText(value) ?? '');
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
