/** Every way for a text into the product: sent through the API, then read back to the letter or refused by name. */
import type { Way } from '../support/text-way.js';
import { differs, goesBack, keepsDrafts } from './ways/author.ways.js';
import {
  consolidates,
  leaves,
  notesAtTheDesk,
  reopens,
  savesMessages,
  takesApart,
} from './ways/desk.ways.js';
import { looksForLinks, looksForSimilar, looksForSpeakers, searches } from './ways/looking.ways.js';
import { invites, joins } from './ways/people.ways.js';
import { discusses, mendsComments, speaks } from './ways/room.ways.js';
import { opensSeals, redacts } from './ways/secret.ways.js';

type Named = [string, Way];

export const WRITING: Named[] = [
  ['a contribution, what the desk asks, a revision, and why it is declined', goesBack],
  ['another wording, why it is rejected, and an appeal', differs],
  ['the parts of what is taken apart', takesApart],
  ['a draft', keepsDrafts],
  ['who is announced, and what is said aloud', speaks],
];
export const DECIDING: Named[] = [
  ['why the desk declines an edit, and why an author withdraws', leaves],
  ['why something is reopened', reopens],
  ['what a rapporteur writes from two texts', consolidates],
  ['a comment and a reservation', discusses],
  ['why a seal is to be opened', opensSeals],
  ['what is masked, and why somebody looks', redacts],
  ['a comment that is edited', mendsComments],
  ['a note of the desk', notesAtTheDesk],
  ['a saved message', savesMessages],
];
export const COMING_IN: Named[] = [
  ['the name and the institution of who joins', joins],
  ['the name and the institution of who is invited', invites],
];
export const LOOKING: Named[] = [
  ['a search', searches],
  ['a search for something to link with', looksForLinks],
  ['a search for a speaker', looksForSpeakers],
  ['a text beside which similar ones are looked for', looksForSimilar],
];
