/** Decisions of the desk about a text that waits: accept, decline with a reason, ask for changes. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { DeskMatter } from '@aportes/domain/contribution.policy';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import type { ContributionState } from '../contributions/contribution.access.js';
import type { ContributionOutcome } from '../contributions/contribution-outcome.type.js';
import { ModerationDecisionRepository } from './data/moderation-decision.repository.js';
import { DecisionWriter, isSameDecision, type DecisionText } from './decision-writer.service.js';
import { Desk, type Decision } from './desk.service.js';
import { ModerationEvents } from './moderation.events.js';

export type AcceptContribution = Decision;
export type DeclineContribution = Decision & { reason: DeclineReason; note: string };
export type RequestChanges = Decision & { message: string };

type SettledText = DecisionText & { to: 'ACCEPTED' | 'DECLINED' | 'CHANGES_REQUESTED' };

@Injectable()
export class ModerationService {
  constructor(
    private readonly desk: Desk,
    private readonly decisions: ModerationDecisionRepository,
    private readonly writer: DecisionWriter,
    private readonly events: ModerationEvents,
  ) {}

  async accept(viewer: MeetingActor, command: AcceptContribution): Promise<ContributionOutcome> {
    return this.decide(viewer, command, { to: 'ACCEPTED', reason: null, message: null }, []);
  }

  async decline(viewer: MeetingActor, command: DeclineContribution): Promise<ContributionOutcome> {
    const { reason, note: message } = command;
    const refusals = textRefusals('note', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { to: 'DECLINED', reason, message }, refusals);
  }

  async requestChanges(viewer: MeetingActor, command: RequestChanges): Promise<ContributionOutcome> {
    const { message } = command;
    const refusals = textRefusals('message', message, TEXT_LIMITS.note);
    return this.decide(
      viewer,
      command,
      { to: 'CHANGES_REQUESTED', reason: null, message },
      refusals,
      'QUESTION',
    );
  }

  private async decide(
    viewer: MeetingActor,
    decision: Decision,
    text: SettledText,
    refusals: FieldRefusal[],
    matter: DeskMatter = 'TEXT',
  ): Promise<ContributionOutcome> {
    return this.desk.decide(viewer, {
      ...{ matter, decision, refusals },
      earlier: (id) => this.decisions.byId(id),
      isSame: (earlier, state) => isSameDecision(earlier, viewer, state, text),
      wasSeen: () => true,
      write: (state) => this.write(viewer, decision, state, text),
    });
  }

  private async write(
    viewer: MeetingActor,
    decision: Decision,
    state: ContributionState,
    text: SettledText,
  ): Promise<boolean> {
    if (!(await this.writer.write(viewer, decision, state, text))) return false;
    await this.events.decided(viewer, state, text.to);
    return true;
  }
}
