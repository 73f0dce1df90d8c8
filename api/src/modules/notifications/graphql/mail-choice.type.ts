/** What is answered once somebody has said which mails they want. */
import type { MailChoice } from '@aportes/domain/vocabulary';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MailChoiceEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@ObjectType('MailsChosen', { description: 'Which mails were chosen.' })
export class MailsChosenType {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  viewerId!: string;

  @Field(() => MailChoiceEnum, { description: 'The choice that holds.' })
  choice!: MailChoice;
}
