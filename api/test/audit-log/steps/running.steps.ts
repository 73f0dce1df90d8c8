/** How a session is run, and who is let in with which role. */
import { ADDRESS, CANARY, step, type Stage, type Step } from '../stage.js';

export function running({ ids, secretariat, sessionId, meetingId, newcomer }: Stage): Step[] {
  const invitee = () => ({
    id: ids.invited,
    name: CANARY,
    email: `invitada.${ADDRESS}`,
    language: 'es',
    stakeholderKind: 'ACADEMIA',
  });
  const role = () => ({ participantId: newcomer().participantId, role: 'PRESENTER', sessionId: null });
  return [
    step('setSupportHidden', secretariat, ['support.hidden'], () => ({
      sessionId: sessionId(),
      isHidden: true,
    })),
    step('pauseSession', secretariat, ['session.paused'], () => ({ sessionId: sessionId() })),
    step('openSession', secretariat, ['session.opened'], () => ({ sessionId: sessionId() })),
    step('closeSession', secretariat, ['session.closed', 'support.shown'], () => ({
      sessionId: sessionId(),
    })),
    step('setAgendaItem', secretariat, ['agenda_item.set'], () => ({
      meetingId: meetingId(),
      agendaItemId: null,
    })),
    step('setJoining', secretariat, ['joining.closed'], () => ({ meetingId: meetingId(), open: false })),
    step('rotateJoinCode', secretariat, ['join_code.rotated'], () => ({ meetingId: meetingId() })),
    step('invitePeople', secretariat, ['invitation.created'], () => ({
      meetingId: meetingId(),
      people: [invitee()],
      send: false,
    })),
    step('sendInvitations', secretariat, ['invitation.sent'], () => ({
      meetingId: meetingId(),
      invitationIds: [ids.invited],
    })),
    step('revokeInvitation', secretariat, ['invitation.revoked'], () => ({ invitationId: ids.invited })),
    step('grantRole', secretariat, ['role.granted'], role),
    step('revokeRole', secretariat, ['role.revoked'], role),
  ];
}
