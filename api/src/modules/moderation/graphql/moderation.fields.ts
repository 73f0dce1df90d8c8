/** What the desk decided about a contribution, for its author and for those who run the desk. */
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { maySeeDecisions } from '@aportes/domain/contribution.policy';
import { ModerationDecisionRepository, type DecisionRow } from '../data/moderation-decision.repository.js';
import { DecisionType } from './decision.type.js';

const DECISIONS = Symbol('decisions');

@Resolver(() => ContributionType)
export class ModerationFields {
  constructor(private readonly rows: ModerationDecisionRepository) {}

  @ResolveField(() => [DecisionType], {
    description: 'Decisions, oldest first; empty for others than the author and the desk.',
  })
  async decisions(
    @Parent() { id, row, viewer }: ContributionType,
    @Context() context: RequestContext,
  ): Promise<DecisionType[]> {
    if (!maySeeDecisions(viewer, row)) return [];
    const rows = await context.once(DECISIONS, () => this.loader()).load(id);
    return rows.map((one) => DecisionType.of(one));
  }

  private loader(): DataLoader<string, DecisionRow[]> {
    return new DataLoader(async (ids) => {
      const rows = await this.rows.ofContributions(ids);
      return ids.map((id) => rows.filter((row) => row.contributionId === id));
    });
  }
}
