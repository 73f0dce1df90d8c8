/** What else there is to a decision and to a contribution that was declined: the proposed wording, and the appeal. */
import { leavesToOthers, maySeeDecisions } from '@aportes/domain/contribution.policy';
import { ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { AppealRepository, type AppealRow } from '../data/appeal.repository.js';
import { WordingRepository, type AnsweredProposal } from '../data/wording.repository.js';
import { AppealType } from './appeal.type.js';
import { DecisionType } from './decision.type.js';
import { WordingType } from './wording.type.js';

const WORDINGS = Symbol('wordings');
const APPEALS = Symbol('appeals');

@Resolver(() => DecisionType)
export class DecisionWordingFields {
  constructor(private readonly rows: WordingRepository) {}

  @ForSome()
  @ResolveField(() => WordingType, { nullable: true, description: 'The wording that it proposes.' })
  async wording(
    { id, toStatus, contributionId }: DecisionType,
    _: unknown,
    context: RequestContext,
  ): Promise<WordingType | null> {
    if (toStatus !== 'AWAITING_AUTHOR') return null;
    const rows = await context.once(WORDINGS, () => this.loader()).load(contributionId);
    const row = rows.find(({ decisionId }) => decisionId === id);
    return row ? WordingType.of(row) : null;
  }

  private loader(): DataLoader<string, AnsweredProposal[]> {
    return new DataLoader(async (ids) => {
      const rows = await this.rows.ofContributions(ids);
      return ids.map((id) => rows.filter((row) => row.contributionId === id));
    });
  }
}

@Resolver(() => ContributionType)
export class AppealFields {
  constructor(private readonly rows: AppealRepository) {}

  @ForSome()
  @ResolveField(() => AppealType, {
    nullable: true,
    description: 'The appeal against its being declined; null for others than the author and the desk.',
  })
  async appeal(
    { id, row, viewer }: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<AppealType | null> {
    if (!row.isAppealed || !maySeeDecisions(viewer, row)) return null;
    const appeal = await context.once(APPEALS, () => this.loader()).load(id);
    return appeal ? AppealType.of(appeal, leavesToOthers(viewer, row)) : null;
  }

  @ForSome()
  @ResolveField(() => Boolean, {
    description: 'Whether its author appealed; false for others than the author and the desk.',
  })
  isAppealed({ row, viewer }: ContributionType): boolean {
    return row.isAppealed && maySeeDecisions(viewer, row);
  }

  private loader(): DataLoader<string, AppealRow | undefined> {
    return new DataLoader(async (ids) => {
      const rows = await this.rows.ofContributions(ids);
      return ids.map((id) => rows.find((row) => row.contributionId === id));
    });
  }
}
