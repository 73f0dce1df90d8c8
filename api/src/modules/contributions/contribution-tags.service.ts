/** The tags of a contribution for other features: which stand, and which could. */
import type { Tags } from '@aportes/domain/retagging.policy';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { countRefusals, isUuid, type FieldRefusal } from '../../kernel/field-refusals.js';
import { unknownRefusals } from './contribution.intake.js';
import { IntakeRepository } from './data/intake.repository.js';
import { TagRepository } from './data/tag.repository.js';

type Lists = Omit<Tags, 'kind'>;

@Injectable()
export class ContributionTags {
  constructor(
    private readonly tags: TagRepository,
    private readonly intake: IntakeRepository,
  ) {}

  async of(contributionId: string): Promise<Tags> {
    return this.tags.of(contributionId);
  }

  /** What the meeting does not know, or too many. */
  async refusals(meetingId: string, { themeIds, subregionIds }: Lists): Promise<FieldRefusal[]> {
    const counts = [
      ...countRefusals('themeIds', themeIds, COUNT_LIMITS.themes),
      ...countRefusals('subregionIds', subregionIds, COUNT_LIMITS.subregions),
    ];
    if (counts.length > 0) return counts;
    const known = await this.intake.knownTags(meetingId, {
      themes: themeIds.filter(isUuid),
      subregions: subregionIds.filter(isUuid),
      countries: [],
    });
    return [
      ...unknownRefusals('themeIds', themeIds, known.themes),
      ...unknownRefusals('subregionIds', subregionIds, known.subregions),
    ];
  }
}
