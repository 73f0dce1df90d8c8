/** What operations are asked about by the names of the tables, made fresh for each cell by the commands of the product or straight in the tables. */
import type { Asker } from './askers.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';
import { OF_THE_DESK } from './subjects/desk.subjects.js';
import { LINEAGE } from './subjects/lineage.subjects.js';
import { OWN } from './subjects/own.subjects.js';
import { OF_THE_ROOM } from './subjects/room.subjects.js';
import { SECRETS } from './subjects/secret.subjects.js';
import { TEXTS } from './subjects/text.subjects.js';
import type { Make } from './subjects/make.js';
import type { Row } from './table.js';

export const SUBJECTS: Record<string, Make | undefined> = {
  ...TEXTS,
  ...OF_THE_DESK,
  ...LINEAGE,
  ...SECRETS,
  ...OF_THE_ROOM,
  ...OWN,
};

const shared = new WeakMap<Row, Promise<Subject>>();

/** What the row is about: one's own, or fresh; the same for all who leave it as it is. */
export function subjectOf(stage: Stage, row: Row, asker: Asker, isSpared: boolean): Promise<Subject> {
  const make = SUBJECTS[row.about];
  if (!make) throw new Error(`Nobody knows how to make "${row.about}".`);
  if (!isSpared || row.about.startsWith('own')) return make(stage, asker);
  const known = shared.get(row) ?? make(stage, asker);
  shared.set(row, known);
  return known;
}
