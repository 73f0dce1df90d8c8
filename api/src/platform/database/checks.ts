/** CHECK constraints written once: rendered into the migration and announced to the entity under the same name. */
import { Check } from 'typeorm';

/** Name of the constraint → its SQL condition. */
export type Checks = Readonly<Record<string, string>>;

/** `column IN ('A', 'B')` for a closed vocabulary. */
export function oneOf(column: string, values: readonly string[]): string {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}

/** Every element of the text array is one of the vocabulary. */
export function eachOneOf(column: string, values: readonly string[]): string {
  return `${column} <@ ARRAY[${values.map((value) => `'${value}'`).join(', ')}]::text[]`;
}

/** Length in code points, as the domain's limits count it. */
export function lengthWithin(column: string, limit: { readonly min: number; readonly max: number }): string {
  return `char_length(${column}) BETWEEN ${limit.min} AND ${limit.max}`;
}

/** One e-mail address in shape; the application refuses more strictly, and says why. */
export function emailAddress(column: string, limit: { readonly min: number; readonly max: number }): string {
  return `${column} ~ '^[^[:space:]@]+@[^[:space:]@]+$' AND ${lengthWithin(column, limit)}`;
}

/** A BCP 47 tag in shape: a primary subtag and its parts. */
export function languageTag(column: string): string {
  return `${column} ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' AND char_length(${column}) <= 35`;
}

/** The lines that a CREATE TABLE statement takes. */
export function checkLines(checks: Checks): string {
  return Object.entries(checks)
    .map(([name, condition]) => `  CONSTRAINT ${name} CHECK (${condition})`)
    .join(',\n');
}

/** The parts of an ALTER TABLE statement that add them to a table that exists. */
export function addedChecks(checks: Checks): string {
  return Object.entries(checks)
    .map(([name, condition]) => `  ADD CONSTRAINT ${name} CHECK (${condition})`)
    .join(',\n');
}

/** Announces the constraints to TypeORM, so that entities and migrations cannot drift apart. */
export function HasChecks(checks: Checks): ClassDecorator {
  return (target) => {
    for (const [name, condition] of Object.entries(checks)) Check(name, condition)(target);
  };
}
