/** What commands on contributions answer: the contribution, or a refusal that says why. */
import type { ProblemCode } from '@aportes/domain/problems';
import { Field, ID, ObjectType, createUnionType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { SessionType } from '../../meetings/graphql/meeting.type.js';
import { IdReusedType, InvalidType, ProblemType } from '../../taxonomy/graphql/problem.type.js';
import { ClaimType } from './claim.type.js';
import { ContributionType } from './contribution.type.js';

@ObjectType('ContributionPayload', { description: 'The contribution, as it is now.' })
export class ContributionPayload {
  @Field(() => ContributionType, { description: 'The contribution.' })
  contribution!: ContributionType;

  static of(contribution: ContributionType): ContributionPayload {
    return Object.assign(new ContributionPayload(), { contribution });
  }
}

@ForEverybody()
@ObjectType('UnseenPayload', { description: 'It is done, on a contribution that the viewer sees no more.' })
export class UnseenPayload {
  @Field(() => ID, { description: 'Id of the contribution.' })
  contributionId!: string;

  static of(contributionId: string): UnseenPayload {
    return Object.assign(new UnseenPayload(), { contributionId });
  }
}

@ObjectType('SessionNotTaking', {
  implements: () => [ProblemType],
  description: 'The session takes no inputs now; the text stays with its author.',
})
export class SessionNotTakingType extends ProblemType {
  @Field(() => SessionType, { description: 'The session.' })
  session!: SessionType;

  static of(code: ProblemCode, session: SessionType): SessionNotTakingType {
    return Object.assign(new SessionNotTakingType(), { code, session });
  }
}

@ObjectType('Stale', { implements: () => [ProblemType], description: 'It changed since it was seen.' })
export class StaleType extends ProblemType {
  @Field(() => ContributionType, { description: 'As it is now.' })
  current!: ContributionType;

  static of(current: ContributionType): StaleType {
    return Object.assign(new StaleType(), { code: 'STALE', current });
  }
}

@ObjectType('ClaimedByAnother', {
  implements: () => [ProblemType],
  description: 'Somebody else of the desk is reviewing it.',
})
export class ClaimedByAnotherType extends ProblemType {
  @Field(() => ClaimType, { description: 'Who, and until when.' })
  claim!: ClaimType;

  @Field(() => ContributionType, { description: 'As it is now.' })
  current!: ContributionType;

  static of(claim: ClaimType, current: ContributionType): ClaimedByAnotherType {
    return Object.assign(new ClaimedByAnotherType(), { code: 'CLAIMED', claim, current });
  }
}

export const ContributionResult = createUnionType({
  name: 'ContributionResult',
  description: 'The contribution, or why the command was refused.',
  types: () =>
    [
      ContributionPayload,
      UnseenPayload,
      InvalidType,
      SessionNotTakingType,
      StaleType,
      IdReusedType,
      NotAllowedNowType,
      ClaimedByAnotherType,
    ] as const,
});
