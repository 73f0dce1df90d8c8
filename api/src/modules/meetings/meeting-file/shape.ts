/** Says what a part of a JSON file must look like, and names every departure from it by its place. */
import { textFault } from '@aportes/domain/text';
import { shortened } from '../../../platform/files/row-problem.js';

export interface FileProblem {
  /** Such as `agenda[3].kind`; empty for the file itself. */
  place: string;
  /** Its sentence exists in every language. */
  code: string;
  /** What stood there. */
  value?: string;
  /** What may stand there. */
  allowed?: string;
}

export type Shape = (value: unknown, place: string) => FileProblem[];
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown) => value === undefined || value === null;

/** Of lists and objects the place says enough. */
function shown(value: unknown): { value?: string } {
  const isSimple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isSimple ? { value: shortened(String(value)) } : {};
}

export function needed(code: string, holds: (value: unknown) => boolean, allowed?: string): Shape {
  return (value, place) => {
    if (isAbsent(value)) return [{ place, code: 'MISSING' }];
    return holds(value) ? [] : [{ place, code, ...shown(value), ...(allowed ? { allowed } : {}) }];
  };
}

export function optional(shape: Shape): Shape {
  return (value, place) => (isAbsent(value) ? [] : shape(value, place));
}

export function oneOf(values: readonly string[]): Shape {
  return needed('ONE_OF', (value) => values.includes(value as string), values.join(', '));
}

export function matching(code: string, pattern: RegExp): Shape {
  return needed(code, (value) => typeof value === 'string' && pattern.test(value));
}

export function text(max: number): Shape {
  const limit = { min: 1, max };
  return needed('TEXT', (value) => typeof value === 'string' && textFault(value, limit) === null, `${max}`);
}

/** An object of these fields and no others, so that a slip in a name is found. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  const isOne = needed('OBJECT', isObject);
  return (value, place) => {
    if (!isObject(value)) return isOne(value, place);
    const at = (name: string) => (place === '' ? name : `${place}.${name}`);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...Object.entries(fields).flatMap(([name, shape]) => shape(value[name], at(name))),
      ...unknown.map((name) => ({ place: at(shortened(name)), code: 'UNKNOWN_FIELD' })),
    ];
  };
}

export function list(item: Shape, min = 0): Shape {
  const isOne = needed('LIST', Array.isArray);
  return (value, place) => {
    if (!Array.isArray(value)) return isOne(value, place);
    if (value.length < min) return [{ place, code: 'MISSING' }];
    return value.flatMap((one: unknown, index) => item(one, `${place}[${index}]`));
  };
}
