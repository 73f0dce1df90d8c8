/** A saved message as those who run the desk see it, and what saving and removing one answers. */
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody } from '../../../../platform/access/audience.js';
import { IdReusedType, InvalidType, ProblemType } from '../../../taxonomy/graphql/problem.type.js';
import { LanguageEnum, MessagePurposeEnum } from '../../../taxonomy/graphql/vocabulary.type.js';
import type { MessageTemplate } from '../data/message-template.repository.js';

@ForEverybody()
@ObjectType('MessageTemplate', { description: 'A message to authors that the desk of a meeting has saved.' })
export class MessageTemplateType {
  @Field(() => ID, { description: 'Id, made on the device of whoever saved it first.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each saving.' })
  version!: number;

  @Field(() => MessagePurposeEnum, { description: 'What it is for.' })
  purpose!: MessagePurpose;

  @Field(() => LanguageEnum, { description: 'In which language it is.' })
  language!: Language;

  @Field(() => String, { description: 'By which it is known at the desk.' })
  title!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@ObjectType('MessageTemplatePayload', { description: 'The message is saved.' })
export class MessageTemplatePayload {
  @Field(() => MessageTemplateType, { description: 'As it is saved now.' })
  template!: MessageTemplateType;

  static of(template: MessageTemplate): MessageTemplatePayload {
    return Object.assign(new MessageTemplatePayload(), { template });
  }
}

@ObjectType('MessageTemplateChanged', {
  implements: () => [ProblemType],
  description: 'Somebody else has changed it meanwhile; nothing was overwritten.',
})
export class MessageTemplateChangedType extends ProblemType {
  @Field(() => MessageTemplateType, { description: 'As it is saved now.' })
  current!: MessageTemplateType;

  static of(current: MessageTemplate): MessageTemplateChangedType {
    return Object.assign(new MessageTemplateChangedType(), { code: 'STALE', current });
  }
}

@ObjectType('MessageTemplateRemoved', { description: 'There is no such message any more.' })
export class MessageTemplateRemovedType {
  @Field(() => ID, { description: 'Its id.' })
  templateId!: string;

  static of(templateId: string): MessageTemplateRemovedType {
    return Object.assign(new MessageTemplateRemovedType(), { templateId });
  }
}

export const SaveMessageTemplateResult = createUnionType({
  name: 'SaveMessageTemplateResult',
  description: 'The message is saved, or why it was not.',
  types: () => [MessageTemplatePayload, MessageTemplateChangedType, InvalidType, IdReusedType] as const,
});

export const RemoveMessageTemplateResult = createUnionType({
  name: 'RemoveMessageTemplateResult',
  description: 'The message is removed, or why it was not.',
  types: () => [MessageTemplateRemovedType, MessageTemplateChangedType] as const,
});
