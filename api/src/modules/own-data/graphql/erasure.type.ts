/** What an erasure takes along, before it is done, and what came of it. */
import { ERASURE_CHOICES } from '@aportes/domain/erasure.rules';
import { Field, Int, ObjectType, createUnionType, registerEnumType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { LastSecretariatType } from '../../people/graphql/people.results.type.js';
import type { ErasurePreview } from '../erasure.service.js';

export const ErasureChoiceEnum = Object.fromEntries(ERASURE_CHOICES.map((one) => [one, one]));
registerEnumType(ErasureChoiceEnum, {
  name: 'ErasureChoice',
  description: 'What becomes of what the person wrote: it stays without a name, or it goes.',
});

@ForSome()
@ObjectType('ErasurePreview', { description: 'How much an erasure of the own account is about.' })
export class ErasurePreviewType {
  @Field(() => Int, { description: 'Own contributions that others may read.' })
  contributions!: number;

  @Field(() => Int, { description: 'Of those, the ones that others have endorsed, commented on or linked.' })
  builtUpon!: number;

  @Field(() => Int, { description: 'Of those, the ones that show no name.' })
  unnamed!: number;

  @Field(() => Int, { description: 'Own comments.' })
  comments!: number;

  @Field(() => Int, { description: 'Contributions to which the person has a stance.' })
  endorsements!: number;

  @Field(() => Int, { description: 'Links that the person made.' })
  links!: number;

  @Field(() => Int, { description: 'Drafts.' })
  drafts!: number;

  @Field(() => [MeetingType], {
    description: 'Meetings that nobody else can run: somebody must be appointed first.',
  })
  lastOfSecretariat!: MeetingType[];

  static of(preview: ErasurePreview, lastOfSecretariat: MeetingType[]): ErasurePreviewType {
    const { contributions, builtUpon, unnamed, comments, endorsements, links, drafts } = preview;
    const counts = { contributions, builtUpon, unnamed, comments, endorsements, links, drafts };
    return Object.assign(new ErasurePreviewType(), counts, { lastOfSecretariat });
  }
}

@ForSome()
@ObjectType('AccountErased', { description: 'The account is gone, and with it every sign-in.' })
export class AccountErasedType {
  @Field(() => Boolean, { description: 'Always true.' })
  done!: boolean;
}

export const EraseAccountResult = createUnionType({
  name: 'EraseAccountResult',
  description: 'That it is done, or that a meeting would have nobody left to run it.',
  types: () => [AccountErasedType, LastSecretariatType] as const,
});
