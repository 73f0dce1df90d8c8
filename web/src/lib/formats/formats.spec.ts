/** Proves that dates stay on their calendar day, times stand in the meeting's zone, and ages read as people say them. */
import { describe, expect, it } from '@jest/globals';
import { formatsIn, ownName } from './formats';

const MOMENT = '2026-11-25T02:30:00Z';

describe('formats', () => {
  it('write a calendar date without moving it to another zone', () => {
    expect(formatsIn('en').date('2017-08-30')).toBe('30 August 2017');
    expect(formatsIn('es').dateRange('2017-08-30', '2017-08-31')).toMatch(/^30\s?–\s?31 de agosto de 2017$/);
    expect(formatsIn('es').dateRange('2017-08-30', '2017-08-30')).toBe('30 de agosto de 2017');
  });

  it('write times in the zone that is asked for', () => {
    expect(formatsIn('es').time(MOMENT, 'America/Santiago')).toBe('23:30');
    expect(formatsIn('es').time(MOMENT, 'America/Mexico_City')).toBe('20:30');
  });

  it('say no hour of what is told to the day alone', () => {
    const told = (['es', 'en', 'pt', 'fr'] as const).map((one) =>
      formatsIn(one).dateTime('2017-08-30', 'America/Santiago'),
    );
    expect(told).toEqual(['30 ago 2017', '30 Aug 2017', '30 de ago. de 2017', '30 août 2017']);
  });

  it('name the day of a moment where it was, and a day as it was told', () => {
    expect(formatsIn('en').day(MOMENT, 'America/Santiago')).toBe('24 November 2026');
    expect(formatsIn('en').day('2026-11-25', 'America/Santiago')).toBe('25 November 2026');
  });

  it('say how long ago something was', () => {
    const at = (ms: number) => new Date(new Date(MOMENT).getTime() + ms);
    expect(formatsIn('en').age(MOMENT, at(5 * 60_000))).toBe('5 min ago');
    expect(formatsIn('en').age(MOMENT, at(3 * 3_600_000))).toBe('3 hr ago');
    expect(formatsIn('en').age(MOMENT, at(26 * 3_600_000))).toBe('yesterday');
    expect(formatsIn('en').age(MOMENT, at(10_000))).toBe('this minute');
  });

  it('name countries and languages, and leave codes that are none as they are', () => {
    expect(formatsIn('fr').country('CL')).toBe('Chili');
    expect(formatsIn('pt').language('es')).toBe('espanhol');
    expect(formatsIn('es').language('not a tag')).toBe('not a tag');
    expect(['es', 'en', 'pt', 'fr'].map((one) => ownName(one as 'es'))).toEqual([
      'Español',
      'English',
      'Português',
      'Français',
    ]);
  });
});
