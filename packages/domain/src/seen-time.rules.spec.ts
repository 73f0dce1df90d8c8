/** Times are as exact as names are shown, and else tell the day that everybody knows. */
import { describe, expect, it } from '@jest/globals';
import { READERS, authorSeenBy } from './attribution.rules.js';
import { dayIn, isDayAlone, isStepAlone, timeSeenBy, waitingSeenBy } from './seen-time.rules.js';
import { ATTRIBUTION_LEVELS } from './vocabulary.js';

const SANTIAGO = 'America/Santiago';
const moment = new Date('2017-08-30T14:03:21.123Z');
const somebody = {
  name: 'Elena Quispe Vargas',
  institution: 'Casa del Migrante',
  stakeholderKind: 'CIVIL_SOCIETY',
  countryCode: 'PE',
  subregionCodes: ['south_america'],
} as const;

describe('a time', () => {
  it('is exact where the reader is shown the name, and else the day', () => {
    for (const reader of [...READERS, 'OPENER'] as const)
      for (const level of ATTRIBUTION_LEVELS) {
        const isNamed = authorSeenBy(reader, somebody, level).name !== null;
        const time = isNamed ? '2017-08-30T14:03:21.123Z' : '2017-08-30';
        expect(timeSeenBy(reader, level, moment, SANTIAGO)).toBe(time);
      }
  });

  it('is the day where the meeting is', () => {
    const lateInTheEvening = new Date('2017-08-31T01:30:00Z');
    expect(dayIn(SANTIAGO, lateInTheEvening)).toBe('2017-08-30');
    expect(dayIn('UTC', lateInTheEvening)).toBe('2017-08-31');
    expect(dayIn('Pacific/Auckland', moment)).toBe('2017-08-31');
  });

  it('says itself whether it is the day alone', () => {
    const [exact, day] = (['AUTHOR', 'DESK'] as const).map((reader) =>
      timeSeenBy(reader, 'NON_ATTRIBUTABLE', moment, SANTIAGO),
    );
    expect([exact, day].map((time) => isDayAlone(time!))).toEqual([false, true]);
  });
});

describe('since when the desk is waited for', () => {
  const seen = (since: string) => waitingSeenBy('DESK', 'NON_ATTRIBUTABLE', new Date(since));

  it('is told in steps of five minutes where no name is shown', () => {
    expect(seen('2017-08-30T14:03:21.123Z')).toBe('2017-08-30T14:00Z');
    expect(seen('2017-08-30T14:05:00.000Z')).toBe('2017-08-30T14:05Z');
    expect(seen('2017-08-30T14:09:59.999Z')).toBe('2017-08-30T14:05Z');
  });

  it('says itself that it is a step alone', () => {
    expect(isStepAlone(seen('2017-08-30T14:03:21.123Z'))).toBe(true);
    expect([moment.toISOString(), '2017-08-30'].map(isStepAlone)).toEqual([false, false]);
  });

  it('is exact for the author, and for everybody where a name is shown', () => {
    expect(waitingSeenBy('AUTHOR', 'NON_ATTRIBUTABLE', moment)).toBe(moment.toISOString());
    expect(waitingSeenBy('DESK', 'NAME_AND_INSTITUTION', moment)).toBe(moment.toISOString());
  });
});
