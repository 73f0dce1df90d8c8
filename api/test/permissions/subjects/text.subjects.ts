/** Contributions, as they are written and stand, by the names of the tables. */
import {
  contribution,
  edited,
  forState,
  IN_CONFIDENCE,
  improved,
  symbolOf,
  UNNAMED,
  unnamed,
  type State,
} from '../contribution-subjects.js';
import type { Stage } from '../stage.js';
import type { Subject } from '../subject.js';
import { known, me, type Make } from './make.js';

/** Where one text is accepted and another waits. */
async function session(stage: Stage): Promise<Subject> {
  const { world, author } = stage.here;
  const { id: sessionId } = await world.session();
  for (const state of ['accepted', 'waiting'] as const)
    await contribution(stage, author, state, { sessionId });
  const [row] = await stage.api.database.owner.query<{ position: number }[]>(
    'SELECT a.position FROM session s JOIN agenda_item a ON a.id = s.agenda_item_id WHERE s.id = $1',
    [sessionId],
  );
  return { ...known(sessionId), position: row!.position };
}

const STATES: State[] = ['waiting', 'accepted', 'declined', 'withdrawn', 'sent back'];
const contributions = Object.fromEntries(
  STATES.flatMap((state): [string, Make][] => [
    [`own ${state}`, (stage, asker) => contribution(stage, me(asker), state)],
    [`other's ${state}`, (stage) => contribution(stage, stage.here.author, state)],
  ]),
);

export const TEXTS: Record<string, Make> = {
  ...contributions,
  'own symbol': async (stage, asker) => symbolOf(stage, await contribution(stage, me(asker), 'waiting')),
  "other's waiting symbol": async (stage) =>
    symbolOf(stage, await contribution(stage, stage.here.author, 'waiting')),
  "other's declined symbol": async (stage) =>
    symbolOf(stage, await contribution(stage, stage.here.author, 'declined')),
  'own unnamed, withdrawn': (stage, asker) => contribution(stage, me(asker), 'withdrawn', UNNAMED),
  "other's unnamed, withdrawn": (stage) => contribution(stage, stage.here.author, 'withdrawn', UNNAMED),
  'own unnamed': (stage, asker) => unnamed(stage, me(asker)),
  "other's unnamed": (stage) => unnamed(stage, stage.here.author),
  "other's for a State": (stage) => forState(stage),
  "other's for a State, unnamed": (stage) => forState(stage, UNNAMED),
  'own in confidence': (stage, asker) => contribution(stage, me(asker), 'accepted', IN_CONFIDENCE),
  "other's in confidence": (stage) => contribution(stage, stage.here.author, 'accepted', IN_CONFIDENCE),
  'own edit': (stage, asker) => edited(stage, me(asker)),
  "other's edit": (stage) => edited(stage, stage.here.author),
  'own edit, declined': (stage, asker) => edited(stage, me(asker), 'declined'),
  "other's edit, declined": (stage) => edited(stage, stage.here.author, 'declined'),
  'own accepted after a note': (stage, asker) => improved(stage, me(asker)),
  "other's accepted after a note": (stage) => improved(stage, stage.here.author),
  "other's waiting next door": (stage) =>
    contribution(stage, stage.here.author, 'waiting', { sessionId: stage.here.otherSession.id }),
  'what waits in a session': session,
  'a version of own accepted': async (stage, asker) => ({
    ...(await contribution(stage, me(asker), 'accepted')),
    form: 'REVISION',
  }),
  "a version of other's accepted": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'accepted')),
    form: 'REVISION',
  }),
  "a version of other's waiting": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'waiting')),
    form: 'REVISION',
  }),
  "a comment on other's waiting": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'waiting')),
    form: 'COMMENT',
  }),
  "a comment on other's declined": async (stage) => ({
    ...(await contribution(stage, stage.here.author, 'declined')),
    form: 'COMMENT',
  }),
};
