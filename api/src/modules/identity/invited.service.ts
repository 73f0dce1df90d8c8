/** Whoever accepts an invitation takes part as it says, under the account of the address it was mailed to. */
import type { Capacity, Language, StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import { AccountEmailRepository } from './data/account-email.repository.js';
import { IdentityRepository } from './data/identity.repository.js';
import { StandingRepository, type GivenRole } from './data/standing.repository.js';

export interface Invited {
  email: string;
  name: string;
  institution: string | null;
  countryCode: string | null;
  stakeholderKind: StakeholderKind;
  language: Language;
  capacities: readonly Capacity[];
  roles: readonly Omit<GivenRole, 'participantId'>[];
}

@Injectable()
export class InvitedService {
  constructor(
    private readonly identities: IdentityRepository,
    private readonly emails: AccountEmailRepository,
    private readonly standings: StandingRepository,
  ) {}

  /**
   * Inside a unit of work. The link came by mail, so it proves the address; whoever happens to be signed in on the
   * device proves nothing, and is not looked at: else an invitation could be made to serve a stranger's account.
   */
  async join(meetingId: string, invited: Invited): Promise<{ accountId: string; participantId: string }> {
    const accountId = await this.accountOf(invited);
    const participantId =
      (await this.identities.readmit(accountId, meetingId)) ??
      (await this.insert(meetingId, accountId, invited));
    for (const role of invited.roles)
      await this.standings.grant(newId(), meetingId, { participantId, ...role });
    await this.standings.tellChange(participantId);
    return { accountId, participantId };
  }

  private async accountOf({ email, language }: Invited): Promise<string> {
    await this.emails.lock(email);
    const known = await this.emails.accountWith(email);
    if (known) return known;
    const accountId = newId();
    await this.identities.insertAccount(accountId, language);
    await this.emails.insertAddress(accountId, email);
    return accountId;
  }

  private async insert(meetingId: string, accountId: string, invited: Invited): Promise<string> {
    const id = newId();
    const { name, institution, stakeholderKind, countryCode, language } = invited;
    const capacities = [...invited.capacities];
    await this.identities.insertParticipant(accountId, {
      id,
      meetingId,
      name,
      institution,
      stakeholderKind,
      countryCode,
      language,
      capacities,
    });
    return id;
  }
}
