/** Short ways to write down who takes part. */
import type { Capacity, Language, StakeholderKind } from '@aportes/domain/vocabulary';
import type { DemoPerson, DemoRole, SessionKey } from './person.js';

const OWN_AND_INSTITUTION: readonly Capacity[] = ['PERSONAL', 'INSTITUTION'];

export function person(
  name: string,
  institution: string,
  [country, kind, language]: readonly [string | null, StakeholderKind, Language],
  roles: readonly DemoRole[] = [],
): DemoPerson {
  return {
    name,
    institution,
    country,
    kind,
    language,
    roles: [{ role: 'EXPERT' }, ...roles],
    capacities: OWN_AND_INSTITUTION,
  };
}

export function presenter(session: SessionKey): DemoRole[] {
  return [{ role: 'PRESENTER', session }];
}

/** Speaks for a State; endorses for the delegation. */
export function delegate(name: string, institution: string, country: string, language: Language): DemoPerson {
  const roles: DemoRole[] = [{ role: 'DELEGATE' }];
  const capacities: Capacity[] = ['PERSONAL', 'DELEGATION'];
  return { name, institution, country, kind: 'STATE', language, roles, capacities };
}
