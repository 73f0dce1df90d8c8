/** A draft as its owner sees it, and what keeping one answers. */
import type { DraftForm } from '@aportes/domain/vocabulary';
import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { DraftFormEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import { IdReusedType, InvalidType, ProblemType } from '../../taxonomy/graphql/problem.type.js';
import type { Draft } from '../draft.service.js';

@ForSome()
@ObjectType('Draft', { description: 'What somebody is writing; nobody else ever sees it.' })
export class DraftType {
  @Field(() => ID, { description: 'The id that the contribution, version or comment will have.' })
  id!: string;

  @Field(() => DraftFormEnum, { description: 'What it becomes.' })
  form!: DraftForm;

  @Field(() => ID, { nullable: true, description: 'Session for which a contribution is written.' })
  sessionId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Contribution of which it is a version, or on which it comments.',
  })
  contributionId!: string | null;

  @Field(() => Int, { description: 'Grows with each keeping.' })
  version!: number;

  @Field(() => String, { description: 'The form with all its fields, in its own manner.' })
  content!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was last kept.' })
  keptAt!: Date;

  /** For the contribution about which it is; never sent. */
  meetingId!: string;
}

@ObjectType('DraftPayload', { description: 'The draft is kept.' })
export class DraftPayload {
  @ForSome()
  @Field(() => DraftType, { description: 'The draft, as it is kept now.' })
  draft!: DraftType;

  static of(draft: Draft): DraftPayload {
    return Object.assign(new DraftPayload(), { draft });
  }
}

@ObjectType('DraftChanged', {
  implements: () => [ProblemType],
  description: 'Another device has kept it meanwhile; nothing was overwritten.',
})
export class DraftChangedType extends ProblemType {
  @ForSome()
  @Field(() => DraftType, { description: 'As the other device has kept it.' })
  current!: DraftType;

  static of(current: Draft): DraftChangedType {
    return Object.assign(new DraftChangedType(), { code: 'STALE', current });
  }
}

@ObjectType('DraftDiscarded', { description: 'There is no such draft any more.' })
export class DraftDiscardedType {
  @Field(() => ID, { description: 'Its id.' })
  draftId!: string;
}

export const KeepDraftResult = createUnionType({
  name: 'KeepDraftResult',
  description: 'The draft is kept, or why it was not.',
  types: () => [DraftPayload, DraftChangedType, InvalidType, IdReusedType] as const,
});
