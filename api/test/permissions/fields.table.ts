/**
 * Who sees what: each field whose answer depends on who asks × whose × who asks. A field that is declared to be for some
 * and has no row here fails, and so does a row without such a field. The others are proved to be the same for all.
 *
 * yes: told · no: left out · null: does not even see what it belongs to · 401, 403: refused · -: nobody can have that
 */
import { OF_THE_DESK } from './fields/desk.table.js';
import { OF_THE_MEETING } from './fields/meeting.table.js';
import { OF_THE_ROOM } from './fields/room.table.js';
import { OF_SECRETS } from './fields/secrets.table.js';
import { OF_TEXTS } from './fields/text.table.js';
import type { Row } from './table.js';

export const FIELDS: Row[] = [...OF_TEXTS, ...OF_THE_DESK, ...OF_THE_ROOM, ...OF_SECRETS, ...OF_THE_MEETING];
