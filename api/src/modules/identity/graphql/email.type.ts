/** Giving an address to come back with: what the commands are given and answer. */
import type { ProblemCode } from '@aportes/domain/problems';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { Field, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { InvalidType, ProblemType } from '../../taxonomy/graphql/problem.type.js';
import { ViewerType } from './viewer.type.js';

@InputType({ description: 'The address to come back with on another device.' })
export class RequestEmailCodeInput {
  @Field(() => String, { description: 'One e-mail address.' })
  @IsString()
  @MaxLength(TEXT_LIMITS.email.max)
  email!: string;
}

@InputType({ description: 'The proof that an address is the own.' })
export class ConfirmEmailInput extends RequestEmailCodeInput {
  @Field(() => String, { description: 'The code mailed to it, in any writing.' })
  @IsString()
  @MaxLength(40)
  code!: string;
}

@ObjectType('EmailCodeSent', { description: 'A code is on its way to the address.' })
export class EmailCodeSentType {
  @Field(() => Boolean, { description: 'Always true.' })
  done!: boolean;
}

@ObjectType('EmailConfirmed', { description: 'The address counts from now on.' })
export class EmailConfirmedType {
  @Field(() => ViewerType, { description: 'Whoever is signed in.' })
  viewer!: ViewerType;
}

@ObjectType('EmailRefused', {
  implements: () => [ProblemType],
  description: 'The address cannot be given or confirmed.',
})
export class EmailRefusedType extends ProblemType {
  static of(
    code: Extract<ProblemCode, 'CODE_UNKNOWN' | 'EMAIL_IN_USE' | 'NOT_ALLOWED_NOW'>,
  ): EmailRefusedType {
    return Object.assign(new EmailRefusedType(), { code });
  }
}

export const RequestEmailCodeResult = createUnionType({
  name: 'RequestEmailCodeResult',
  description: 'A code on its way, or why none was sent.',
  types: () => [EmailCodeSentType, InvalidType, EmailRefusedType] as const,
});

export const ConfirmEmailResult = createUnionType({
  name: 'ConfirmEmailResult',
  description: 'The address confirmed, or why not.',
  types: () => [EmailConfirmedType, EmailRefusedType] as const,
});
