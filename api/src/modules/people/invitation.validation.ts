/** Why somebody cannot be invited like this, field by field. */
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { optionalTextRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { ParticipantService } from '../identity/participant.service.js';
import { StandingService } from '../identity/standing.service.js';
import type { Invitee } from './data/invitation.repository.js';

@Injectable()
export class InvitationValidation {
  constructor(
    private readonly participants: ParticipantService,
    private readonly standings: StandingService,
  ) {}

  async refusals(meetingId: string, invitee: Invitee): Promise<FieldRefusal[]> {
    const { name, institution, countryCode, roles } = invitee;
    const email = normalizeEmail(invitee.email);
    const isKnown = countryCode === null || (await this.participants.countryExists(countryCode));
    const refusals: FieldRefusal[] = [
      ...textRefusals('email', email, TEXT_LIMITS.email),
      ...textRefusals('name', name, TEXT_LIMITS.personName),
      ...optionalTextRefusals('institution', institution, TEXT_LIMITS.institution),
    ];
    if (!refusals.some(({ field }) => field === 'email') && !isEmailAddress(email))
      refusals.push({ field: 'email', code: 'NOT_AN_EMAIL' });
    if (!isKnown) refusals.push({ field: 'countryCode', code: 'UNKNOWN_REFERENCE' });
    for (const role of roles) refusals.push(...(await this.standings.roleRefusals(meetingId, role)));
    return refusals;
  }
}
