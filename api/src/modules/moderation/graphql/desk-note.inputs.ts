/** Inputs of the commands on notes of the desk. */
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@InputType({ description: 'A new note of the desk; sent again with the same id it is taken once.' })
export class WriteDeskNoteInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the note, made on the device.' })
  noteId!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@InputType({ description: 'Withdraws an own note of the desk; what it said is gone.' })
export class WithdrawDeskNoteInput {
  @Allow()
  @Field(() => ID, { description: 'The note.' })
  noteId!: string;
}
