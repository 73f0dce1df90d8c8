/** Two contributions are found not to be the same: remembered for everybody, until it is taken back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { decidesAbout } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import {
  done,
  refusedFields,
  type ContributionOutcome,
} from '../../contributions/contribution-outcome.type.js';
import { NotDuplicateRepository } from './data/not-duplicate.repository.js';
import type { ContributionPair } from './merging-commands.type.js';
import { MergingEvents } from './merging.events.js';

@Injectable()
export class NotDuplicateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly pairs: NotDuplicateRepository,
    private readonly events: MergingEvents,
    private readonly clock: Clock,
  ) {}

  /** Said again it is as it was. */
  async say(viewer: MeetingActor, pair: ContributionPair): Promise<ContributionOutcome> {
    const at = this.clock.now();
    return this.change(viewer, pair, true, (ids) => this.pairs.say(viewer, ids, at));
  }

  async takeBack(viewer: MeetingActor, pair: ContributionPair): Promise<ContributionOutcome> {
    return this.change(viewer, pair, false, (ids) => this.pairs.takeBack(ids));
  }

  /** Whoever decides about the one may say it of any other that is seen. */
  private async change(
    viewer: MeetingActor,
    { contributionId, otherId }: ContributionPair,
    isSaid: boolean,
    write: (ids: readonly [string, string]) => Promise<boolean>,
  ): Promise<ContributionOutcome> {
    return this.unitOfWork.run(async () => {
      const [one, other] = await this.access.lockAll(viewer, [contributionId, otherId]);
      this.access.demand(decidesAbout(viewer, one!));
      if (one!.id === other!.id) return refusedFields([{ field: 'otherId', code: 'NOT_IN_LIST' }]);
      if (await write([one!.id, other!.id])) await this.events.notDuplicate(viewer, one!, isSaid);
      return done(one!.id);
    });
  }
}
