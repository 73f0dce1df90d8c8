/** The one way in which another feature makes parts of a contribution, and takes them back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { statusOfParts } from '@aportes/domain/splitting.policy';
import { kindLetter, symbolAfter } from '@aportes/domain/symbol';
import { Injectable } from '@nestjs/common';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import type { ContributionState } from './contribution.access.js';
import { ContributionTexts } from './contribution-texts.service.js';
import { ofPart, partRefusals, type PartText } from './part.validation.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { FamilyRepository } from './data/family.repository.js';
import { LineageRepository } from './data/lineage.repository.js';
import { PartsRepository, type Whole } from './data/parts.repository.js';
import { isSameOnceFilled, uniformText } from './submission.js';

export type { PartText };

@Injectable()
export class ContributionParts {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly rows: PartsRepository,
    private readonly families: FamilyRepository,
    private readonly lineage: LineageRepository,
    private readonly texts: ContributionTexts,
  ) {}

  async refusals(whole: ContributionState, parts: readonly PartText[]): Promise<FieldRefusal[]> {
    const { kind, language } = await this.rows.whole(whole.id);
    const refusals: FieldRefusal[] = [];
    for (const [at, part] of parts.entries()) {
      const countries = uniformText({ ...part, language }).countryCodes;
      const unknown = await this.texts.countryRefusals(whole.meetingId, countries);
      refusals.push(...partRefusals(part, at, kind, language), ...ofPart(at, unknown));
    }
    return refusals;
  }

  /** Whether they were made as a device sends them now, also where a passage was masked since. */
  async areAsMade(ids: readonly string[], parts: readonly PartText[]): Promise<boolean> {
    if (ids.length !== parts.length) return false;
    for (const [at, part] of parts.entries()) {
      const kept = await this.lineage.written(ids[at]!);
      const { language } = kept;
      const sent = { ...part, language, addressees: [...kept.addressees] };
      if (ids[at] !== part.id.toLowerCase() || !isSameOnceFilled(kept, sent)) return false;
    }
    return true;
  }

  async areInUse(ids: readonly string[]): Promise<boolean> {
    return (await this.contributions.states(ids)).length > 0;
  }

  /** Runs in the caller's unit of work, which holds the whole, before that goes. Their symbols follow each other. */
  async make(
    by: MeetingActor,
    whole: ContributionState,
    parts: readonly PartText[],
    at: Date,
  ): Promise<void> {
    const of = await this.rows.whole(whole.id);
    const { symbol, kind } = of;
    const [, series] = symbol.split('/');
    const first = await this.rows.takeNumbers(whole.meetingId, series!, kindLetter(kind), parts.length);
    await this.rows.insert({
      wholeId: whole.id,
      parts: parts.map((part, index) => ({
        ...{ ...uniformPart(part, of), id: part.id.toLowerCase(), revisionId: newId() },
        symbol: symbolAfter(symbol, kind, first + index),
      })),
      ...{ status: statusOfParts(whole.status), by: by.participantId, at },
    });
    await this.families.carryMarks(
      [whole.id],
      parts.map(({ id }) => id),
    );
  }

  /** Runs in the caller's unit of work, which holds them. */
  async takeBack(ids: readonly string[], at: Date): Promise<void> {
    await this.rows.takeBack(ids, at);
  }
}

/** What is not said of a part is said of the whole. */
function uniformPart(part: PartText, { language, ...whole }: Whole) {
  const { title, text, affectedGroups, countryCodes, details } = uniformText({ ...part, language });
  return {
    ...{ title, text },
    affectedGroups: part.affectedGroups ? affectedGroups : whole.affectedGroups,
    countryCodes: part.countryCodes ? countryCodes : whole.countryCodes,
    details: part.details ? details : whole.details,
  };
}
