/** Sets texts as a printer would: no line may part a figure from its sign, or a sign from its word. */

const NO_BREAK_SPACE = '\u00a0';
/** Before the signs that French and figures keep at a distance, after an opening quotation mark, inside a long figure. */
const KEPT_TOGETHER = / (?=[?!;:»%])|(?<=«) |(?<=\d) (?=\d{3}\b)/g;

/** The same value with every text in it set. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string') return value.replace(KEPT_TOGETHER, NO_BREAK_SPACE) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => typeset(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeset<unknown>(one)])) as T;
}
