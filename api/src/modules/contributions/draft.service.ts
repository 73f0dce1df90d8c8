/** Drafts on the server: kept for their owners alone, who may write on another device and lose nothing by it. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS, TEXT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, isUuid, textRefusals } from '../../kernel/field-refusals.js';
import { refusal } from '../../platform/graphql/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ID_IN_USE, refusedFields, type IdInUse, type RefusedFields } from './contribution-outcome.type.js';
import { DraftRepository, type Draft, type DraftPlace } from './data/draft.repository.js';

export type { Draft, DraftPlace };

export interface KeepDraft {
  id: string;
  place: DraftPlace;
  expectedVersion: number;
  content: string;
}

/** Kept, or kept by another device meanwhile: then nothing is written, and the other text is at hand. */
export type DraftOutcome = { outcome: 'KEPT' | 'CHANGED'; draft: Draft } | RefusedFields | IdInUse;

@Injectable()
export class DraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
  ) {}

  async keep(viewer: MeetingActor, command: KeepDraft): Promise<DraftOutcome> {
    const fields = [
      ...idRefusals({ id: command.id }),
      ...textRefusals('content', command.content, TEXT_LIMITS.draft),
    ];
    if (fields.length > 0) return refusedFields(fields);
    return this.unitOfWork.run(async () => {
      // They may have left since they asked.
      if (!(await this.drafts.lockOwner(viewer.participantId))) throw refusal('FORBIDDEN');
      const { contributionId } = command.place;
      if (contributionId !== null) await this.drafts.lockContribution(contributionId);
      const { isGiven, ownerId, draft } = await this.drafts.known(command.id);
      if (isGiven) return ID_IN_USE;
      if (draft === null) return this.begin(viewer, command);
      return ownerId === viewer.participantId ? this.goOn(draft, command) : ID_IN_USE;
    });
  }

  private async begin(viewer: MeetingActor, { id, place, content }: KeepDraft): Promise<DraftOutcome> {
    const { meetingId, participantId } = viewer;
    const keptAt = this.clock.now();
    const draft = await this.drafts.insert({ id, meetingId, participantId, place, content, keptAt });
    if (draft) return { outcome: 'KEPT', draft };
    return refusedFields([{ field: 'id', code: 'TOO_MANY', limit: COUNT_LIMITS.drafts }]);
  }

  private async goOn(draft: Draft, { expectedVersion, content }: KeepDraft): Promise<DraftOutcome> {
    const isRepeated = draft.version === expectedVersion + 1 && draft.content === content;
    if (isRepeated) return { outcome: 'KEPT', draft };
    if (draft.version !== expectedVersion) return { outcome: 'CHANGED', draft };
    return { outcome: 'KEPT', draft: await this.drafts.write(draft.id, content, this.clock.now()) };
  }

  async mine({ participantId }: MeetingActor, place: DraftPlace): Promise<Draft[]> {
    return this.drafts.of(participantId, place);
  }

  async allOf({ participantId }: MeetingActor): Promise<Draft[]> {
    return this.drafts.ofAll(participantId);
  }

  /** Given twice, it is gone once. */
  async discard(accountId: string, id: string): Promise<void> {
    if (isUuid(id)) await this.drafts.discard(accountId, id);
  }
}
