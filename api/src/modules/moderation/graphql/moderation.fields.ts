/** What the desk decided about a contribution, for its author and for those who run the desk. */
import { ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { RevisionType } from '../../contributions/graphql/contribution-parts.type.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { maySeeDecisions } from '@aportes/domain/contribution.policy';
import { mayUndo } from '@aportes/domain/decision-undo.policy';
import { ModerationDecisionRepository, type TakenDecision } from '../data/moderation-decision.repository.js';
import { EditDecisionRepository, type TakenEditDecision } from '../data/edit-decision.repository.js';
import { DecisionType } from './decision.type.js';
import { EditDecisionType } from './edit-decision.type.js';

const DECISIONS = Symbol('decisions');
const EDIT_DECISIONS = Symbol('edit decisions');

@Resolver(() => ContributionType)
export class ModerationFields {
  constructor(private readonly rows: ModerationDecisionRepository) {}

  @ForSome()
  @ResolveField(() => [DecisionType], {
    description: 'Decisions, oldest first; empty for others than the author and the desk.',
  })
  async decisions(
    { id, row, viewer }: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<DecisionType[]> {
    if (!maySeeDecisions(viewer, row)) return [];
    const rows = await context.once(DECISIONS, () => this.loader()).load(id);
    return rows.map((one) => DecisionType.of(one, mayUndo(viewer, one, row)));
  }

  private loader(): DataLoader<string, TakenDecision[]> {
    return new DataLoader(async (ids) => {
      const rows = await this.rows.ofContributions(ids);
      return ids.map((id) => rows.filter((row) => row.contributionId === id));
    });
  }
}

@Resolver(() => RevisionType)
export class RevisionDecisionFields {
  constructor(private readonly rows: EditDecisionRepository) {}

  @ForSome()
  @ResolveField(() => EditDecisionType, {
    nullable: true,
    description: 'What was decided about it last as an edit; null for others than the author and the desk.',
  })
  async decision(
    { contributionId, number, withEdits, viewer, facts }: RevisionType,
    _: unknown,
    context: RequestContext,
  ): Promise<EditDecisionType | null> {
    // A first version was never an edit.
    if (!withEdits || number === 1) return null;
    const rows = await context.once(EDIT_DECISIONS, () => this.loader()).load(contributionId);
    const row = rows.find((one) => one.revisionNumber === number);
    return row ? EditDecisionType.of(row, mayUndo(viewer, row, facts)) : null;
  }

  private loader(): DataLoader<string, TakenEditDecision[]> {
    return new DataLoader(async (ids) => {
      const rows = await this.rows.ofContributions(ids);
      return ids.map((id) => rows.filter((row) => row.contributionId === id));
    });
  }
}
