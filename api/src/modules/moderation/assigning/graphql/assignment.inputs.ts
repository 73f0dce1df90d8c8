/** Inputs of saying whose a waiting item is, of taking that back, and of both for many at once. */
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@InputType({ description: 'Says whose a waiting item is meant to be, which is advice and no lock.' })
export class AssignContributionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the assignment, made on the device: sent again it is done once.' })
  assignmentId!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'The rapporteur; nobody where absent.' })
  assigneeId?: string | null;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'Whose it was when it was seen; nobody’s where absent.' })
  seenAssigneeId?: string | null;
}

@InputType({ description: 'Takes an own assignment back, as long as nobody assigned it anew.' })
export class UndoAssignmentInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the undoing, made on the device: sent again it is done once.' })
  undoId!: string;

  @Allow()
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;
}

@InputType({ description: 'Assigns up to a hundred contributions, each by itself.' })
export class AssignContributionsInput {
  @Allow()
  @Field(() => [AssignContributionInput], { description: 'Each of them.' })
  items!: AssignContributionInput[];
}

@InputType({ description: 'Takes up to a hundred own assignments back, each by itself.' })
export class UndoAssignmentsInput {
  @Allow()
  @Field(() => [UndoAssignmentInput], { description: 'Each of them.' })
  items!: UndoAssignmentInput[];
}
