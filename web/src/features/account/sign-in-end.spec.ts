/** A sign-in warns ten minutes before it ends, for whichever reason. */
import { describe, expect, it } from '@jest/globals';
import { SIGN_IN_IDLE_MS, SIGN_IN_WARNING_MS } from '@aportes/domain/limits';
import { phaseOf, signInEnd, untilNextPhase } from './sign-in-end';

const lastUsedAt = '2017-08-30T12:00:00Z';
const used = new Date(lastUsedAt).getTime();
const at = (ms: number) => new Date(used + ms);
const far = at(2 * SIGN_IN_IDLE_MS).toISOString();

describe('signInEnd', () => {
  it('is a week after the last use, unless the latest hour comes before', () => {
    expect(signInEnd({ lastUsedAt, expiresAt: far })).toEqual({ at: at(SIGN_IN_IDLE_MS), isIdle: true });
    const expiresAt = at(1_000).toISOString();
    expect(signInEnd({ lastUsedAt, expiresAt })).toEqual({ at: at(1_000), isIdle: false });
  });
});

describe('the phases before it', () => {
  const end = signInEnd({ lastUsedAt, expiresAt: far });
  const warning = SIGN_IN_IDLE_MS - SIGN_IN_WARNING_MS;

  it('are fine, soon from ten minutes before, and ended from the very moment', () => {
    expect(phaseOf(end, at(warning - 1))).toBe('fine');
    expect(phaseOf(end, at(warning))).toBe('soon');
    expect(phaseOf(end, at(SIGN_IN_IDLE_MS - 1))).toBe('soon');
    expect(phaseOf(end, at(SIGN_IN_IDLE_MS))).toBe('ended');
  });

  it('follow each other after the time that is left of each', () => {
    expect(untilNextPhase(end, at(0))).toBe(warning);
    expect(untilNextPhase(end, at(warning))).toBe(SIGN_IN_WARNING_MS);
    expect(untilNextPhase(end, at(SIGN_IN_IDLE_MS + 5))).toBe(0);
  });
});
