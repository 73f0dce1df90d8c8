/** From who supports a contribution to single endorsements, spread over the time in which they could be given. */
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import type { DemoAct } from './acts.js';
import { demoId } from './demo-id.js';
import { PEOPLE, type PersonKey } from './people.js';
import type { DemoContribution, DemoSupport } from './story.js';

interface Supporter {
  by: PersonKey;
  capacity: Capacity;
  stance: Stance;
  reservation?: string;
  takesBack?: boolean;
}

/** People press when they have read, not all at once and not much later. */
const FIRST_AFTER = 1.5;
const LONGEST_PAUSE = 2.5;

/** Whoever stays apart does so for those who sent them. */
function asWhom(by: PersonKey): Capacity {
  return PEOPLE[by].capacities.at(-1)!;
}

function supporters(support: DemoSupport): Supporter[] {
  const as = (keys: readonly PersonKey[] | undefined, capacity: Capacity, stance: Stance): Supporter[] =>
    (keys ?? []).map((by) => ({ by, capacity, stance }));
  return [
    ...as(support.personal, 'PERSONAL', 'ENDORSED'),
    ...as(support.institution, 'INSTITUTION', 'ENDORSED'),
    ...as(support.delegation, 'DELEGATION', 'ENDORSED'),
    ...(support.notJoining ?? []).map((by) => ({ by, capacity: asWhom(by), stance: 'NOT_JOINING' as const })),
    ...as(support.retracted, 'PERSONAL', 'ENDORSED').map((one) => ({ ...one, takesBack: true })),
    ...(support.reservations ?? []).map(({ by, capacity, text }) => ({
      by,
      capacity,
      stance: 'WITH_RESERVATION' as const,
      reservation: text,
    })),
  ];
}

function endorsementId({ key }: DemoContribution, by: PersonKey): string {
  return demoId('endorsement', `${key}/${by}`);
}

/** When versions appeared, oldest first, and when the text was there no more for support. */
function times({ ago, then = [] }: DemoContribution): { versions: number[]; ends: number[] } {
  const versions = [ago, ...then.filter(({ step }) => step === 'REVISE').map((one) => one.ago)];
  const gone = then.filter(({ step }) => step === 'DECLINE' || step === 'WITHDRAW').map((one) => one.ago);
  return { versions, ends: [...versions, ...gone, 0] };
}

export function actsOfSupport(contribution: DemoContribution, support: DemoSupport): DemoAct[] {
  const { versions, ends } = times(contribution);
  const start = support.from ?? versions.at(-1)! - FIRST_AFTER;
  const end = Math.max(...ends.filter((ago) => ago < start));
  const revisionNumber = versions.filter((ago) => ago >= start).length;
  const everyone = supporters(support).sort((one, other) =>
    endorsementId(contribution, one.by) < endorsementId(contribution, other.by) ? -1 : 1,
  );
  const pause = Math.min(LONGEST_PAUSE, (start - end) / (everyone.length + 1));
  return everyone.flatMap(({ takesBack, ...one }, index) => {
    const ago = start - index * pause;
    const on = contribution.key;
    const id = endorsementId(contribution, one.by);
    const endorse: DemoAct = { act: 'ENDORSE', ago, on, id, revisionNumber, ...one };
    return takesBack ? [endorse, { act: 'RETRACT', ago: ago - pause / 2, on, by: one.by }] : [endorse];
  });
}
