/** Opening a seal: one of the secretariat asks with a reason, another one agrees, and the two read the name for a while. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import { SEAL, TEXT_LIMITS } from '@aportes/domain/limits';
import {
  isOpener,
  isSealed,
  mayAnswerOpening,
  mayTakePartInOpening,
  sealState,
} from '@aportes/domain/seal.policy';
import type { SealAnswer } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import {
  canonicalLanguage,
  idRefusals,
  isUuid,
  languageRefusals,
  textRefusals,
} from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, refusal } from '../../platform/graphql/errors.js';
import { shownIdentity } from '../contributions/attribution.access.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ID_IN_USE, refusedFields } from '../contributions/contribution-outcome.type.js';
import { SealOpeningRepository, type SealOpeningRow } from './data/seal-opening.repository.js';
import { sealDone, TOO_LATE, type SealOutcome, type SealReadOutcome } from './seal-outcome.type.js';
import { SealEvents } from './seal.events.js';

export interface AskToOpenSeal {
  id: string;
  contributionId: string;
  language: string;
  reason: string;
}

@Injectable()
export class SealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly openings: SealOpeningRepository,
    private readonly events: SealEvents,
    private readonly clock: Clock,
  ) {}

  /** Unknown and forbidden look the same. */
  async opening(id: string): Promise<SealOpeningRow> {
    const opening = isUuid(id) ? await this.openings.byId(id) : null;
    if (!opening) throw notFound();
    return opening;
  }

  async ask(viewer: MeetingActor, command: AskToOpenSeal): Promise<SealOutcome> {
    const refused = [
      ...idRefusals({ id: command.id }),
      ...languageRefusals(command.language),
      ...textRefusals('reason', command.reason, TEXT_LIMITS.note),
    ];
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      this.access.demand(mayTakePartInOpening(viewer, state));
      if (refused.length > 0) return refusedFields(refused);
      const earlier = await this.openings.byId(command.id);
      if (earlier) return isSame(earlier, viewer, command) ? sealDone(earlier.id) : ID_IN_USE;
      if (!isSealed(state)) return notNow(state);
      return this.write(viewer, command, state);
    });
  }

  private async write(
    viewer: MeetingActor,
    command: AskToOpenSeal,
    state: ContributionState,
  ): Promise<SealOutcome> {
    const now = this.clock.now();
    await this.openings.endLapsed(state.id, now);
    const id = command.id.toLowerCase();
    const isTaken = await this.openings.insert({
      ...{ id, meetingId: state.meetingId, contributionId: state.id },
      ...{ askedBy: viewer.participantId, askedAt: now, reason: command.reason },
      language: canonicalLanguage(command.language)!,
      expiresAt: new Date(now.getTime() + SEAL.answerMs),
    });
    if (!isTaken) return notNow(state);
    await this.events.happened(viewer, id, state, 'SEAL_OPENING_ASKED');
    return sealDone(id);
  }

  /** Given twice by the same person it is taken once. */
  async answer(viewer: MeetingActor, openingId: string, verdict: SealAnswer): Promise<SealOutcome> {
    return this.unitOfWork.run(async () => {
      const { contributionId } = await this.opening(openingId);
      const state = await this.access.lock(viewer, contributionId);
      const opening = await this.opening(openingId);
      this.access.demand(mayAnswerOpening(viewer, state, opening));
      if (opening.answeredBy === viewer.participantId && opening.verdict === verdict)
        return sealDone(opening.id);
      const now = this.clock.now();
      if (opening.verdict !== null || sealState(opening, now) !== 'WAITING') return TOO_LATE;
      if (verdict === 'AGREED' && !(await this.isStillWanted(state, opening))) return notNow(state);
      await this.openings.answer({
        ...{ id: opening.id, verdict, answeredBy: viewer.participantId, answeredAt: now },
        openUntil: verdict === 'AGREED' ? new Date(now.getTime() + SEAL.openMs) : null,
      });
      const step = verdict === 'AGREED' ? 'SEAL_OPENED' : 'SEAL_OPENING_DECLINED';
      await this.events.happened(viewer, opening.id, state, step);
      return sealDone(opening.id);
    });
  }

  /** The author may have come out, and whoever asked may have gone. */
  private async isStillWanted(state: ContributionState, { askedBy }: SealOpeningRow): Promise<boolean> {
    return isSealed(state) && (await this.openings.isOfSecretariat(askedBy));
  }

  /** The name is told to the two alone, and each reading is kept. */
  async read(viewer: MeetingActor, opening: SealOpeningRow): Promise<SealReadOutcome> {
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, opening.contributionId);
      if (!isOpener(viewer, opening)) throw refusal('FORBIDDEN');
      if (sealState(opening, this.clock.now()) !== 'OPEN') return TOO_LATE;
      await this.events.read(viewer, opening.id);
      const identity = await this.openings.author(opening.contributionId);
      const { attributionLevel: level, meetingId } = state;
      const author = shownIdentity({ identity, level, isOwn: false, isOpener: true });
      return { outcome: 'READ', meetingId, author, openUntil: opening.openUntil! };
    });
  }
}

const notNow = ({ status }: ContributionState): SealOutcome => ({ outcome: 'NOT_ALLOWED_NOW', status });

/** A request delivered once more gets the answer it got before. */
function isSame(earlier: SealOpeningRow, viewer: MeetingActor, command: AskToOpenSeal): boolean {
  return (
    earlier.contributionId === command.contributionId.toLowerCase() &&
    earlier.askedBy === viewer.participantId &&
    isOnceMasked(earlier.reason, command.reason)
  );
}
