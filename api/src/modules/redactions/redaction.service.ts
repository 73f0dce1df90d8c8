/** Masks a passage for everybody, in a contribution and in all that hangs on it, and seals what was there. */
import type { MeetingActor } from '@aportes/domain/actor';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { mayRedact } from '@aportes/domain/redaction.policy';
import { markNumbers } from '@aportes/domain/redaction-marks';
import { isOnceMasked, masked, stretchesOf } from '@aportes/domain/redaction.rules';
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { idRefusals, optionalTextRefusals, textRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ContributionLog } from '../contributions/contribution-log.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
} from '../contributions/contribution-outcome.type.js';
import { RedactionRepository, type RedactionRow, type SealedPiece } from './data/redaction.repository.js';
import { maskedKept, type KeptText } from './kept-text.js';
import { PassageSeal } from './passage-seal.service.js';
import { countedIn, isSeenByDesk, type RedactionCounts } from './redaction-preview.js';

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
    private readonly rows: RedactionRepository,
    private readonly seal: PassageSeal,
    private readonly log: ContributionLog,
  ) {}

  /** How often it stands where; nothing is masked. */
  async preview(viewer: MeetingActor, contributionId: string, passage: string): Promise<RedactionCounts[]> {
    this.access.demand(mayRedact(viewer, await this.access.stateOf(contributionId)));
    const texts = await this.rows.texts(contributionId);
    return countedIn(texts.filter(isSeenByDesk), (kept) => maskedKept(kept, passage, 0)?.pieces.length ?? 0);
  }

  async redact(viewer: MeetingActor, command: RedactPassage): Promise<ContributionOutcome> {
    const { redactionId, contributionId, passage, note } = command;
    const refusals = [
      ...idRefusals({ redactionId }),
      ...textRefusals('passage', passage, TEXT_LIMITS.passage),
      ...optionalTextRefusals('note', note, TEXT_LIMITS.note),
    ];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, contributionId);
      this.access.demand(mayRedact(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.rows.byId(redactionId);
      if (earlier) return (await this.isSame(earlier, viewer, command)) ? done(state.id) : ID_IN_USE;
      if (state.version !== command.expectedVersion) return { outcome: 'STALE', contributionId: state.id };
      return this.write(viewer, state, command);
    });
  }

  private async write(
    viewer: MeetingActor,
    state: ContributionState,
    command: RedactPassage,
  ): Promise<ContributionOutcome> {
    const { passage } = command;
    const id = command.redactionId.toLowerCase();
    const texts = await this.rows.texts(state.id);
    const number = await this.freeNumber(state, [...texts.map(({ text }) => text), command.note ?? '']);
    const hit = (kept: KeptText) => maskedKept(kept, passage, number) !== null;
    // What only its writer sees tells nobody whether it says this.
    if (!texts.filter(isSeenByDesk).some(hit)) return NOWHERE;
    const { id: contributionId, meetingId } = state;
    const note = command.note ? (masked(command.note, passage, number)?.text ?? command.note) : null;
    const { participantId } = viewer;
    const row = { id, meetingId, contributionId, number, participantId, reason: command.reason, note };
    if (!(await this.rows.insert(row))) return ID_IN_USE;
    const comments = texts.filter((kept) => kept.place === 'comment.text' && hit(kept));
    await this.rows.touch(
      contributionId,
      comments.map(({ key }) => key),
    );
    await this.mask(row, passage);
    const type = 'CONTRIBUTION_REDACTED';
    await this.log.append(viewer, state, { type, action: 'contribution.redacted' });
    return done(contributionId);
  }

  private async mask(
    { id, contributionId, number }: Pick<RedactionRow, 'id' | 'contributionId' | 'number'>,
    passage: string,
  ): Promise<void> {
    const pieces: SealedPiece[] = [];
    const left: Pick<KeptText, 'place' | 'key' | 'text'>[] = [];
    for (const kept of await this.rows.texts(contributionId)) {
      const hit = maskedKept(kept, passage, number);
      if (!hit) continue;
      const { place, key, ownerId } = kept;
      left.push({ place, key, text: hit.text });
      for (const [index, piece] of hit.pieces.entries()) {
        const at = { place, key, position: index + 1 };
        pieces.push({ ...at, ownerId, sealed: this.seal.close({ redactionId: id, ...at }, piece) });
      }
    }
    await this.rows.seal(id, pieces);
    await this.rows.write(id, left);
  }

  /** After all others, and one that stands nowhere there: whoever typed it beforehand makes no mark of it. */
  private async freeNumber({ id }: ContributionState, texts: readonly string[]): Promise<number> {
    const typed = new Set(texts.flatMap(markNumbers));
    const last = (await this.rows.ofContributions([id])).at(-1)?.number ?? 0;
    for (let number = last + 1; ; number += 1) if (!typed.has(number)) return number;
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
    return isLike && (!piece || stretchesOf(this.seal.open(piece.sealed), passage).length > 0);
  }
}
