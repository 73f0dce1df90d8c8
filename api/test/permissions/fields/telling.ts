/** How a field is asked for, and what stands in the answer of somebody who is told. */
import type { Subject } from '../subject.js';

export interface Telling {
  selection: string;
  /** What stands in the answer of somebody who is told. */
  needle: (subject: Subject) => string | RegExp;
}

export const says = (selection: string, needle: string): Telling => ({ selection, needle: () => needle });
export const yes = (selection: string): Telling => says(selection, 'true');
/** A time, to the moment: to others it is told as a day. */
export const exactly = (selection: string): Telling => says(selection, 'Z"');
/** The answer holds the id of what it is about. */
export const names = (selection: string): Telling => ({ selection, needle: ({ id }) => id });
export const listed = (field: string): Telling => names(`${field}(first: 100) { edges { node { id } } }`);
