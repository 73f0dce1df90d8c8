/** Rows of people as the objects of the API. */
import { invitationState } from '@aportes/domain/invitation.rules';
import type { ListedParticipant } from '../identity/participant.queries.js';
import type { InvitationRow } from './data/invitation.repository.js';
import { InvitationType, ListedParticipantType } from './graphql/people.type.js';

export function listedParticipant(row: ListedParticipant): ListedParticipantType {
  const { meetingId } = row;
  const roles = row.roles.map((grant) => ({ ...grant, meetingId }));
  return Object.assign(new ListedParticipantType(), { ...row, roles });
}

export function invitation(row: InvitationRow, now: Date): InvitationType {
  const { meetingId } = row;
  const roles = row.roles.map((grant) => ({ ...grant, meetingId }));
  return Object.assign(new InvitationType(), { ...row, roles, state: invitationState(row, now) });
}
