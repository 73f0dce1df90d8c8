/** Assignments as the desk reads them, and how much waits for each of its rapporteurs. */
import type { Viewer } from '@aportes/domain/actor';
import { mayUndoAssignment } from '@aportes/domain/assignment.policy';
import type { EditFacts } from '@aportes/domain/contribution.policy';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../../platform/access/audience.js';
import { AssigneeType } from '../../../contributions/graphql/assignee.type.js';
import type { NamedAssignment } from '../data/assignment.repository.js';
import type { DeskLoadRow } from '../data/desk-people.repository.js';

@ForSome()
@ObjectType('Assignment', { description: 'That a waiting item went from one of the desk to another.' })
export class AssignmentType {
  @Field(() => ID, { description: 'Id, made on the device of whoever did it.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Who did it; null of somebody who was erased.' })
  by!: string | null;

  @Field(() => AssigneeType, { nullable: true, description: 'Whose it was before; null: nobody’s.' })
  from!: AssigneeType | null;

  @Field(() => AssigneeType, { nullable: true, description: 'Whose it was from then on; null: nobody’s.' })
  to!: AssigneeType | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  assignedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The assignment that it takes back.' })
  takesBack!: string | null;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the reader did it and may still take it back.' })
  mayUndo!: boolean;

  static of(viewer: Viewer, facts: EditFacts, one: NamedAssignment): AssignmentType {
    const { id, byName: by, createdAt: assignedAt, takesBack } = one;
    const named = (assigneeId: string | null, name: string | null) =>
      assigneeId && Object.assign(new AssigneeType(), { id: assigneeId, name });
    return Object.assign(new AssignmentType(), {
      ...{ id, by, assignedAt, takesBack },
      from: named(one.fromId, one.fromName),
      to: named(one.toId, one.toName),
      mayUndo: mayUndoAssignment(viewer, one, facts),
    });
  }
}

@ForEverybody()
@ObjectType('RapporteurLoad', { description: 'How much waits for one rapporteur.' })
export class RapporteurLoadType {
  @Field(() => AssigneeType, { description: 'Who it is.' })
  rapporteur!: AssigneeType;

  @Field(() => Int, { description: 'How many waiting items are assigned to them.' })
  assigned!: number;

  @Field(() => Int, { description: 'How many they are reviewing now.' })
  inHand!: number;
}

@ForEverybody()
@ObjectType('DeskLoad', { description: 'How what waits is shared out among the rapporteurs.' })
export class DeskLoadType {
  @Field(() => Int, { description: 'How many waiting items are assigned to nobody.' })
  unassigned!: number;

  @Field(() => [RapporteurLoadType], { description: 'Each rapporteur of these sessions, by name.' })
  rapporteurs!: RapporteurLoadType[];

  static of({ unassigned, rapporteurs }: DeskLoadRow): DeskLoadType {
    return Object.assign(new DeskLoadType(), {
      unassigned,
      rapporteurs: rapporteurs.map(({ id, name, assigned, inHand }) =>
        Object.assign(new RapporteurLoadType(), {
          ...{ assigned, inHand },
          rapporteur: Object.assign(new AssigneeType(), { id, name }),
        }),
      ),
    });
  }
}
