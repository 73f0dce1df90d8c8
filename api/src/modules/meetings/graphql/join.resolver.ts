/** Joining a meeting by its code. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ParticipantService } from '../../identity/participant.service.js';
import { InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { MeetingQueries } from '../meeting.queries.js';
import { JoinMeetingInput } from './meeting.inputs.js';
import { JoinMeetingResult, JoinPayload, JoinRefusedType } from './meeting.results.type.js';

@Resolver()
export class JoinResolver {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly participants: ParticipantService,
  ) {}

  @Public()
  @Limited('guess')
  @Mutation(() => JoinMeetingResult, {
    description: 'Takes part in a meeting by its code; signs the device in.',
  })
  async joinMeeting(
    @Args('input') input: JoinMeetingInput,
    @Context() context: RequestContext,
  ): Promise<typeof JoinMeetingResult> {
    const meeting = await this.meetings.byJoinCode(input.code);
    if (!meeting) return JoinRefusedType.of('JOIN_CODE_UNKNOWN');
    const isClosed = !meeting.joinOpen || (await this.participants.wasRemoved(meeting.id, context.identity));
    if (isClosed) return JoinRefusedType.of('JOIN_CLOSED');
    const refusals = await this.participants.refusals(input);
    if (refusals.length > 0) return InvalidType.of(refusals);
    const joined = await this.participants.join(meeting.id, input, context.identity);
    if (!joined) return InvalidType.of([{ field: 'participantId', code: 'NOT_IN_LIST' }]);
    if (joined.token) context.setCookie?.(joined.token);
    return Object.assign(new JoinPayload(), { participant: joined.participant, meeting });
  }
}
