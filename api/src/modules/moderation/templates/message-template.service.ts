/** Messages to authors that those who run the desk of a meeting keep for each other: saved, changed, removed. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS, TEXT_LIMITS } from '@aportes/domain/limits';
import { maySeeDesk } from '@aportes/domain/meeting.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { idRefusals, isUuid, textRefusals } from '../../../kernel/field-refusals.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../../platform/events/audit-log.js';
import { notFound, refusal } from '../../../platform/graphql/errors.js';
import type { ViewerOf } from '../../contributions/contribution.access.js';
import {
  ID_IN_USE,
  refusedFields,
  type IdInUse,
  type RefusedFields,
} from '../../contributions/contribution-outcome.type.js';
import {
  MessageTemplateRepository,
  type MessageTemplate,
  type TemplateRow,
  type TemplateWords,
} from './data/message-template.repository.js';

export interface SaveMessageTemplate extends TemplateWords {
  templateId: string;
  /** Zero for a new one. */
  expectedVersion: number;
}

/** Somebody else has changed it meanwhile: nothing is written. */
interface Changed {
  outcome: 'CHANGED';
  template: MessageTemplate;
}

export type SavingOutcome =
  { outcome: 'SAVED'; template: MessageTemplate } | Changed | RefusedFields | IdInUse;
export type RemovalOutcome = { outcome: 'REMOVED' } | Changed;

@Injectable()
export class MessageTemplateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: MessageTemplateRepository,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  async ofMeeting(viewer: MeetingActor): Promise<MessageTemplate[]> {
    if (!maySeeDesk(viewer)) throw refusal('FORBIDDEN');
    return this.rows.ofMeeting(viewer.meetingId);
  }

  async save(viewer: MeetingActor, command: SaveMessageTemplate): Promise<SavingOutcome> {
    const { templateId, expectedVersion, title, text } = command;
    if (!maySeeDesk(viewer)) throw refusal('FORBIDDEN');
    const fields = [
      ...idRefusals({ templateId }),
      ...textRefusals('title', title, TEXT_LIMITS.templateTitle),
      ...textRefusals('text', text, TEXT_LIMITS.note),
    ];
    if (fields.length > 0) return refusedFields(fields);
    return this.unitOfWork.run(async () => {
      const count = await this.rows.lockMeeting(viewer.meetingId);
      const row = await this.rows.byId(templateId);
      if (row === null) {
        if (expectedVersion !== 0) throw notFound();
        return this.begin(viewer, command, count);
      }
      if (row.meetingId !== viewer.meetingId) return ID_IN_USE;
      return this.goOn(viewer, row, command);
    });
  }

  private async begin(
    viewer: MeetingActor,
    command: SaveMessageTemplate,
    count: number,
  ): Promise<SavingOutcome> {
    const limit = COUNT_LIMITS.messageTemplates;
    if (count >= limit) return refusedFields([{ field: 'templateId', code: 'TOO_MANY', limit }]);
    const id = command.templateId.toLowerCase();
    const template = await this.rows.insert(id, viewer.meetingId, wordsOf(command), this.by(viewer));
    return this.saved(viewer, template);
  }

  private async goOn(
    viewer: MeetingActor,
    row: TemplateRow,
    command: SaveMessageTemplate,
  ): Promise<SavingOutcome> {
    const { expectedVersion } = command;
    const isNew = expectedVersion === 0;
    const stands = standing(row);
    if (!stands) {
      if (isNew) return ID_IN_USE;
      throw notFound();
    }
    if (row.version === expectedVersion + 1 && isSame(row, viewer, command))
      return { outcome: 'SAVED', template: stands };
    if (isNew || row.purpose !== command.purpose) return ID_IN_USE;
    if (row.version !== expectedVersion) return { outcome: 'CHANGED', template: stands };
    return this.saved(viewer, await this.rows.update(row, wordsOf(command), this.by(viewer)));
  }

  private async saved({ participantId }: MeetingActor, template: MessageTemplate): Promise<SavingOutcome> {
    const action = 'message_template.saved';
    await this.auditLog.append({ actorId: participantId, action, subjectId: template.id });
    return { outcome: 'SAVED', template };
  }

  /** The saved message, and the participant who asks for it; to whoever does not run the desk there is none. */
  async known(templateId: string, viewerOf: ViewerOf): Promise<[MeetingActor, TemplateRow]> {
    const row = isUuid(templateId) ? await this.rows.byId(templateId) : null;
    const viewer = row && viewerOf(row.meetingId);
    if (!viewer || !maySeeDesk(viewer)) throw notFound();
    return [viewer, row];
  }

  /** Removed twice, it is gone once. */
  async remove(
    viewer: MeetingActor,
    { id, meetingId }: TemplateRow,
    expectedVersion: number,
  ): Promise<RemovalOutcome> {
    return this.unitOfWork.run(async () => {
      await this.rows.lockMeeting(meetingId);
      const row = (await this.rows.byId(id))!;
      const stands = standing(row);
      if (!stands) return { outcome: 'REMOVED' };
      if (row.version !== expectedVersion) return { outcome: 'CHANGED', template: stands };
      await this.takeAway(viewer, id);
      return { outcome: 'REMOVED' };
    });
  }

  /** Of the meeting, what says something that is asked for. */
  async saying(meetingId: string, isMeant: (text: string) => boolean): Promise<MessageTemplate[]> {
    const all = await this.rows.ofMeeting(meetingId);
    return all.filter(({ title, text }) => isMeant(title) || isMeant(text));
  }

  /** Within the caller's transaction: what says to many what nobody may read any more. */
  async removeSaying(viewer: MeetingActor, isMeant: (text: string) => boolean): Promise<void> {
    await this.rows.lockMeeting(viewer.meetingId);
    for (const { id } of await this.saying(viewer.meetingId, isMeant)) await this.takeAway(viewer, id);
  }

  private async takeAway(viewer: MeetingActor, id: string): Promise<void> {
    await this.rows.remove(id, this.by(viewer));
    const action = 'message_template.removed';
    await this.auditLog.append({ actorId: viewer.participantId, action, subjectId: id });
  }

  private by({ participantId }: MeetingActor) {
    return { participantId, savedAt: this.clock.now() };
  }
}

const wordsOf = ({ purpose, language, title, text }: SaveMessageTemplate): TemplateWords => ({
  ...{ purpose, language, title, text },
});

/** Null of one that was removed. */
function standing({ id, purpose, language, title, text, version }: TemplateRow): MessageTemplate | null {
  return title === null || text === null ? null : { id, purpose, language, title, text, version };
}

/** One delivered once more gets the answer it got before. */
function isSame(row: TemplateRow, { participantId }: MeetingActor, words: TemplateWords): boolean {
  return (
    row.participantId === participantId &&
    row.purpose === words.purpose &&
    row.language === words.language &&
    row.title === words.title &&
    row.text === words.text
  );
}
