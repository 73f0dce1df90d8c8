/**
 * Who may do what: operation × whose × who asks. An operation of the schema without a row fails, and so does a row
 * without an operation.
 *
 * yes: done or shown · 401: must sign in · 403: sees it, and may not · 404: learns nothing of it · null: nothing to see
 * -: nobody can have such a thing · any other word: the typed refusal
 *
 * "other rapporteur" is bound to another session of the same meeting, presenter and rapporteur to the one asked about.
 * What somebody elsewhere owns here was written before they left. Rows about other statuses are in the policies.
 */
import { DECIDING } from './operations/deciding.table.js';
import { AT_THE_DESK } from './operations/desk.table.js';
import { PEOPLE } from './operations/people.table.js';
import { IN_THE_ROOM } from './operations/room.table.js';
import { SECRETS } from './operations/secrets.table.js';
import { WRITING } from './operations/writing.table.js';
import type { Row } from './table.js';

export const OPERATIONS: Row[] = [
  ...WRITING,
  ...DECIDING,
  ...AT_THE_DESK,
  ...IN_THE_ROOM,
  ...SECRETS,
  ...PEOPLE,
];
