/** The breadth that is shown at once equals the one the domain counts. */
import { breadthOf, type Supporter } from '@aportes/domain/breadth';
import { ENDORSEMENT_STANDINGS, type EndorsementStanding, type Stance } from '@aportes/domain/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { withSupport } from './with-support';

const others: Supporter[] = [
  { subregionCodes: ['caribbean'], stakeholderKind: 'ACADEMIA', stance: 'ENDORSED', standing: 'PRESENT' },
  { subregionCodes: [], stakeholderKind: 'UN_AGENCY', stance: 'WITH_RESERVATION', standing: 'ASKS_AGAIN' },
];
const belizean = {
  stakeholderKind: 'ACADEMIA' as const,
  capacities: ['PERSONAL' as const],
  subregions: [{ code: 'caribbean' }, { code: 'central_america' }],
};
const nobody = { stakeholderKind: 'UN_AGENCY' as const, capacities: ['PERSONAL' as const], subregions: [] };

const counted = (
  person: typeof belizean | typeof nobody,
  stance: Stance | null,
  standing: EndorsementStanding = 'PRESENT',
) =>
  breadthOf(
    stance === null
      ? others
      : [
          ...others,
          {
            subregionCodes: person.subregions.map((one) => one.code),
            stakeholderKind: person.stakeholderKind,
            stance,
            standing,
          },
        ],
  );

const plain = (breadth: ReturnType<typeof withSupport>) => ({
  ...breadth,
  cells: breadth.cells.map(
    ({ subregionCode, stakeholderKind, endorsed, withReservation, forEarlierVersion }) => ({
      subregionCode,
      stakeholderKind,
      endorsed,
      withReservation,
      forEarlierVersion,
    }),
  ),
});

const STANCES: (Stance | null)[] = [null, 'ENDORSED', 'WITH_RESERVATION', 'NOT_JOINING'];

describe('support that is shown before the server has answered', () => {
  for (const person of [belizean, nobody])
    for (const before of STANCES)
      for (const after of STANCES)
        it.each(ENDORSEMENT_STANDINGS)(
          `is what will be counted: ${person.stakeholderKind} from ${before}, %s, to ${after}`,
          (standing) => {
            const known = before && { stance: before, standing };
            const shown = plain(withSupport(counted(person, before, standing), person, known, after));
            const expected = counted(person, after);
            expect({ ...shown, cells: new Set(shown.cells) }).toEqual({
              ...expected,
              cells: new Set(expected.cells),
            });
          },
        );
});
