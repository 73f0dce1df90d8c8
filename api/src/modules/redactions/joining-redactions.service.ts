/** What is masked in one of a family is masked in whatever joins it, by the act by which it does: so it stays gone from all. */
import type { MeetingActor } from '@aportes/domain/actor';
import { soughtOf } from '@aportes/domain/redaction.rules';
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids.js';
import type { ContributionState } from '../contributions/contribution.access.js';
import { ContributionFamilies } from '../contributions/contribution-families.service.js';
import { ContributionLog } from '../contributions/contribution-log.service.js';
import { RedactionRepository, type MarkRow, type NewMark } from './data/redaction.repository.js';
import { maskedKept, type KeptText } from './kept-text.js';
import { freeNumber } from './mark-number.js';
import { maskedWords, type SaidWords } from './masked-words.js';
import { PassageMask } from './passage-mask.service.js';
import { PassageSeal } from './passage-seal.service.js';
import { isSeenByDesk } from './redaction-preview.js';

export type { SaidWords };

/** One that was not lifted, and each way in which its passage was written. */
interface Standing {
  id: string;
  number: number;
  reason: RedactionReason;
  passages: string[];
}

@Injectable()
export class JoiningRedactions {
  constructor(
    private readonly families: ContributionFamilies,
    private readonly rows: RedactionRepository,
    private readonly masks: PassageMask,
    private readonly seal: PassageSeal,
    private readonly log: ContributionLog,
  ) {}

  /** In all with which the contributions come together; before they go. Whether anything was masked. */
  async mask(viewer: MeetingActor, ids: readonly string[]): Promise<boolean> {
    const around = await this.families.idsAround(ids);
    const standing = await this.standing(around);
    if (standing.length === 0) return false;
    const members = await this.families.lockAll(around);
    let isMasked = false;
    for (const one of standing) isMasked = (await this.maskOne(viewer, members, one)) || isMasked;
    return isMasked;
  }

  /** Words that are written from them, as everybody may read them. */
  async words<Words extends SaidWords>(ids: readonly string[], words: readonly Words[]): Promise<Words[]> {
    let said = [...words];
    for (const { number, passages } of await this.standing(await this.families.idsAround(ids)))
      for (const passage of passages) said = said.map((one) => maskedWords(one, passage, number));
    return said;
  }

  /** What was erased since is known to nobody, and masked nowhere else. */
  private async standing(ids: readonly string[]): Promise<Standing[]> {
    const marks = (await this.rows.marksIn(ids)).filter(({ isLifted }) => !isLifted);
    const found = [...new Set(marks.map(({ redactionId }) => redactionId))].map(async (id) => {
      const { number, reason } = (await this.rows.byId(id))!;
      const pieces = (await this.rows.sealed(id)).map(({ sealed }) => this.seal.open(sealed));
      return { id, number, reason, passages: [...new Set(pieces)] };
    });
    const all = await Promise.all(found);
    return all.filter(({ passages }) => passages.length > 0).sort((one, other) => one.number - other.number);
  }

  private async maskOne(
    viewer: MeetingActor,
    members: readonly ContributionState[],
    redaction: Standing,
  ): Promise<boolean> {
    const ids = members.map(({ id }) => id);
    const texts = await this.rows.texts(ids);
    const sought = redaction.passages.map(soughtOf);
    const hits = texts.filter((kept) =>
      sought.some((one) => maskedKept(kept, one, redaction.number) !== null),
    );
    if (hits.length === 0) return false;
    const told = new Set(hits.filter(isSeenByDesk).map(({ contributionId }) => contributionId));
    const comments = hits.filter(({ place }) => place === 'comment.text').map(({ key }) => key);
    await this.rows.touch([...told], comments);
    const marks = await this.rows.marksIn(ids);
    const { same, others } = placesOf(redaction, marks, hits, told);
    await this.maskIn(viewer, redaction, same);
    if (others.length > 0) {
      const number = freeNumber(
        marks,
        texts.map(({ text }) => text),
      );
      await this.maskAnew(viewer, { ...redaction, number }, others);
    }
    for (const one of members.filter(({ id }) => told.has(id)))
      await this.log.append(viewer, one, { type: 'CONTRIBUTION_REDACTED', action: 'contribution.redacted' });
    return true;
  }

  private async maskIn(
    { meetingId }: MeetingActor,
    { id, number, passages }: Standing,
    marks: readonly PlacedMark[],
  ): Promise<void> {
    await this.rows.insertMarks(
      { id, meetingId, number },
      marks.filter(({ isThere }) => !isThere),
    );
    for (const passage of passages) await this.masks.mask({ id, number }, marks, passage);
  }

  /** Where another one has its number, it is one of its own there, for the same reason. */
  private async maskAnew(
    viewer: MeetingActor,
    { number, reason, passages }: Standing,
    [first, ...rest]: readonly PlacedMark[],
  ): Promise<void> {
    const { meetingId, participantId } = viewer;
    const { id, contributionId } = first!;
    await this.rows.insert({ id, meetingId, contributionId, number, participantId, reason, note: null });
    await this.maskIn(viewer, { id, number, reason, passages }, [first!, ...rest]);
  }
}

interface PlacedMark extends NewMark {
  isThere: boolean;
}

/** In which of them it stands under its number, or will; and in which it cannot, for another one has that. */
function placesOf(
  redaction: Standing,
  marks: readonly MarkRow[],
  hits: readonly KeptText[],
  told: ReadonlySet<string>,
): { same: PlacedMark[]; others: PlacedMark[] } {
  const places: { same: PlacedMark[]; others: PlacedMark[] } = { same: [], others: [] };
  for (const contributionId of new Set(hits.map((kept) => kept.contributionId))) {
    const there = marks.find(
      (one) => one.contributionId === contributionId && one.number === redaction.number,
    );
    const isTold = told.has(contributionId);
    if (!there) places.same.push({ id: newId(), contributionId, isTold, isThere: false });
    else if (there.redactionId === redaction.id) places.same.push({ ...there, isThere: true });
    else places.others.push({ id: newId(), contributionId, isTold, isThere: false });
  }
  return places;
}
