/** A session at work: contributions, support and discussion, all given through the API by the cast. */
import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';
import { webOperation } from './web-operations.js';

type Json = Record<string, unknown>;

export interface Written {
  id: string;
  symbol: string | null;
  version: number;
  status: string;
}

export type CommandResult = Json & {
  __typename: string;
  contribution?: Written;
  fields?: Json[];
  code?: string;
};

/** Gives one of the web's commands and answers with its result. */
export async function command(person: Person, name: string, input: Json): Promise<CommandResult> {
  const { data, codes } = await person.ask<Record<string, CommandResult>>(webOperation(name), { input });
  expect(codes).toEqual([]);
  return Object.values(data)[0]!;
}

/** Gives it again as long as the server has too much to do, as the device does. */
export async function insisting(person: Person, name: string, input: Json): Promise<CommandResult> {
  for (;;) {
    const { data, codes } = await person.ask<Record<string, CommandResult>>(webOperation(name), { input });
    if (codes.includes('BUSY')) continue;
    expect(codes).toEqual([]);
    return Object.values(data)[0]!;
  }
}

export function recommendation(sessionId: string, changes: Json = {}): Json {
  return {
    id: newId(),
    sessionId,
    kind: 'RECOMMENDATION',
    language: 'es',
    text: 'Que los Estados reconozcan los títulos de las personas migrantes.',
    subregionIds: [],
    addressees: ['STATES'],
    ...changes,
  };
}

export async function submitted(person: Person, sessionId: string, changes: Json = {}): Promise<Written> {
  const result = await command(person, 'SubmitContribution', recommendation(sessionId, changes));
  expect(result.__typename).toBe('ContributionPayload');
  return result.contribution!;
}

export async function accepted(cast: Cast, { id, version }: Written): Promise<Written> {
  const input = { decisionId: newId(), contributionId: id, expectedVersion: version };
  const result = await command(cast.rapporteur, 'AcceptContribution', input);
  expect(result.__typename).toBe('ContributionPayload');
  return result.contribution!;
}

export async function endorsed(person: Person, contributionId: string): Promise<CommandResult> {
  const input = { id: newId(), contributionId, revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' };
  return command(person, 'EndorseContribution', input);
}

export async function commented(person: Person, contributionId: string): Promise<CommandResult> {
  const input = { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text: '¿Con qué plazo?' };
  return command(person, 'SubmitComment', input);
}

/** @returns the accepted contributions, each with two who support it and one comment */
export async function playScene(cast: Cast, sessionId: string, size: number): Promise<Written[]> {
  const all: Written[] = [];
  for (let index = 0; index < size; index += 1) {
    const written = await accepted(cast, await submitted(cast.author, sessionId));
    for (const person of [cast.expert, cast.delegate]) await endorsed(person, written.id);
    await commented(cast.expert, written.id);
    all.push(written);
  }
  return all;
}
