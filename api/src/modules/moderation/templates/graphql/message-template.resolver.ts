/** Saved messages of the desk: read, saved and removed by all who run it. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../../platform/access/audience.js';
import { SignedIn } from '../../../../platform/access/gate.js';
import { notFound } from '../../../../platform/graphql/errors.js';
import { participantIn } from '../../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { Limited } from '../../../../platform/limits/limited.js';
import { MeetingType } from '../../../meetings/graphql/meeting.type.js';
import { IdReusedType, InvalidType } from '../../../taxonomy/graphql/problem.type.js';
import { MessageTemplateService } from '../message-template.service.js';
import { RemoveMessageTemplateInput, SaveMessageTemplateInput } from './message-template.inputs.js';
import {
  MessageTemplateChangedType,
  MessageTemplatePayload,
  MessageTemplateRemovedType,
  MessageTemplateType,
  RemoveMessageTemplateResult,
  SaveMessageTemplateResult,
} from './message-template.type.js';

@Resolver(() => MeetingType)
export class MessageTemplateResolver {
  constructor(private readonly service: MessageTemplateService) {}

  @ForSome()
  @ResolveField(() => [MessageTemplateType], {
    description: 'Messages to authors that its desk has saved, by title; for those who run it.',
  })
  async messageTemplates(
    @Parent() { id: meetingId }: MeetingType,
    @Context() context: RequestContext,
  ): Promise<MessageTemplateType[]> {
    return this.service.ofMeeting(participantIn(context, meetingId));
  }

  @SignedIn()
  @Limited('deskNote')
  @Mutation(() => SaveMessageTemplateResult, { description: 'Saves a message of the desk, new or changed.' })
  async saveMessageTemplate(
    @Args('input') { meetingId, ...input }: SaveMessageTemplateInput,
    @Context() context: RequestContext,
  ): Promise<typeof SaveMessageTemplateResult> {
    const viewer = context.viewerIn(meetingId);
    if (!viewer) throw notFound();
    const saved = await this.service.save(viewer, input);
    switch (saved.outcome) {
      case 'SAVED':
        return MessageTemplatePayload.of(saved.template);
      case 'CHANGED':
        return MessageTemplateChangedType.of(saved.template);
      case 'INVALID':
        return InvalidType.of(saved.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
    }
  }

  @SignedIn()
  @Limited('deskNote')
  @Mutation(() => RemoveMessageTemplateResult, { description: 'Removes a saved message of the desk.' })
  async removeMessageTemplate(
    @Args('input') { templateId, expectedVersion }: RemoveMessageTemplateInput,
    @Context() context: RequestContext,
  ): Promise<typeof RemoveMessageTemplateResult> {
    const [viewer, row] = await this.service.known(templateId, (id) => context.viewerIn(id));
    const removed = await this.service.remove(viewer, row, expectedVersion);
    if (removed.outcome === 'CHANGED') return MessageTemplateChangedType.of(removed.template);
    return MessageTemplateRemovedType.of(row.id);
  }
}
