/** What was masked is read by the secretariat alone, for a reason, and each look is kept; made in error, it is lifted. */
import type { MeetingActor } from '@aportes/domain/actor';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { mayReadOriginal } from '@aportes/domain/redaction.policy';
import { isOnceMasked, masked } from '@aportes/domain/redaction.rules';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { idRefusals, isUuid, textRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/graphql/errors.js';
import {
  ContributionAccess,
  type ContributionState,
  type ViewerOf,
} from '../contributions/contribution.access.js';
import { ContributionLog } from '../contributions/contribution-log.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
  type IdInUse,
  type RefusedFields,
} from '../contributions/contribution-outcome.type.js';
import { RedactionRepository, type NewLook, type RedactionRow } from './data/redaction.repository.js';
import { unmaskedKept } from './kept-text.js';
import { PassageSeal } from './passage-seal.service.js';

export interface LookAtOriginal {
  id: string;
  redactionId: string;
  reason: string;
}

/** Each way in which it was written, once. */
export type OriginalOutcome = { outcome: 'READ'; passages: string[] } | RefusedFields | IdInUse;

@Injectable()
export class RedactionOriginalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly rows: RedactionRepository,
    private readonly seal: PassageSeal,
    private readonly log: ContributionLog,
    private readonly clock: Clock,
  ) {}

  /** The redaction, and the participant who asks for it; unknown and forbidden look the same. */
  async redacted(id: string, viewerOf: ViewerOf): Promise<[MeetingActor, RedactionRow]> {
    const row = isUuid(id) ? await this.rows.byId(id) : null;
    if (!row) throw notFound();
    return [await this.access.participantAt(row.contributionId, viewerOf), row];
  }

  async look(viewer: MeetingActor, row: RedactionRow, command: LookAtOriginal): Promise<OriginalOutcome> {
    const refusals = refusalsOf(command);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, row.contributionId);
      this.access.demand(mayReadOriginal(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const passages = await this.passages(row);
      const earlier = await this.rows.look(command.id);
      if (earlier && !isSame(earlier, viewer, command)) return ID_IN_USE;
      if (!earlier) {
        await this.rows.insertLook(this.newLook(viewer, row, command, passages));
        const action = 'redaction.original_read';
        await this.log.append(viewer, state, { type: 'CONTRIBUTION_REDACTED', action, isNews: false });
      }
      return { outcome: 'READ', passages: [...new Set(passages)] };
    });
  }

  /** Everything is back to the letter, also where its author has carried the mark along. */
  async lift(viewer: MeetingActor, row: RedactionRow, command: LookAtOriginal): Promise<ContributionOutcome> {
    const refusals = refusalsOf(command);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, row.contributionId);
      this.access.demand(mayReadOriginal(viewer, state));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.rows.lift(command.id);
      if (earlier) return isSame(earlier, viewer, command) ? done(state.id) : ID_IN_USE;
      return this.liftNow(viewer, state, row, command);
    });
  }

  private async liftNow(
    viewer: MeetingActor,
    state: ContributionState,
    { id }: RedactionRow,
    command: LookAtOriginal,
  ): Promise<ContributionOutcome> {
    const all = await this.rows.ofContributions([state.id]);
    const row = all.find((one) => one.id === id)!;
    const passages = await this.passages(row);
    // A later one may have taken a mark of this one along: the last comes back first.
    const isLast = all.every((one) => one.isLifted || one.number <= row.number);
    if (row.isLifted || !isLast || passages.length === 0)
      return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
    await this.rows.insertLift(this.newLook(viewer, row, command, passages));
    await this.restore(state, row);
    await this.rows.unseal(id);
    const type = 'CONTRIBUTION_REDACTED';
    await this.log.append(viewer, state, { type, action: 'contribution.redaction_lifted' });
    return done(state.id);
  }

  private async restore(state: ContributionState, row: RedactionRow): Promise<void> {
    const sealed = (await this.rows.sealed(row.id)).map((one) => ({
      ...one,
      piece: this.seal.open(one.sealed),
    }));
    const texts = (await this.rows.texts(state.id)).flatMap((kept) => {
      const own = sealed.filter(({ place, key }) => place === kept.place && key === kept.key);
      const pieces = (own.length > 0 ? own : sealed.slice(0, 1)).map(({ piece }) => piece);
      const text = unmaskedKept(kept, row.number, pieces);
      return text === null ? [] : [{ place: kept.place, key: kept.key, text }];
    });
    await this.rows.write(row.id, texts);
    await this.rows.touch(state.id, []);
  }

  private async passages({ id }: RedactionRow): Promise<string[]> {
    return (await this.rows.sealed(id)).map(({ sealed }) => this.seal.open(sealed));
  }

  /** A reason that says the passage would tell it to the desk. */
  private newLook(
    { participantId }: MeetingActor,
    { id: redactionId, number }: RedactionRow,
    command: LookAtOriginal,
    passages: readonly string[],
  ): NewLook {
    let { reason } = command;
    for (const one of passages) reason = masked(reason, one, number, TEXT_LIMITS.note)?.text ?? reason;
    return { id: command.id.toLowerCase(), redactionId, participantId, reason, createdAt: this.clock.now() };
  }
}

const refusalsOf = ({ id, reason }: LookAtOriginal) => [
  ...idRefusals({ id }),
  ...textRefusals('reason', reason, TEXT_LIMITS.note),
];

/** Delivered once more, it is answered as before. */
function isSame(earlier: NewLook, viewer: MeetingActor, { redactionId, reason }: LookAtOriginal): boolean {
  return (
    earlier.redactionId === redactionId.toLowerCase() &&
    earlier.participantId === viewer.participantId &&
    isOnceMasked(earlier.reason, reason)
  );
}
