/** An appeal as its author and the desk see it: never who declined. */
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import type { AppealRow } from '../data/appeal.repository.js';

@ForSome()
@ObjectType('Appeal', { description: 'Why an author asks the desk to look again at what it declined.' })
export class AppealType {
  @Field(() => ID, { description: 'Id, made on the device of the author.' })
  id!: string;

  @Field(() => ID, { description: 'The decision against which it is.' })
  decisionId!: string;

  @Field(() => String, { description: 'What the author says.' })
  text!: string;

  @ForSome()
  @Field(() => Boolean, {
    description:
      'Whether the reader declined it and leaves it to another rapporteur, as long as there is one.',
  })
  isLeftToOthers!: boolean;

  static of({ id, decisionId, text }: AppealRow, isLeftToOthers: boolean): AppealType {
    return Object.assign(new AppealType(), { id, decisionId, text, isLeftToOthers });
  }
}
