/** Masks a passage for everybody, in a contribution, in all that hangs on it and in all of its family, and seals what was there. */
import type { MeetingActor } from '@aportes/domain/actor';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { mayRedact } from '@aportes/domain/redaction.policy';
import { isOnceMasked, masked, says, soughtOf } from '@aportes/domain/redaction.rules';
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { idRefusals, optionalTextRefusals, textRefusals } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from '../contributions/contribution.access.js';
import { ContributionFamilies, type Family } from '../contributions/contribution-families.service.js';
import { ContributionLog } from '../contributions/contribution-log.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { MessageTemplateService } from '../moderation/templates/message-template.service.js';
import {
  RedactionRepository,
  type NewMark,
  type NewRedaction,
  type RedactionRow,
} from './data/redaction.repository.js';
import { maskedKept, type KeptText } from './kept-text.js';
import { freeNumber } from './mark-number.js';
import { PassageMask } from './passage-mask.service.js';
import { PassageSeal } from './passage-seal.service.js';
import { isSeenByDesk } from './redaction-preview.js';

export interface RedactPassage {
  redactionId: string;
  contributionId: string;
  expectedVersion: number;
  passage: string;
  reason: RedactionReason;
  note?: string | null;
}

const NOWHERE = refusedFields([{ field: 'passage', code: 'UNKNOWN_REFERENCE' }]);

@Injectable()
export class RedactionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly families: ContributionFamilies,
    private readonly rows: RedactionRepository,
    private readonly templates: MessageTemplateService,
    private readonly seal: PassageSeal,
    private readonly masks: PassageMask,
    private readonly log: ContributionLog,
  ) {}

  /** On the version of the one that is open; another of the family is masked as it stands. */
  async redact(viewer: MeetingActor, command: RedactPassage): Promise<ContributionOutcome> {
    const { redactionId, contributionId, passage, note } = command;
    const refusals = [
      ...idRefusals({ redactionId }),
      ...textRefusals('passage', passage, TEXT_LIMITS.passage),
      ...optionalTextRefusals('note', note, TEXT_LIMITS.note),
    ];
    return this.unitOfWork.run(async () => {
      const family = await this.families.lock(viewer, contributionId);
      const { opened } = family;
      this.access.demand(mayRedact(viewer, opened));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.rows.byId(redactionId);
      if (earlier) return (await this.isSame(earlier, viewer, command)) ? done(opened.id) : ID_IN_USE;
      if (opened.version !== command.expectedVersion) return { outcome: 'STALE', contributionId: opened.id };
      return this.write(viewer, family, command);
    });
  }

  private async write(
    viewer: MeetingActor,
    { opened, members }: Family,
    command: RedactPassage,
  ): Promise<ContributionOutcome> {
    const { passage, reason } = command;
    const texts = await this.rows.texts(members.map((one) => one.id));
    const given = await this.rows.marksIn(members.map(({ id }) => id));
    const number = freeNumber(given, [...texts.map(({ text }) => text), command.note ?? '']);
    const sought = soughtOf(passage);
    const hits = texts.filter((kept) => maskedKept(kept, sought, number) !== null);
    const told = new Set(hits.filter(isSeenByDesk).map((kept) => kept.contributionId));
    // What only its writer sees, or another of the family says, tells nobody whether it says this.
    if (!told.has(opened.id)) return NOWHERE;
    const note = command.note ? (masked(command.note, passage, number)?.text ?? command.note) : null;
    const { id: contributionId, meetingId } = opened;
    const ids = { id: command.redactionId.toLowerCase(), meetingId, contributionId };
    const row = { ...ids, number, participantId: viewer.participantId, reason, note };
    if (!(await this.rows.insert(row))) return ID_IN_USE;
    const marks = marksOf(row, hits, told);
    await this.rows.insertMarks(row, marks);
    const comments = hits.filter(({ place }) => place === 'comment.text').map(({ key }) => key);
    await this.rows.touch([...told], comments);
    await this.masks.mask(row, marks, passage);
    await this.templates.removeSaying(viewer, (text) => says(text, sought));
    for (const one of members.filter(({ id }) => told.has(id)))
      await this.log.append(viewer, one, { type: 'CONTRIBUTION_REDACTED', action: 'contribution.redacted' });
    return done(contributionId);
  }

  /** What was erased since is not compared. */
  private async isSame(
    earlier: RedactionRow,
    viewer: MeetingActor,
    { contributionId, passage, reason, note }: RedactPassage,
  ): Promise<boolean> {
    const isLike =
      earlier.contributionId === contributionId.toLowerCase() &&
      earlier.participantId === viewer.participantId &&
      earlier.reason === reason &&
      isOnceMasked(earlier.note ?? '', note ?? '');
    const [piece] = isLike ? await this.rows.sealed(earlier.id) : [];
    return isLike && (!piece || says(this.seal.open(piece.sealed), passage));
  }
}

/** One in each contribution in which it stands; that of the one that was open is known by the redaction itself. */
function marksOf(row: NewRedaction, hits: readonly KeptText[], told: ReadonlySet<string>): NewMark[] {
  const ids = new Set(hits.map(({ contributionId }) => contributionId));
  return [...ids].map((contributionId) => ({
    id: contributionId === row.contributionId ? row.id : newId(),
    contributionId,
    isTold: told.has(contributionId),
  }));
}
