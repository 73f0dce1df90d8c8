/** Ids made on the device: never the same, and no clock for who reads them. */
import { describe, expect, it } from '@jest/globals';
import { parse, version } from 'uuid';
import { newId } from './new-id';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The first six bytes of a UUID v7 are milliseconds since 1970. */
function toldTime(id: string): Date {
  return new Date(
    parse(id)
      .slice(0, 6)
      .reduce((sum, byte) => sum * 256 + byte, 0),
  );
}

describe('a new id', () => {
  it('is a UUID v7 that is no other', () => {
    const ids = Array.from({ length: 2_000 }, newId);
    expect(new Set(ids).size).toBe(2_000);
    expect(new Set(ids.map(version))).toEqual(new Set([7]));
  });

  it('tells the day and nothing of the hour', () => {
    const told = toldTime(newId()).getTime();
    expect(told % DAY_MS).toBe(0);
    expect(Date.now() - told).toBeLessThan(2 * DAY_MS);
  });
});
