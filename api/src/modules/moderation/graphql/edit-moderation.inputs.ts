/** Inputs of the desk's decisions about edits of accepted texts. */
import { Field, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { DecisionInput } from './moderation.inputs.js';

@InputType({ description: 'Accepts an edit: everybody reads the new version.' })
export class AcceptEditInput extends DecisionInput {
  @Allow()
  @Field(() => Int, { description: 'Number of the version that waits.' })
  revisionNumber!: number;
}

@InputType({ description: 'Declines an edit, with a note to the author: the accepted text stands.' })
export class DeclineEditInput extends AcceptEditInput {
  @Allow()
  @Field(() => String, { description: 'What the author is told.' })
  note!: string;
}
