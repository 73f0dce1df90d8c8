/** One invented person for each role of the demo, under ids that are the same at every start. */
import type { Role } from '@aportes/domain/vocabulary';
import type { Enrolment } from '../../identity/participant.service.js';

export type DemoPerson = Omit<Enrolment, 'roles'> & { role: Role };

function person(
  place: number,
  role: Role,
  name: string,
  who: Pick<Enrolment, 'institution' | 'countryCode' | 'stakeholderKind' | 'language'>,
): DemoPerson {
  const end = String(place).padStart(12, '0');
  return {
    ...who,
    accountId: `015e2e00-0000-7000-8000-${end}`,
    participantId: `015e2e00-0000-7000-8001-${end}`,
    name,
    role,
    capacities: role === 'DELEGATE' ? ['PERSONAL', 'DELEGATION'] : ['PERSONAL', 'INSTITUTION'],
  };
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person(1, 'EXPERT', 'Rosa Quispe Mamani', {
    institution: 'Red Andina de Migraciones',
    countryCode: 'PE',
    stakeholderKind: 'CIVIL_SOCIETY',
    language: 'es',
  }),
  person(2, 'EXPERT', 'Andre Baptiste', {
    institution: 'University Institute for Island Mobility',
    countryCode: 'TT',
    stakeholderKind: 'ACADEMIA',
    language: 'en',
  }),
  person(3, 'PRESENTER', 'Luciana Prado', {
    institution: 'Observatório de Mobilidade Humana',
    countryCode: 'BR',
    stakeholderKind: 'ACADEMIA',
    language: 'pt',
  }),
  person(4, 'RAPPORTEUR', 'Elena Sanhueza', {
    institution: 'Relatoría de la reunión',
    countryCode: 'CL',
    stakeholderKind: 'IGO',
    language: 'es',
  }),
  person(5, 'SECRETARIAT', 'Marcela Quiroga', {
    institution: 'Secretaría de la reunión',
    countryCode: 'CL',
    stakeholderKind: 'IGO',
    language: 'es',
  }),
  person(6, 'DELEGATE', 'Denise Clarke', {
    institution: 'Ministry responsible for immigration',
    countryCode: 'BB',
    stakeholderKind: 'STATE',
    language: 'en',
  }),
];
