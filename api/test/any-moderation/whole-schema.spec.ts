/** Whatever can be asked about contributions is tried in every order, or it is said here why not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLField } from 'graphql';
import { COMMANDS } from './commands.js';

const FILE = fileURLToPath(new URL('../../../packages/graphql/schema.graphql', import.meta.url));
const MUTATIONS = Object.values(buildSchema(readFileSync(FILE, 'utf8')).getMutationType()!.getFields());

const LEFT_OUT: Record<string, string> = {
  keepDraft: 'a draft is its owner’s alone',
  askToOpenSeal: 'a seal has two people and rules of its own',
};

const isAbout = ({ type, args }: GraphQLField<unknown, unknown>) =>
  getNamedType(type).name === 'ContributionResult' ||
  args
    .map((one) => getNamedType(one.type))
    .filter(isInputObjectType)
    .some((input) => 'contributionId' in input.getFields());

const tried = new Set(COMMANDS.map(({ name }) => name.split(' ')[0]!));
const asked = MUTATIONS.filter(isAbout).map(({ name }) => name);

describe('what can be asked about contributions', () => {
  it('is tried, or left out for a reason', () => {
    expect(asked.filter((name) => !tried.has(name) && !(name in LEFT_OUT))).toEqual([]);
  });

  it('is left out only where it is not tried', () => {
    expect(Object.keys(LEFT_OUT).filter((name) => tried.has(name) || !asked.includes(name))).toEqual([]);
  });

  it('is all that is tried, beside the jobs', () => {
    const names = MUTATIONS.map(({ name }) => name);
    expect([...tried].filter((name) => !names.includes(name)).sort()).toEqual([
      'lapse_claim',
      'lapse_wording',
    ]);
  });
});
