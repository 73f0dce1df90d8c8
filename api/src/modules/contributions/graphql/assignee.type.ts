/** Somebody of the desk, to whom what waits may be assigned: known by name to those who run it. */
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';

@ForEverybody()
@ObjectType('Assignee', { description: 'A rapporteur, as those who run the desk know each other.' })
export class AssigneeType {
  @Field(() => ID, { description: 'The participant.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name; null of somebody who was erased.' })
  name!: string | null;
}
