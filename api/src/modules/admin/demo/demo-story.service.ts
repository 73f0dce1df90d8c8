/** Plays the demo's story: each act as a command of the product, by its author, at its time; a refused one ends it. */
import type { DemoAct } from '@aportes/demo/acts';
import { TIMELINE } from '@aportes/demo/timeline';
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { CommentQueries } from '../../comments/comment.queries.js';
import { CommentService } from '../../comments/comment.service.js';
import { ContributionRevisionService } from '../../contributions/contribution-revision.service.js';
import { ContributionService } from '../../contributions/contribution.service.js';
import { EndorsementService } from '../../endorsements/endorsement.service.js';
import { LinkService } from '../../links/link.service.js';
import { ModerationService } from '../../moderation/moderation.service.js';
import {
  MINUTE_MS,
  comment,
  contributionId,
  endorsement,
  link,
  revision,
  submission,
} from './demo-commands.js';
import { DemoDay, type DayAct } from './demo-day.service.js';
import type { DemoStage } from './demo-stage.js';

type ContributionAct = Exclude<DemoAct, DayAct>;

@Injectable()
export class DemoStory {
  constructor(
    private readonly clock: Clock,
    private readonly day: DemoDay,
    private readonly contributions: ContributionService,
    private readonly revisions: ContributionRevisionService,
    private readonly moderation: ModerationService,
    private readonly endorsements: EndorsementService,
    private readonly links: LinkService,
    private readonly comments: CommentService,
    private readonly commentQueries: CommentQueries,
  ) {}

  async play(stage: DemoStage): Promise<void> {
    const loadedAt = this.clock.now();
    for (const act of TIMELINE) {
      const time = new Date(loadedAt.getTime() - act.ago * MINUTE_MS);
      const { outcome, ...rest } = await this.clock.at(time, () => this.perform(act, stage, loadedAt));
      if (outcome !== 'DONE')
        throw new Error(
          `The demo cannot go on at ${JSON.stringify(act)}: ${outcome} ${JSON.stringify(rest)}`,
        );
    }
  }

  private async perform(act: DemoAct, stage: DemoStage, loadedAt: Date): Promise<{ outcome: string }> {
    const actor = stage.actor(act.by);
    if (!('on' in act)) return this.day.perform(act, actor, stage);
    if (act.act === 'SUBMIT')
      return this.contributions.submit(actor, submission(act.contribution, stage, loadedAt));
    return this.follow(act, actor);
  }

  /** What happens to a contribution after it was submitted. */
  private async follow(
    act: Exclude<ContributionAct, { act: 'SUBMIT' }>,
    actor: MeetingActor,
  ): Promise<{ outcome: string }> {
    switch (act.act) {
      case 'ACCEPT':
        return this.moderation.accept(actor, decision(act));
      case 'DECLINE':
        return this.moderation.decline(actor, { ...decision(act), reason: act.reason, note: act.note });
      case 'REQUEST_CHANGES':
        return this.moderation.requestChanges(actor, { ...decision(act), message: act.message });
      case 'REVISE':
        return this.revisions.revise(actor, revision(act));
      case 'WITHDRAW':
        return this.revisions.withdraw(actor, { ...decision(act), reason: act.reason ?? null });
      case 'ENDORSE':
        return this.endorsements.endorse(actor, endorsement(act));
      case 'RETRACT':
        return this.endorsements.retract(actor, contributionId(act.on));
      case 'LINK':
        return this.links.link(actor, link(act));
      case 'COMMENT':
        return this.comments.submit(actor, comment(act));
      case 'WITHDRAW_COMMENT': {
        const written = await this.commentQueries.byId(act.id);
        return written ? this.comments.withdraw(actor, written) : { outcome: 'NOT_FOUND' };
      }
    }
  }
}

function decision({ id, on, expectedVersion }: { id: string; on: string; expectedVersion: number }) {
  return { decisionId: id, contributionId: contributionId(on), expectedVersion };
}
