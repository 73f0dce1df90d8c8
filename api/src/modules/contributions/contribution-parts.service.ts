/** The one way in which another feature makes parts of a contribution, and takes them back. */
import type { MeetingActor } from '@aportes/domain/actor';
import { statusOfParts } from '@aportes/domain/splitting.policy';
import { kindLetter, symbolAfter } from '@aportes/domain/symbol';
import { Injectable } from '@nestjs/common';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import type { ContributionState } from './contribution.access.js';
import { partRefusals, type PartText } from './part.validation.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { FamilyRepository } from './data/family.repository.js';
import { PartsRepository } from './data/parts.repository.js';

export type { PartText };

@Injectable()
export class ContributionParts {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly rows: PartsRepository,
    private readonly families: FamilyRepository,
  ) {}

  async refusals(whole: ContributionState, parts: readonly PartText[]): Promise<FieldRefusal[]> {
    const { kind, language } = await this.rows.whole(whole.id);
    return parts.flatMap((part, at) => partRefusals(part, at, kind, language));
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
    const { symbol, kind } = await this.rows.whole(whole.id);
    const [, series] = symbol.split('/');
    const first = await this.rows.takeNumbers(whole.meetingId, series!, kindLetter(kind), parts.length);
    await this.rows.insert({
      wholeId: whole.id,
      parts: parts.map(({ id, title, text }, index) => ({
        ...{ id: id.toLowerCase(), revisionId: newId(), title: title || null, text },
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
