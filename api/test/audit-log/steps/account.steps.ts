/** What one does about oneself, until one is gone. */
import type { Person } from '../../support/person.js';
import { ADDRESS, step, type Stage, type Step } from '../stage.js';

async function currentSignIn(person: Person): Promise<string> {
  type Viewer = { viewer: { signIns: { id: string; current: boolean }[] } };
  const { data } = await person.ask<Viewer>('{ viewer { signIns { id current } } }');
  return data.viewer.signIns.find((one) => one.current)!.id;
}

export const accounts = ({
  author,
  expert,
  secretariat,
  newcomer,
  delegate,
  meetingId,
  codeMailed,
}: Stage): Step[] => [
  // What one has seen oneself is nobody's business.
  step('markNotificationsRead', author, [], () => ({ meetingId: meetingId(), upTo: 1 })),
  step('chooseMails', author, [], () => ({ choice: 'NONE' })),
  // A mail that is asked for changes nothing yet.
  step('requestEmailCode', expert, [], () => ({ email: ADDRESS })),
  step('confirmEmail', expert, ['email.confirmed'], async () => ({
    email: ADDRESS,
    code: await codeMailed(),
  })),
  step('endSignIn', expert, ['sign_in.ended'], async () => ({ signInId: await currentSignIn(expert()) })),
  step('signOut', author, ['sign_in.ended']),
  step('removeParticipant', secretariat, ['participant.removed'], () => ({
    participantId: newcomer().participantId,
  })),
  step('leaveMeeting', delegate, ['participant.left'], () => ({ meetingId: meetingId() })),
  step('eraseAccount', delegate, ['account.erased'], () => ({ choice: 'KEEP' })),
];
