/** What people keep for themselves, the people, and the meeting, by the names of the tables. */
import { newId } from '../../../src/kernel/ids.js';
import { invite } from '../askers.js';
import { UNNAMED } from '../contribution-subjects.js';
import { draft, draftOfComment, emailCode, notification, signIn } from '../own-subjects.js';
import { SLUG } from '../stage.js';
import { me, known, hidden, type Make } from './make.js';

export const OWN: Record<string, Make> = {
  'own draft': (stage, asker) => draft(stage, me(asker)),
  'own draft of a comment': (stage, asker) => draftOfComment(stage, me(asker)),
  "other's draft": (stage) => draft(stage, stage.here.author),
  'own notification': (stage, asker) => notification(stage, me(asker)),
  'own notification beneath unnamed': (stage, asker) => notification(stage, me(asker), 'REPLIED', UNNAMED),
  'own notification of a link': (stage, asker) => notification(stage, me(asker), 'LINKED'),
  "other's notification": (stage) => notification(stage, stage.here.author),
  'own person': (_, asker) => Promise.resolve(hidden(me(asker).participantId)),
  "other's person": async ({ here }) => hidden((await here.world.person()).participantId),
  'own sign-in': (stage, asker) => signIn(stage, me(asker)),
  "other's sign-in": (stage) => signIn(stage, stage.here.author),
  'own code': (stage, asker) => emailCode(stage, me(asker)),
  "other's code": (stage) => emailCode(stage, stage.here.author),
  'an address': () => Promise.resolve({ ...hidden(newId()), email: `${newId()}@example.org` }),
  'an invitation': async (stage) => hidden((await invite(stage, stage.here)).id),
  'a session': async ({ here }) => known((await here.world.session()).id),
  'a scheduled session': async ({ here }) => known((await here.world.session({ status: 'SCHEDULED' })).id),
  'the session': ({ here }) => Promise.resolve(known(here.session.id)),
  'the meeting': ({ here }) => Promise.resolve(known(here.world.meetingId)),
  'a head of the log': () => Promise.resolve(known('')),
  'its slug': () => Promise.resolve(known(SLUG)),
  'its code': async ({ api }) => {
    const sql = 'SELECT join_code AS code FROM meeting WHERE slug = $1';
    const [row] = await api.database.owner.query<{ code: string }[]>(sql, [SLUG]);
    return known(row!.code);
  },
  'what never was': () => Promise.resolve(hidden(newId())),
  nothing: () => Promise.resolve(known('')),
};
