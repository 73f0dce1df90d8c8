/** As whom somebody asks for what is their own in a meeting; whoever takes no part in it has nothing there. */
import type { MeetingActor } from '@aportes/domain/actor';
import { refusal } from './errors.js';
import type { RequestContext } from './request-context.js';

export function participantIn(context: RequestContext, meetingId: string): MeetingActor {
  const viewer = context.viewerIn(meetingId);
  if (!viewer) throw refusal(context.identity ? 'FORBIDDEN' : 'NOT_SIGNED_IN');
  return viewer;
}
