/** What commands on comments answer with: the comment, or why they were refused. */
import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { UnseenPayload } from '../../contributions/graphql/contribution.results.type.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { IdReusedType, InvalidType, ProblemType, TooLateType } from '../../taxonomy/graphql/problem.type.js';
import { CommentType } from './comment.type.js';

@ObjectType('CommentPayload', { description: 'The comment and the contribution it is on.' })
export class CommentPayload {
  @Field(() => CommentType, { description: 'The comment.' })
  comment!: CommentType;

  @Field(() => ContributionType, { description: 'The contribution.' })
  contribution!: ContributionType;
}

@ObjectType('CommentChanged', {
  implements: () => [ProblemType],
  description: 'It was edited since it was seen.',
})
export class CommentChangedType extends ProblemType {
  @Field(() => CommentType, { description: 'As it is now.' })
  current!: CommentType;

  static of(current: CommentType): CommentChangedType {
    return Object.assign(new CommentChangedType(), { code: 'STALE', current });
  }
}

export const CommentResult = createUnionType({
  name: 'CommentResult',
  description: 'The comment, or why the command was refused.',
  types: () =>
    [
      CommentPayload,
      UnseenPayload,
      InvalidType,
      IdReusedType,
      NotAllowedNowType,
      CommentChangedType,
      TooLateType,
    ] as const,
});
