/** Requests to open a seal as the secretariat and, once one was agreed to, the author see them; and the name itself. */
import type { SealAnswer, SealState } from '@aportes/domain/vocabulary';
import { createUnionType, Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { ForSome } from '../../../platform/access/audience.js';
import { AuthorType } from '../../contributions/graphql/author.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { IdReusedType, InvalidType, TooLateType } from '../../taxonomy/graphql/problem.type.js';
import { SealAnswerEnum, SealStateEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@ForSome()
@ObjectType('SealOpening', { description: 'A request to open the seal of a contribution.' })
export class SealOpeningType {
  @Field(() => ID, { description: 'Id, made on the device of whoever asked.' })
  id!: string;

  @Field(() => SealStateEnum, { description: 'How it stands now.' })
  state!: SealState;

  @Field(() => String, { description: 'Why the seal is to be opened.' })
  reason!: string;

  @Field(() => String, { description: 'Language of the reason, as a BCP 47 tag.' })
  language!: string;

  @ForSome()
  @Field(() => AuthorType, { description: 'Who of the secretariat asked.' })
  askedBy!: AuthorType;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  askedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when a second person may answer.' })
  expiresAt!: Date;

  @ForSome()
  @Field(() => AuthorType, { nullable: true, description: 'Who answered, another one of the secretariat.' })
  answeredBy!: AuthorType | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the two may read the name.' })
  openUntil!: Date | null;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer may be the second person.' })
  mayAnswer!: boolean;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer is one of the two, and the seal is open.' })
  mayRead!: boolean;
}

@ObjectType('SealPayload', { description: 'The request as it stands.' })
export class SealPayload {
  @ForSome()
  @Field(() => SealOpeningType, { description: 'The request.' })
  opening!: SealOpeningType;
}

@ForSome()
@ObjectType('SealedAuthor', { description: 'Who wrote what is not attributable.' })
export class SealedAuthorType {
  @ForSome()
  @Field(() => AuthorType, { description: 'Who; nobody any more where the account was erased.' })
  author!: AuthorType;

  @Field(() => GraphQLISODateTime, { description: 'Until when it may be read.' })
  openUntil!: Date;
}

export const SealResult = createUnionType({
  name: 'SealResult',
  description: 'The request, or why the command was refused.',
  types: () => [SealPayload, InvalidType, IdReusedType, NotAllowedNowType, TooLateType] as const,
});

export const SealedAuthorResult = createUnionType({
  name: 'SealedAuthorResult',
  description: 'Who wrote it, or that the time for reading it is over.',
  types: () => [SealedAuthorType, TooLateType] as const,
});

@InputType({ description: 'Asks a second person of the secretariat to open a seal together.' })
export class AskToOpenSealInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the request, made on the device: sent again it is taken once.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => String, { description: 'Language of the reason, as a BCP 47 tag.' })
  language!: string;

  @Allow()
  @Field(() => String, { description: 'Why; the author is told it once the seal was opened.' })
  reason!: string;
}

@InputType({ description: 'Answers to a request to open a seal.' })
export class AnswerSealOpeningInput {
  @Allow()
  @Field(() => ID, { description: 'The request.' })
  openingId!: string;

  @Allow()
  @Field(() => SealAnswerEnum, { description: 'Whether the seal is opened.' })
  answer!: SealAnswer;
}

@InputType({ description: 'Reads who is behind an opened seal.' })
export class ReadSealedAuthorInput {
  @Allow()
  @Field(() => ID, { description: 'The request that was agreed to.' })
  openingId!: string;
}
