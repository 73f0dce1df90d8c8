/** A contribution with all that was split from it, merged or put together with it, and that these come from. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { ContributionAccess, type ContributionState } from './contribution.access.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { FamilyRepository } from './data/family.repository.js';

/** With the one that was asked for, which is a member too. */
export interface Family {
  opened: ContributionState;
  members: ContributionState[];
}

@Injectable()
export class ContributionFamilies {
  constructor(
    private readonly access: ContributionAccess,
    private readonly contributions: ContributionRepository,
    private readonly families: FamilyRepository,
  ) {}

  /** All of them, also those that the viewer does not see; they are not held. */
  async of(viewer: MeetingActor, contributionId: string): Promise<Family> {
    const ids = await this.families.of([contributionId]);
    return this.asked(viewer, contributionId, await this.contributions.states(ids));
  }

  /** The same, held in the order in which all hold several; the family has no others until the end of the unit of work. */
  async lock(viewer: MeetingActor, contributionId: string): Promise<Family> {
    await this.families.hold(viewer.meetingId);
    const ids = isUuid(contributionId) ? await this.families.of([contributionId]) : [];
    return this.asked(viewer, contributionId, await this.contributions.lockStates(ids));
  }

  /** Comes before whatever lets contributions go into others, and before these are held. */
  async letGrow({ meetingId }: MeetingActor): Promise<void> {
    await this.families.hold(meetingId);
  }

  /** Of all of them together, as they are while nobody else lets them grow. */
  async idsAround(ids: readonly string[]): Promise<string[]> {
    return this.families.of(ids);
  }

  /** In the order in which all hold several. */
  async lockAll(ids: readonly string[]): Promise<ContributionState[]> {
    return this.contributions.lockStates(ids);
  }

  private asked(viewer: MeetingActor, id: string, members: ContributionState[]): Family {
    const found = members.find((one) => one.id === id.toLowerCase()) ?? null;
    return { opened: this.access.demandSeen(viewer, found), members };
  }
}
