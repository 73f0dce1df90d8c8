/** Authors of what went into a text that was put together say whether they are named beside it, and may say otherwise later. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor } from '@aportes/domain/contribution.policy';
import { mayCoAuthor } from '@aportes/domain/merging.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { done, type ContributionOutcome } from '../../contributions/contribution-outcome.type.js';
import { CoAuthorshipRepository } from './data/co-authorship.repository.js';
import type { AnswerCoAuthorship } from './merging-commands.type.js';
import { MergingEvents } from './merging.events.js';

@Injectable()
export class CoAuthorshipService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly answers: CoAuthorshipRepository,
    private readonly events: MergingEvents,
    private readonly clock: Clock,
  ) {}

  /** Whoever agrees has read the text as it is; to take that back one need not. Given again it is as it was. */
  async answer(viewer: MeetingActor, command: AnswerCoAuthorship): Promise<ContributionOutcome> {
    const { isAgreed } = command;
    return this.unitOfWork.run(async () => {
      const ids = [command.contributionId, command.targetId];
      const [source, target] = await this.access.lockAll(viewer, ids);
      this.access.demand(isAuthor(viewer, source!));
      const { id: contributionId, status } = source!;
      const end = await this.answers.end(contributionId);
      if (end !== target!.id || (isAgreed && !mayCoAuthor(viewer, source!)))
        return { outcome: 'NOT_ALLOWED_NOW', status };
      const { id: targetId, revisionNumber } = target!;
      if (isAgreed && command.revisionNumber !== revisionNumber)
        return { outcome: 'STALE', contributionId: targetId };
      const given = { contributionId, targetId, revisionNumber, isAgreed };
      if (await this.answers.answer(viewer, given, this.clock.now()))
        await this.events.coAuthorsChanged(viewer, target!);
      return done(contributionId);
    });
  }
}
