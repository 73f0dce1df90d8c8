/** People taking part in a meeting: joining it, and what is known of them. */
import { usualCapacities } from '@aportes/domain/capacities';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { RoleGrant } from '@aportes/domain/actor';
import type { Capacity, Language, StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import {
  idRefusals,
  optionalTextRefusals,
  textRefusals,
  type FieldRefusal,
} from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import type { Identity } from '../../platform/graphql/request-context.js';
import { IdentityRepository, type ParticipantRow } from './data/identity.repository.js';
import { SignInService } from './sign-in.service.js';

export type { ParticipantRow };

export interface Joining {
  participantId: string;
  name: string;
  institution?: string | null;
  countryCode?: string | null;
  stakeholderKind: StakeholderKind;
  language: Language;
}

/** Somebody who is put on the list by the secretariat or the demo rather than joining by a code. */
export interface Enrolment extends Joining {
  accountId: string;
  capacities: Capacity[];
  roles: readonly RoleGrant[];
}

export interface Joined {
  participant: ParticipantRow;
  /** For the cookie; null where the person was signed in already. */
  token: string | null;
}

/** Rolls back when the id was taken by another person's joining. */
class IdTaken extends Error {}

@Injectable()
export class ParticipantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identities: IdentityRepository,
    private readonly signIns: SignInService,
    private readonly auditLog: AuditLog,
  ) {}

  /** Every reason why the person cannot join like this. */
  async refusals(joining: Joining): Promise<FieldRefusal[]> {
    const { participantId, name, institution, countryCode } = joining;
    const known = countryCode ? await this.identities.countryExists(countryCode) : true;
    return [
      ...idRefusals({ participantId }),
      ...textRefusals('name', name, TEXT_LIMITS.personName),
      ...optionalTextRefusals('institution', institution, TEXT_LIMITS.institution),
      ...(known ? [] : [{ field: 'countryCode', code: 'UNKNOWN_REFERENCE' as const }]),
    ];
  }

  /** Joins once: whoever takes part already stays who they are, on whatever device they join again. */
  async join(meetingId: string, joining: Joining, identity: Identity | null): Promise<Joined | null> {
    try {
      return await this.unitOfWork.run(() => this.joinOnce(meetingId, joining, identity));
    } catch (error) {
      if (error instanceof IdTaken) return null;
      throw error;
    }
  }

  /** Puts a person on the list; whoever is there already stays as they are. */
  async enrol(meetingId: string, { accountId, capacities, roles, ...joining }: Enrolment): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { participantId: id } = joining;
      await this.identities.insertAccount(accountId, joining.language);
      const participant = { ...participantOf(meetingId, joining), capacities };
      if (!(await this.identities.insertParticipant(accountId, participant))) return;
      for (const { role, sessionId } of roles)
        await this.identities.insertRole(newId(), meetingId, id, role, sessionId);
      await this.auditLog.append({ actorId: null, action: 'participant.enrolled', subjectId: id });
    });
  }

  async countryExists(alpha2: string): Promise<boolean> {
    return this.identities.countryExists(alpha2);
  }

  async participations(accountId: string): Promise<ParticipantRow[]> {
    return this.identities.participantsOf(accountId);
  }

  async hasAccount(accountId: string): Promise<boolean> {
    return this.identities.hasAccount(accountId);
  }

  /** Also who left since, or was erased. */
  async wasHere(participantId: string): Promise<boolean> {
    return this.identities.hasParticipant(participantId);
  }

  /** Whoever the secretariat removed needs an invitation to come back. */
  async wasRemoved(meetingId: string, identity: Identity | null): Promise<boolean> {
    return identity !== null && this.identities.wasRemoved(identity.accountId, meetingId);
  }

  private async joinOnce(meetingId: string, joining: Joining, identity: Identity | null): Promise<Joined> {
    const participant = identity && (await this.joinedBefore(meetingId, identity.accountId));
    if (participant) return { participant, token: null };
    const accountId = identity?.accountId ?? newId();
    await this.identities.insertAccount(accountId, joining.language);
    const joined = await this.insert(meetingId, accountId, joining);
    return { participant: joined, token: identity ? null : await this.signIns.start(accountId, 'JOIN_CODE') };
  }

  /** Whoever takes part, or did until they left. */
  private async joinedBefore(meetingId: string, accountId: string): Promise<ParticipantRow | null> {
    await this.identities.rejoin(accountId, meetingId);
    const known = await this.participations(accountId);
    return known.find((one) => one.meetingId === meetingId) ?? null;
  }

  private async insert(meetingId: string, accountId: string, joining: Joining): Promise<ParticipantRow> {
    const participant = participantOf(meetingId, joining);
    const { id } = participant;
    if (!(await this.identities.insertParticipant(accountId, participant))) throw new IdTaken();
    await this.identities.insertRole(newId(), meetingId, id, 'EXPERT', null);
    await this.auditLog.append({ actorId: id, action: 'participant.joined', subjectId: id });
    return participant;
  }
}

function participantOf(meetingId: string, joining: Joining): ParticipantRow {
  const { participantId: id, name, stakeholderKind, language } = joining;
  const institution = joining.institution || null;
  const countryCode = joining.countryCode || null;
  const capacities = usualCapacities(institution);
  return { id, meetingId, name, institution, stakeholderKind, countryCode, language, capacities };
}
