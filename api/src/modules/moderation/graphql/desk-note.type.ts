/** A note of the desk, as the desk sees it. */
import type { Viewer } from '@aportes/domain/actor';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { shownIdentity } from '../../contributions/attribution.access.js';
import type { StandingNote } from '../data/desk-note.repository.js';

@ForSome()
@ObjectType('DeskNote', { description: 'A note of the desk about one contribution; never for its author.' })
export class DeskNoteType {
  @Field(() => ID, { description: 'Id, made on the device of whoever wrote it.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who wrote it: whoever works at the desk does so by name; null of somebody who was erased.',
  })
  by!: string | null;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the reader wrote it.' })
  isMine!: boolean;

  static of(viewer: Viewer, { id, text, createdAt, participantId, writer }: StandingNote): DeskNoteType {
    const { name } = shownIdentity({ identity: writer, level: 'NAME_AND_INSTITUTION', isOwn: false });
    const isMine = viewer?.participantId === participantId;
    return Object.assign(new DeskNoteType(), { id, text, createdAt, by: name, isMine });
  }
}
