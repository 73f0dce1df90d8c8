/** The desk decides about an author's edit of an accepted text: everybody reads it from now on, or the text stands. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import type { ContributionState } from '../contributions/contribution.access.js';
import { ContributionEditService, type SeenEdit } from '../contributions/contribution-edit.service.js';
import type { ContributionOutcome } from '../contributions/contribution-outcome.type.js';
import { EditDecisionRepository, type EditDecisionRow } from './data/edit-decision.repository.js';
import { Desk } from './desk.service.js';
import { ModerationEvents } from './moderation.events.js';

export type AcceptEdit = SeenEdit & { decisionId: string };
export type DeclineEdit = AcceptEdit & { note: string };

interface Verdict {
  verdict: EditVerdict;
  message: string | null;
}

@Injectable()
export class EditModerationService {
  constructor(
    private readonly desk: Desk,
    private readonly edits: ContributionEditService,
    private readonly decisions: EditDecisionRepository,
    private readonly events: ModerationEvents,
    private readonly clock: Clock,
  ) {}

  async accept(viewer: MeetingActor, command: AcceptEdit): Promise<ContributionOutcome> {
    return this.decide(viewer, command, { verdict: 'ACCEPTED', message: null }, []);
  }

  async decline(viewer: MeetingActor, command: DeclineEdit): Promise<ContributionOutcome> {
    const { note: message } = command;
    const refusals = textRefusals('note', message, TEXT_LIMITS.note);
    return this.decide(viewer, command, { verdict: 'DECLINED', message }, refusals);
  }

  private async decide(
    viewer: MeetingActor,
    decision: AcceptEdit,
    verdict: Verdict,
    refusals: FieldRefusal[],
  ): Promise<ContributionOutcome> {
    return this.desk.decide(viewer, {
      ...{ matter: 'EDIT', decision, refusals },
      earlier: (id) => this.decisions.byId(id),
      isSame: (earlier) => isSame(earlier, viewer, decision, verdict),
      wasSeen: ({ waitingRevisionNumber }) => waitingRevisionNumber === decision.revisionNumber,
      write: (state) => this.write(viewer, decision, state, verdict),
    });
  }

  private async write(
    viewer: MeetingActor,
    decision: AcceptEdit,
    state: ContributionState,
    { verdict, message }: Verdict,
  ): Promise<boolean> {
    const { id: contributionId, meetingId, waitingSince: waitedSince, revisionNumber: shownNumber } = state;
    const { revisionNumber } = decision;
    const moved = verdict === 'ACCEPTED' ? await this.edits.show(decision) : await this.edits.leave(decision);
    if (!moved) return false;
    await this.decisions.insert({
      id: decision.decisionId.toLowerCase(),
      ...{ meetingId, contributionId, revisionNumber, verdict, message, waitedSince, shownNumber },
      ...{ version: state.version + 1, acts: state.acts + 1 },
      participantId: viewer.participantId,
      createdAt: this.clock.now(),
    });
    await this.events.editDecided(viewer, state, { verdict, revisionNumber });
    return true;
  }
}

/** A decision delivered once more gets the answer it got before. */
function isSame(
  earlier: EditDecisionRow,
  viewer: MeetingActor,
  decision: AcceptEdit,
  { verdict, message }: Verdict,
): boolean {
  return (
    earlier.contributionId === decision.contributionId.toLowerCase() &&
    earlier.revisionNumber === decision.revisionNumber &&
    earlier.participantId === viewer.participantId &&
    earlier.verdict === verdict &&
    isOnceMasked(earlier.message ?? '', message ?? '')
  );
}
