/** The one way in which the desk writes a version of somebody's text: it stands beside the text until it is confirmed. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { EditKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import type { TextCommand } from './contribution-commands.type.js';
import { ContributionTexts, isSameText } from './contribution-texts.service.js';
import { ContributionRepository, type ContributionState } from './data/contribution.repository.js';
import { RevisionRepository } from './data/revision.repository.js';
import { WordingRepository, type ConfirmedWording } from './data/wording.repository.js';

export type WordingText = TextCommand & { editKind: EditKind };

@Injectable()
export class ContributionWordingService {
  constructor(
    private readonly texts: ContributionTexts,
    private readonly contributions: ContributionRepository,
    private readonly revisions: RevisionRepository,
    private readonly wordings: WordingRepository,
    private readonly clock: Clock,
  ) {}

  async refusals(text: WordingText, state: ContributionState): Promise<FieldRefusal[]> {
    return this.texts.refusals(await this.texts.contentOf(text, state), state);
  }

  async isWritten(text: WordingText, contributionId: string, number: number): Promise<boolean> {
    const versions = await this.revisions.ofContributions([contributionId]);
    return versions.some((one) => one.number === number && isSameText(one, text));
  }

  /** Runs in the caller's unit of work. @returns the number of the new version */
  async write(by: MeetingActor, text: WordingText, state: ContributionState): Promise<number> {
    const number = (await this.revisions.lastNumber(state.id)) + 1;
    await this.contributions.insertRevision({
      ...(await this.texts.contentOf(text, state)),
      ...{ id: newId(), contributionId: state.id, meetingId: state.meetingId, number },
      ...{ editKind: text.editKind, reason: null, authorParticipantId: by.participantId },
      createdAt: this.clock.now(),
    });
    return number;
  }

  /** Runs in the caller's unit of work; false where somebody was faster. */
  async accept(wording: ConfirmedWording): Promise<boolean> {
    return this.wordings.accept(wording);
  }
}
