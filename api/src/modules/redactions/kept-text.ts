/** Masks and unmasks texts as their columns keep them: plain, as fields of a template, or as the form of a device. */
import { markNumbers } from '@aportes/domain/redaction-marks';
import { masked, unmasked, type Masked, type Sought } from '@aportes/domain/redaction.rules';
import { placeOf, REDACTABLE_COLUMNS, type RedactableColumn } from './data/redactable-columns.js';

export interface KeptText {
  /** Table and column. */
  place: string;
  key: string;
  /** On which it hangs. */
  contributionId: string;
  ownerId: string | null;
  /** Whether everybody reads it who sees that. */
  isOpen: boolean;
  text: string;
}

const COLUMNS = new Map(REDACTABLE_COLUMNS.map((one) => [placeOf(one), one]));

const columnAt = (place: string): RedactableColumn => COLUMNS.get(place)!;

type Change = (text: string) => string;

/** Every text in a value of JSON, in its order. */
function changed(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, change)]));
}

/** Undefined of what only its writer understands. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

interface Detail {
  name: string;
  text: string;
}

function rewritten(text: string, { form }: RedactableColumn, change: Change): string {
  if (form === 'TEXT') return change(text);
  const value = parsed(text);
  if (form === 'DETAILS')
    return JSON.stringify((value as Detail[]).map((one) => ({ ...one, text: change(one.text) })));
  return typeof value === 'object' && value !== null ? JSON.stringify(changed(value, change)) : change(text);
}

/** Null where the passage does not stand in it. */
export function maskedKept(
  { place, text }: Pick<KeptText, 'place' | 'text'>,
  passage: string | Sought,
  number: number,
): Masked | null {
  const column = columnAt(place);
  const pieces: string[] = [];
  const left = rewritten(text, column, (one) => {
    const hit = masked(one, passage, number, column.limit);
    pieces.push(...(hit?.pieces ?? []));
    return hit?.text ?? one;
  });
  return pieces.length > 0 ? { text: left, pieces } : null;
}

/** Null where it has no mark of the number; where nothing is known of a mark, what stood elsewhere stood there too. */
export function unmaskedKept(
  { place, text }: KeptText,
  number: number,
  pieces: readonly string[],
): string | null {
  const rest = [...pieces];
  let found = 0;
  const back = rewritten(text, columnAt(place), (one) => {
    const marks = markNumbers(one).filter((mark) => mark === number).length;
    found += marks;
    const own = Array.from({ length: marks }, () => (rest.length > 1 ? rest.shift()! : rest[0]!));
    return unmasked(one, number, own)!;
  });
  return found > 0 ? back : null;
}
