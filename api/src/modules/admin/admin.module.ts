/** Setting up: meetings from files, the demo, and the first way in. */
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { DemoSeed } from './demo/demo-seed.service.js';
import { MeetingCommand } from './meeting.command.js';
import { SecretariatLinkService } from './secretariat-link.service.js';

@Module({
  imports: [IdentityModule, MeetingsModule],
  providers: [DemoSeed, MeetingCommand, SecretariatLinkService],
  exports: [DemoSeed, MeetingCommand],
})
export class AdminModule {}
