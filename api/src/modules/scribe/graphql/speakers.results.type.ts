/** What commands on a list of speakers answer. */
import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { SessionType } from '../../meetings/graphql/meeting.type.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';

@ObjectType('SpeakersPayload', { description: 'The session, with its list of speakers as it is now.' })
export class SpeakersPayload {
  @Field(() => SessionType, { description: 'The session.' })
  session!: SessionType;

  static of(session: SessionType): SpeakersPayload {
    return Object.assign(new SpeakersPayload(), { session });
  }
}

export const SpeakersResult = createUnionType({
  name: 'SpeakersResult',
  description: 'The list of speakers, or why the command was refused.',
  types: () => [SpeakersPayload, InvalidType, IdReusedType] as const,
});
