/** The fields of a meeting that depend on who asks, and the links from a participant to the meeting. */
import { mayRunMeeting, maySeeDesk, mayTakePart } from '@aportes/domain/meeting.policy';
import { formatJoinCode } from '@aportes/domain/join-code';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ParticipantType, RoleGrantType } from '../../identity/graphql/viewer.type.js';
import { ParticipantService } from '../../identity/participant.service.js';
import { MeetingQueries } from '../meeting.queries.js';
import { MeetingAbilitiesType, MeetingType, SessionType, SubregionType } from './meeting.type.js';

@Resolver(() => MeetingType)
export class MeetingFields {
  constructor(private readonly participants: ParticipantService) {}

  @ForSome()
  @ResolveField(() => String, { nullable: true, description: 'Join code; for the secretariat alone.' })
  joinCode(meeting: MeetingType, _: unknown, context: RequestContext): string | null {
    const code = mayRunMeeting(context.viewerIn(meeting.id)) ? meeting.storedJoinCode : null;
    return code === null ? null : formatJoinCode(code);
  }

  @ForSome()
  @ResolveField(() => MeetingAbilitiesType, { description: 'What the viewer may do here.' })
  abilities(meeting: MeetingType, _: unknown, context: RequestContext): MeetingAbilitiesType {
    const viewer = context.viewerIn(meeting.id);
    return { run: mayRunMeeting(viewer), takePart: mayTakePart(viewer), seeDesk: maySeeDesk(viewer) };
  }

  @ResolveField(() => SessionType, {
    nullable: true,
    description: 'The session at a place in the agenda; null where that item takes no inputs.',
  })
  session(
    @Parent() { agenda }: MeetingType,
    @Args('position', { type: () => Int }) position: number,
  ): SessionType | null {
    return agenda.find((item) => item.position === position)?.session ?? null;
  }

  @ForSome()
  @ResolveField(() => ParticipantType, {
    nullable: true,
    description: 'The viewer as a participant of this meeting.',
  })
  async myParticipation(
    meeting: MeetingType,
    _: unknown,
    { identity }: RequestContext,
  ): Promise<ParticipantType | null> {
    if (!identity) return null;
    const all = await this.participants.participations(identity.accountId);
    return all.find((one) => one.meetingId === meeting.id) ?? null;
  }
}

@Resolver(() => ParticipantType)
export class ParticipantFields {
  constructor(private readonly meetings: MeetingQueries) {}

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  async meeting(participant: ParticipantType, _: unknown, context: RequestContext): Promise<MeetingType> {
    return this.meetings.byId(context, participant.meetingId);
  }

  @ResolveField(() => [SubregionType], { description: 'Subregions of the country; two for some States.' })
  async subregions(
    participant: ParticipantType,
    _: unknown,
    context: RequestContext,
  ): Promise<SubregionType[]> {
    const { subregions } = await this.meetings.byId(context, participant.meetingId);
    const { countryCode } = participant;
    return countryCode === null ? [] : subregions.filter((one) => one.countryCodes.includes(countryCode));
  }

  @ResolveField(() => [RoleGrantType], { description: 'Roles in the meeting.' })
  roles({ meetingId }: ParticipantType, _: unknown, context: RequestContext): RoleGrantType[] {
    return (context.viewerIn(meetingId)?.roles ?? []).map((grant) => ({ ...grant, meetingId }));
  }
}

@Resolver(() => RoleGrantType)
export class RoleGrantFields {
  constructor(private readonly meetings: MeetingQueries) {}

  @ResolveField(() => SessionType, {
    nullable: true,
    description: 'The session it is bound to; null for all.',
  })
  async session(grant: RoleGrantType, _: unknown, context: RequestContext): Promise<SessionType | null> {
    return this.meetings.session(context, grant.meetingId, grant.sessionId);
  }
}
