/** Expected refusals as results: each has a code whose text exists in four languages. */
import type { FieldProblemCode, ProblemCode } from '@aportes/domain/problems';
import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { FieldProblemCodeEnum, ProblemCodeEnum } from './vocabulary.type.js';

@InterfaceType('Problem', { description: 'An expected refusal that a person can act on.' })
export abstract class ProblemType {
  @Field(() => ProblemCodeEnum, { description: 'Names the refusal; its text exists in four languages.' })
  code!: ProblemCode;
}

@ObjectType('InvalidField', { description: 'What is wrong with one field.' })
export class InvalidFieldType {
  @Field(() => String, { description: 'Name of the field, as in the input.' })
  field!: string;

  @Field(() => FieldProblemCodeEnum, { description: 'What is wrong with it.' })
  code!: FieldProblemCode;

  @Field(() => Int, { nullable: true, description: 'The limit, where one was passed.' })
  limit?: number;

  @Field(() => Int, { nullable: true, description: 'What was sent, in the unit of the limit.' })
  actual?: number;
}

@ObjectType('Invalid', {
  implements: () => [ProblemType],
  description: 'Fields of the input are not right; nothing was changed.',
})
export class InvalidType extends ProblemType {
  @Field(() => [InvalidFieldType], { description: 'Each field that is not right.' })
  fields!: InvalidFieldType[];

  static of(fields: InvalidFieldType[]): InvalidType {
    return Object.assign(new InvalidType(), { code: 'INVALID', fields });
  }
}

@ObjectType('IdReused', {
  implements: () => [ProblemType],
  description: 'The id was used before, with other content.',
})
export class IdReusedType extends ProblemType {
  static of(): IdReusedType {
    return Object.assign(new IdReusedType(), { code: 'ID_REUSED' });
  }
}

@ObjectType('TooLate', { implements: () => [ProblemType], description: 'The time for it is over.' })
export class TooLateType extends ProblemType {
  static of(): TooLateType {
    return Object.assign(new TooLateType(), { code: 'TOO_LATE' });
  }
}
