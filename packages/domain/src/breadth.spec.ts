/** Breadth counts people once, and shows where they come from. */
import { describe, expect, it } from '@jest/globals';
import { breadthOf, type Supporter } from './breadth.js';

const from = (stakeholderKind: Supporter['stakeholderKind'], ...subregionCodes: string[]): Supporter => ({
  stakeholderKind,
  subregionCodes,
  stance: 'ENDORSED',
  standing: 'PRESENT',
});

describe('breadthOf', () => {
  it('is empty without support', () => {
    expect(breadthOf([])).toEqual({
      endorsements: 0,
      reservations: 0,
      forEarlierVersion: 0,
      subregions: 0,
      kinds: 0,
      cells: [],
    });
  });

  it('counts a person of a State in two subregions once, and fills both cells', () => {
    const breadth = breadthOf([from('STATE', 'caribbean', 'south_america')]);
    expect(breadth.endorsements).toBe(1);
    expect(breadth.subregions).toBe(2);
    expect(breadth.cells.map((cell) => cell.subregionCode)).toEqual(['caribbean', 'south_america']);
  });

  it('keeps support without a subregion apart', () => {
    expect(breadthOf([from('UN_AGENCY')]).cells).toEqual([
      {
        subregionCode: null,
        stakeholderKind: 'UN_AGENCY',
        endorsed: 1,
        withReservation: 0,
        forEarlierVersion: 0,
      },
    ]);
  });

  it('counts reservations within the endorsements, and those not joining nowhere', () => {
    const breadth = breadthOf([
      from('ACADEMIA', 'caribbean'),
      { ...from('ACADEMIA', 'caribbean'), stance: 'WITH_RESERVATION' },
      { ...from('DIASPORA', 'south_america'), stance: 'NOT_JOINING' },
    ]);
    expect(breadth).toMatchObject({ endorsements: 2, reservations: 1, subregions: 1, kinds: 1 });
    expect(breadth.cells).toEqual([
      {
        subregionCode: 'caribbean',
        stakeholderKind: 'ACADEMIA',
        endorsed: 1,
        withReservation: 1,
        forEarlierVersion: 0,
      },
    ]);
  });

  it('counts support of a version that said another thing, and says how much of it there is', () => {
    const breadth = breadthOf([
      { ...from('ACADEMIA', 'caribbean'), standing: 'CARRIED_OVER' },
      { ...from('ACADEMIA', 'caribbean'), standing: 'ASKS_AGAIN' },
      { ...from('STATE', 'caribbean'), stance: 'WITH_RESERVATION', standing: 'ASKS_AGAIN' },
    ]);
    expect(breadth).toMatchObject({ endorsements: 3, reservations: 1, forEarlierVersion: 2, kinds: 2 });
    expect(breadth.cells).toMatchObject([
      { stakeholderKind: 'ACADEMIA', endorsed: 1, withReservation: 0, forEarlierVersion: 1 },
      { stakeholderKind: 'STATE', endorsed: 0, withReservation: 0, forEarlierVersion: 1 },
    ]);
  });
});
