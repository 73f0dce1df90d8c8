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

export const SUBJECTS: Record<string, Make | undefined> = {
  ...TEXTS,
  ...OF_THE_DESK,
  ...LINEAGE,
  ...SECRETS,
  ...OF_THE_ROOM,
  ...OWN,
};

export function fresh(stage: Stage, about: string, asker: Asker): Promise<Subject> {
  const make = SUBJECTS[about];
  if (!make) throw new Error(`Nobody knows how to make "${about}".`);
  return make(stage, asker);
}

/** What is asked about and left as it is: made once for all who ask about it, and of their own once for each of them. */
export class Spared {
  private readonly others = new Map<string, Promise<Subject>>();
  private readonly own = new WeakMap<Asker, Map<string, Promise<Subject>>>();

  constructor(private readonly stage: Stage) {}

  of(about: string, asker: Asker): Promise<Subject> {
    const among = about.startsWith('own') ? this.ownOf(asker) : this.others;
    const known = among.get(about) ?? fresh(this.stage, about, asker);
    among.set(about, known);
    return known;
  }

  private ownOf(asker: Asker): Map<string, Promise<Subject>> {
    const known = this.own.get(asker) ?? new Map<string, Promise<Subject>>();
    this.own.set(asker, known);
    return known;
  }
}
