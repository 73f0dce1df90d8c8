/** Sends a text to places of the schema, remembers which, and says whether it was taken or refused as it should be. */
import { expect } from '@jest/globals';
import type { Person } from './person.js';
import { placesInInput, placesInQuery } from './text-inputs.js';

export type Fields = Record<string, unknown>;
export type Result = { __typename: string; fields?: { field: string; code: string }[] } & Fields;

export class TextSender {
  readonly reached = new Set<string>();

  /** @param answer what is read of the result */
  async give(person: Person, text: string, mutation: string, answer: string, input: Fields): Promise<Result> {
    const { data, codes } = await this.try(person, text, mutation, answer, input);
    expect({ mutation, codes }).toEqual({ mutation, codes: [] });
    return data.result;
  }

  async try(person: Person, text: string, mutation: string, answer: string, input: Fields) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    for (const place of placesInInput(text, input, type)) this.reached.add(place);
    const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ${answer} } }`;
    return person.ask<{ result: Result }>(query, { input });
  }

  /** The codes of the errors. */
  async ask(person: Person, text: string, query: string): Promise<string[]> {
    for (const place of placesInQuery(query)) this.reached.add(place);
    return (await person.ask(query, { text })).codes;
  }
}

/** Refused under the names of exactly the fields that are at fault, or else taken. */
export function isTaken(result: Result, faults: Record<string, string | null>): boolean {
  const expected = Object.entries(faults).flatMap(([field, code]) => (code ? [{ field, code }] : []));
  const byName = (one: { field: string }, other: { field: string }) => (one.field < other.field ? -1 : 1);
  if (expected.length === 0) {
    expect(result.__typename).not.toBe('Invalid');
    return true;
  }
  const told = (result.fields ?? []).map(({ field, code }) => ({ field, code }));
  expect(told.sort(byName)).toEqual(expected.sort(byName));
  return false;
}
