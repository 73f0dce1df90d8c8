/** Saved messages: what the desk of a meeting says to authors again and again. */
import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { MessageTemplateRepository } from './data/message-template.repository.js';
import { MessageTemplateResolver } from './graphql/message-template.resolver.js';
import { MessageTemplateService } from './message-template.service.js';

@Module({
  imports: [MeetingsModule],
  providers: [MessageTemplateRepository, MessageTemplateService, MessageTemplateResolver],
  exports: [MessageTemplateService],
})
export class TemplatesModule {}
