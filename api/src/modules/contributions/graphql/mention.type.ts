/** On which contribution something of the viewer's stands: as it is now, or what stays of it. */
import { Field, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import type { Mention } from '../mention.queries.js';
import { ContributionType } from './contribution.type.js';
import { WithdrawnContributionType } from './tombstone.type.js';

@ForSome()
@ObjectType('ContributionMention', {
  description:
    'A contribution on which something of the viewer’s stands; empty where it is no longer for them.',
})
export class ContributionMentionType {
  @ForSome()
  @Field(() => ContributionType, {
    nullable: true,
    description: 'The contribution, where the viewer sees it.',
  })
  contribution!: ContributionType | null;

  @ForSome()
  @Field(() => WithdrawnContributionType, {
    nullable: true,
    description: 'What stays of it, where everybody could read it and it was withdrawn.',
  })
  withdrawn!: WithdrawnContributionType | null;

  static of({ view, withdrawn }: Mention): ContributionMentionType {
    return Object.assign(new ContributionMentionType(), {
      contribution: view && ContributionType.of(view),
      withdrawn: withdrawn && WithdrawnContributionType.of(withdrawn),
    });
  }
}
