/** A decision about an edit as its author and the desk see it: never who took it. */
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { EditVerdictEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { TakenEditDecision } from '../data/edit-decision.repository.js';

@ForSome()
@ObjectType('EditDecision', { description: 'What the desk decided about an edit of an accepted text.' })
export class EditDecisionType {
  @Field(() => ID, { description: 'Id, made on the device of whoever decided.' })
  id!: string;

  @Field(() => EditVerdictEnum, { description: 'Whether the edit took the place of the text.' })
  verdict!: EditVerdict;

  @Field(() => String, { nullable: true, description: 'What the author was told.' })
  message!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was taken back; null as long as it stands.',
  })
  undoneAt!: Date | null;

  @ForSome()
  @Field(() => Boolean, {
    description: 'Whether the reader took it and may still take it back: nobody has acted on it since.',
  })
  mayUndo!: boolean;

  static of(row: TakenEditDecision, mayUndo: boolean): EditDecisionType {
    const { id, verdict, message, createdAt: decidedAt, undoneAt } = row;
    return Object.assign(new EditDecisionType(), { id, verdict, message, decidedAt, undoneAt, mayUndo });
  }
}
