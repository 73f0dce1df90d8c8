/** Who takes part in the demo meeting: invented people of invented institutions, from real countries. */
import { DELEGATES, PRESENTERS, RUNNING_THE_MEETING } from './people-in-office.js';
import {
  ACADEMIA,
  CIVIL_SOCIETY,
  DIASPORA,
  INTERGOVERNMENTAL,
  MIGRANT_ORGANIZATIONS,
  PRIVATE_SECTOR,
  UNITED_NATIONS,
} from './people-invited.js';

export const PEOPLE = {
  ...RUNNING_THE_MEETING,
  ...PRESENTERS,
  ...DELEGATES,
  ...INTERGOVERNMENTAL,
  ...UNITED_NATIONS,
  ...CIVIL_SOCIETY,
  ...PRIVATE_SECTOR,
  ...ACADEMIA,
  ...MIGRANT_ORGANIZATIONS,
  ...DIASPORA,
};

export type PersonKey = keyof typeof PEOPLE;

/** Whom a visitor of the demo can be: the ways in, in this order. */
export const VISITORS: readonly PersonKey[] = [
  'huaman',
  'charles',
  'santana',
  'saintfleur',
  'stclair',
  'olivera',
  'whitlock',
  'quiroga',
  'andrade',
];
