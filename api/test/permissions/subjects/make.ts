/** How what operations are asked about is made: for the asker, or for somebody else. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { Asker } from '../askers.js';
import type { Stage } from '../stage.js';
import type { Subject } from '../subject.js';

export type Make = (stage: Stage, asker: Asker) => Promise<Subject>;

export const me = ({ here, name }: Asker): MeetingActor => {
  if (!here) throw new Error(`${name} owns nothing here.`);
  return here;
};

/** Nobody else can ask to open a seal: to others belongs none of the requests. */
export const secretary = (asker: Asker) => (asker.name === 'secretariat' ? me(asker) : undefined);

/** Nobody else can have what waits there in hand: to others belongs none of it. */
export const rapporteur = (asker: Asker) => (asker.name === 'rapporteur' ? me(asker) : undefined);

/** Both share out what waits; of others there is no assignment of their own. */
export const deskOf = (asker: Asker) => rapporteur(asker) ?? secretary(asker);

export const known = (id: string): Subject => ({ id, version: 1, isPublic: true });
export const hidden = (id: string): Subject => ({ id, version: 1 });
