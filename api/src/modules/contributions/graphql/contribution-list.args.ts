/** Arguments of the lists of contributions. */
import { ArgsType, Field, ID, OmitType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/paging.type.js';
import type { ContributionOrder } from '../data/contribution-order.sql.js';
import { ContributionOrderEnum } from './contribution-connection.type.js';
import { ContributionFilterInput } from './contribution.inputs.js';

@ArgsType()
export class WallArgs extends PageArgs {
  @Allow()
  @Field(() => ContributionOrderEnum, {
    nullable: true,
    defaultValue: ContributionOrderEnum.NEWEST,
    description: 'In which order.',
  })
  orderBy!: ContributionOrder | null;
}

@ArgsType()
export class MineArgs extends PageArgs {
  @Allow()
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for what waits for an answer of the viewer, false for the rest; all where absent.',
  })
  isAwaited?: boolean | null;
}

@ArgsType()
export class QueueArgs extends PageArgs {
  @Allow()
  @Field(() => ContributionFilterInput, { nullable: true, description: 'Which of them.' })
  filter?: ContributionFilterInput | null;

  @Allow()
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for the sessions alone whose rapporteur the viewer is by name; all where absent.',
  })
  isMine?: boolean | null;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'What is assigned to this participant; all where absent.' })
  assigneeId?: string | null;

  @Allow()
  @Field(() => Boolean, { nullable: true, description: 'True for what is assigned to nobody.' })
  isUnassigned?: boolean | null;
}

@ArgsType()
export class QueueFacetsArgs extends OmitType(QueueArgs, ['first', 'after'], ArgsType) {}

@ArgsType()
export class BrowseArgs extends WallArgs {
  @Allow()
  @Field(() => ContributionFilterInput, { nullable: true, description: 'Which of them.' })
  filter?: ContributionFilterInput | null;
}
