/** Puts the people of the demo on the list of participants, each with an account under the same id everywhere. */
import { demoId } from '@aportes/demo/demo-id';
import { PEOPLE, VISITORS, type PersonKey } from '@aportes/demo/people';
import { Injectable } from '@nestjs/common';
import { ParticipantService } from '../../identity/participant.service.js';
import { SignInService } from '../../identity/sign-in.service.js';
import type { DemoAccount } from './demo-accounts.file.js';
import type { DemoStage } from './demo-stage.js';

const KEYS = Object.keys(PEOPLE) as PersonKey[];

function accountId(key: PersonKey): string {
  return demoId('account', key);
}

@Injectable()
export class DemoCast {
  constructor(
    private readonly participants: ParticipantService,
    private readonly signIns: SignInService,
  ) {}

  /** All of them came in one unit of work with the whole story, so one tells for everything. */
  async isThere(): Promise<boolean> {
    return this.participants.wasHere(demoId('participant', KEYS[0]!));
  }

  async enrol(stage: DemoStage): Promise<void> {
    for (const key of KEYS) {
      const { name, institution, country, kind, language, capacities } = PEOPLE[key];
      await this.participants.enrol(stage.meetingId, {
        accountId: accountId(key),
        participantId: demoId('participant', key),
        name,
        institution,
        countryCode: country,
        stakeholderKind: kind,
        language,
        capacities: [...capacities],
        roles: stage.roles(key),
      });
    }
  }

  /** A way in for each role; a token that was given out before stays good. */
  async waysIn(kept: ReadonlyMap<string, string>): Promise<DemoAccount[]> {
    const accounts: DemoAccount[] = [];
    for (const key of VISITORS) {
      // Whoever was erased does not come back with a start.
      if (!(await this.participants.hasAccount(accountId(key)))) continue;
      const { name, roles } = PEOPLE[key];
      const token = await this.signIns.issueToken(accountId(key), 'DEMO', null, kept.get(name));
      accounts.push({ role: roles.at(-1)!.role.toLowerCase(), name, token });
    }
    return accounts;
  }
}
