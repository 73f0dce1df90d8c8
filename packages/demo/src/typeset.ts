/** Sets texts as a printer would: no line may part a figure from its sign, or a sign from its word. */

const NO_BREAK_SPACE = '\u00a0';
const NARROW_SPACE = '\u202f';
/** Before the signs that French keeps at a hair's distance. */
const NARROW = / (?=[?!;])/g;
/** Before its other signs and that of a percentage, after an opening quotation mark, inside a long figure. */
const WHOLE = / (?=[:»%])|(?<=«) |(?<=\d) (?=\d{3}\b)/g;

/** The same value with every text in it set. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(NARROW, NARROW_SPACE).replace(WHOLE, NO_BREAK_SPACE) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => typeset(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeset<unknown>(one)])) as T;
}
