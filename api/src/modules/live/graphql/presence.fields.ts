/** How many people are in the room. */
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { Presence } from '../../../platform/graphql/presence.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';

@Resolver(() => MeetingType)
export class PresenceFields {
  constructor(private readonly presence: Presence) {}

  @ForSome()
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many participants follow the meeting live at this moment, as the process that answers knows; null for whoever does not take part.',
  })
  presentCount(meeting: MeetingType, _: unknown, context: RequestContext): number | null {
    return context.viewerIn(meeting.id) ? this.presence.in(meeting.id) : null;
  }
}
