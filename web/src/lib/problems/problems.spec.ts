/** Proves that refusals become words: a form's own where it has them, the general ones where it has not. */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { startWords } from '../words/words';
import { failureOf, failureWords, summaryOf } from './problems';

const fieldId = (field: string) => `join-${field}`;

function graphqlError(extensions: Record<string, unknown>): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ errors: [{ message: 'refused', extensions }] });
}

describe('problems', () => {
  it('give one line for each field, in the form’s own words or the general ones', async () => {
    const { t } = await startWords('es');
    const refusals = [
      { field: 'name', code: 'REQUIRED' as const },
      { field: 'name', code: 'MALFORMED' as const },
      { field: 'institution', code: 'TOO_LONG' as const, limit: 300 },
    ];
    expect(summaryOf(t, refusals, fieldId, 'web:join.problems')).toEqual([
      { fieldId: 'join-name', text: 'Escriba su nombre y apellido.' },
      { fieldId: 'join-institution', text: 'Es demasiado largo: el máximo es 300 caracteres.' },
    ]);
  });

  it('know a server that refused from one that was not reached', async () => {
    const { t } = await startWords('es');
    expect(failureOf(graphqlError({ code: 'RATE_LIMITED', traceId: 'a1' }))).toEqual({
      code: 'RATE_LIMITED',
      reference: 'a1',
    });
    expect(failureOf(graphqlError({ code: 'SOMETHING_NEW' })).code).toBe('INTERNAL');
    expect(failureWords(new TypeError('Failed to fetch'))(t)).toBe(t('web:failure.unreachable'));
    expect(failureWords(graphqlError({ code: 'FORBIDDEN' }))(t)).toBe('No tiene permiso para esto.');
  });
});
