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
import { ContributionFamilies, type Family } from '../contributions/contribution-families.service.js';
import { ContributionLog } from '../contributions/contribution-log.service.js';
import {
  done,
  ID_IN_USE,
  refusedFields,
  type ContributionOutcome,
  type IdInUse,
  type RefusedFields,
} from '../contributions/contribution-outcome.type.js';
import { RedactionLookRepository, type NewLook } from './data/redaction-look.repository.js';
import { RedactionRepository, type MarkRow } from './data/redaction.repository.js';
import { unmaskedKept } from './kept-text.js';
import { PassageSeal } from './passage-seal.service.js';

export interface LookAtOriginal {
  id: string;
  /** As one of the contributions has it. */
  redactionId: string;
  reason: string;
}

/** Each way in which it was written, once. */
export type OriginalOutcome = { outcome: 'READ'; passages: string[] } | RefusedFields | IdInUse;

/** That of which all marks are. */
type Act = Pick<MarkRow, 'redactionId' | 'number'>;

@Injectable()
export class RedactionOriginalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly families: ContributionFamilies,
    private readonly rows: RedactionRepository,
    private readonly looks: RedactionLookRepository,
    private readonly seal: PassageSeal,
    private readonly log: ContributionLog,
    private readonly clock: Clock,
  ) {}

  /** Its mark, and the participant who asks for it; unknown and forbidden look the same. */
  async redacted(id: string, viewerOf: ViewerOf): Promise<[MeetingActor, MarkRow]> {
    const mark = isUuid(id) ? await this.rows.mark(id) : null;
    if (!mark) throw notFound();
    return [await this.access.participantAt(mark.contributionId, viewerOf), mark];
  }

  async look(viewer: MeetingActor, mark: MarkRow, command: LookAtOriginal): Promise<OriginalOutcome> {
    const refusals = refusalsOf(command);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, mark.contributionId);
      this.access.demand(mayReadOriginal(viewer, mark));
      if (refusals.length > 0) return refusedFields(refusals);
      const passages = await this.passages(mark);
      const earlier = await this.looks.look(command.id);
      if (earlier && !isSame(earlier, viewer, mark, command)) return ID_IN_USE;
      if (!earlier) {
        await this.looks.insertLook(this.newLook(viewer, mark, command, passages));
        const action = 'redaction.original_read';
        await this.log.append(viewer, state, { type: 'CONTRIBUTION_REDACTED', action, isNews: false });
      }
      return { outcome: 'READ', passages: [...new Set(passages)] };
    });
  }

  /** Everything is back to the letter in all of the family, also where somebody has carried the mark along. */
  async lift(viewer: MeetingActor, mark: MarkRow, command: LookAtOriginal): Promise<ContributionOutcome> {
    const refusals = refusalsOf(command);
    return this.unitOfWork.run(async () => {
      const family = await this.families.lock(viewer, mark.contributionId);
      this.access.demand(mayReadOriginal(viewer, mark));
      if (refusals.length > 0) return refusedFields(refusals);
      const earlier = await this.looks.lift(command.id);
      if (earlier) return isSame(earlier, viewer, mark, command) ? done(family.opened.id) : ID_IN_USE;
      return this.liftNow(viewer, family, mark, command);
    });
  }

  private async liftNow(
    viewer: MeetingActor,
    { opened, members }: Family,
    { redactionId, number }: MarkRow,
    command: LookAtOriginal,
  ): Promise<ContributionOutcome> {
    const all = await this.rows.marksIn(members.map(({ id }) => id));
    const marks = all.filter((one) => one.redactionId === redactionId);
    const passages = await this.passages({ redactionId });
    if (marks.some((one) => one.isLifted) || !areLast(marks, all) || passages.length === 0)
      return { outcome: 'NOT_ALLOWED_NOW', status: opened.status };
    await this.looks.insertLift(this.newLook(viewer, { redactionId, number }, command, passages));
    await this.restore(marks, { redactionId, number });
    await this.rows.unseal(redactionId);
    const action = 'contribution.redaction_lifted';
    for (const one of toldOf(marks, members))
      await this.log.append(viewer, one, { type: 'CONTRIBUTION_REDACTED', action });
    return done(opened.id);
  }

  private async restore(marks: readonly MarkRow[], { redactionId, number }: Act): Promise<void> {
    const sealed = (await this.rows.sealed(redactionId)).map((one) => ({
      ...one,
      piece: this.seal.open(one.sealed),
    }));
    const kept = await this.rows.texts(marks.map((one) => one.contributionId));
    const texts = kept.flatMap((one) => {
      const own = sealed.filter(({ place, key }) => place === one.place && key === one.key);
      const pieces = (own.length > 0 ? own : sealed.slice(0, 1)).map(({ piece }) => piece);
      const text = unmaskedKept(one, number, pieces);
      return text === null ? [] : [{ place: one.place, key: one.key, text }];
    });
    await this.rows.write(redactionId, texts);
    await this.rows.touch(
      marks.filter((one) => one.isTold).map((one) => one.contributionId),
      [],
    );
  }

  private async passages({ redactionId }: Pick<Act, 'redactionId'>): Promise<string[]> {
    return (await this.rows.sealed(redactionId)).map(({ sealed }) => this.seal.open(sealed));
  }

  /** A reason that says the passage would tell it to the desk. */
  private newLook(
    { participantId }: MeetingActor,
    { redactionId, number }: Act,
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

/** A later one may have taken a mark of this one along: the last comes back first, in each. */
function areLast(marks: readonly MarkRow[], all: readonly MarkRow[]): boolean {
  return marks.every((mark) =>
    all.every(
      (one) => one.contributionId !== mark.contributionId || one.isLifted || one.number <= mark.number,
    ),
  );
}

function toldOf(marks: readonly MarkRow[], members: Family['members']): ContributionState[] {
  const told = new Set(marks.filter((one) => one.isTold).map((one) => one.contributionId));
  return members.filter(({ id }) => told.has(id));
}

/** Delivered once more, it is answered as before. */
function isSame(earlier: NewLook, viewer: MeetingActor, mark: Act, { reason }: LookAtOriginal): boolean {
  return (
    earlier.redactionId === mark.redactionId &&
    earlier.participantId === viewer.participantId &&
    isOnceMasked(earlier.reason, reason)
  );
}
