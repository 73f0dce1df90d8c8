/** What the desk has in hand, decided and keeps, by the names of the tables. */
import { assigned, ofDesk } from '../assignment-subjects.js';
import { claimed } from '../claim-subjects.js';
import { contribution } from '../contribution-subjects.js';
import { accepted, actedOn, editDecided } from '../decision-subjects.js';
import { noteOn } from '../note-subjects.js';
import { retagged } from '../retagging-subjects.js';
import { captured, turnAt } from '../scribe-subjects.js';
import type { Stage } from '../stage.js';
import type { Subject } from '../subject.js';
import { savedMessage } from '../template-subjects.js';
import { appealed, proposed } from '../wording-subjects.js';
import { me, rapporteur, deskOf, known, type Make } from './make.js';

/** By the same author, word for word. */
async function besideItsLike(stage: Stage): Promise<Subject> {
  await contribution(stage, stage.here.author, 'accepted');
  return contribution(stage, stage.here.author, 'accepted');
}

export const OF_THE_DESK: Record<string, Make> = {
  'own captured': (stage, asker) => captured(stage, me(asker)),
  "other's captured": (stage) => captured(stage, stage.here.author),
  'own capture': (stage, asker) => captured(stage, stage.here.author, rapporteur(asker)),
  'a turn at the floor': (stage) => turnAt(stage),
  'own turn as scribe': (stage, asker) => turnAt(stage, rapporteur(asker)),
  'own claimed': (stage, asker) => claimed(stage, me(asker)),
  "other's claimed": (stage) => claimed(stage, stage.here.author),
  'own claim': (stage, asker) => claimed(stage, stage.here.author, rapporteur(asker)),
  'own text, wording proposed': (stage, asker) => proposed(stage, me(asker)),
  "other's text, wording proposed": (stage) => proposed(stage, stage.here.author),
  'own appealed': (stage, asker) => appealed(stage, me(asker)),
  "other's appealed": (stage) => appealed(stage, stage.here.author),
  'own decision': (stage, asker) => accepted(stage, stage.here.author, rapporteur(asker)),
  'own decision, acted on': (stage, asker) => actedOn(stage, stage.here.author, rapporteur(asker)),
  'own edit decision': (stage, asker) => editDecided(stage, stage.here.author, 'accept', rapporteur(asker)),
  'own text, edit decided': (stage, asker) => editDecided(stage, me(asker), 'decline'),
  "other's edit decision": (stage) => editDecided(stage, stage.here.author, 'decline'),
  "other's decision": (stage) => accepted(stage, stage.here.author),
  'own text, decided': (stage, asker) => accepted(stage, me(asker)),
  'own assignment': (stage, asker) => assigned(stage, stage.here.author, deskOf(asker)),
  "other's assignment": (stage) => assigned(stage, stage.here.author),
  'own text, assigned': (stage, asker) => assigned(stage, me(asker)),
  'own assigned': (stage, asker) => ofDesk(stage, me(asker)),
  "other's assigned": (stage) => ofDesk(stage, stage.here.author),
  'own retagging': (stage, asker) => retagged(stage, stage.here.author, rapporteur(asker)),
  "other's retagging": (stage) => retagged(stage, stage.here.author),
  'own text, retagged': (stage, asker) => retagged(stage, me(asker)),
  "other's beside its like": (stage) => besideItsLike(stage),
  'own note of the desk': (stage, asker) => noteOn(stage, stage.here.author, rapporteur(asker)),
  "other's note of the desk": (stage) => noteOn(stage, stage.here.author),
  'own text, noted about': (stage, asker) => noteOn(stage, me(asker)),
  'a saved message': (stage) => savedMessage(stage),
  'the rapporteur of the place': ({ here }) => Promise.resolve(known(here.desk.participantId)),
};
