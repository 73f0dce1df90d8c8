/** The secretariat's hand on the open door: joining by code on and off, and another code. */
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { JoiningService } from '../joining.service.js';
import { MeetingQueries } from '../meeting.queries.js';
import { MeetingPayload } from './meeting.results.type.js';

@InputType({ description: 'Whether people can join by the code.' })
class SetJoiningInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => Boolean, { description: 'Whether the code lets people in.' })
  open!: boolean;
}

@InputType({ description: 'Which meeting gets another join code.' })
class RotateJoinCodeInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@Resolver()
export class JoiningResolver {
  constructor(
    private readonly joining: JoiningService,
    private readonly meetings: MeetingQueries,
  ) {}

  @SignedIn()
  @Mutation(() => MeetingPayload, { description: 'The secretariat switches joining by code on or off.' })
  async setJoining(
    @Args('input') { meetingId, open }: SetJoiningInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    await this.joining.setJoining(context, meetingId, open);
    return this.changed(context, meetingId);
  }

  @SignedIn()
  @Mutation(() => MeetingPayload, {
    description: 'The secretariat draws another join code; the one before opens nothing.',
  })
  async rotateJoinCode(
    @Args('input') { meetingId }: RotateJoinCodeInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    await this.joining.rotateJoinCode(context, meetingId);
    return this.changed(context, meetingId);
  }

  private async changed(context: RequestContext, meetingId: string): Promise<MeetingPayload> {
    this.meetings.forget(context, meetingId);
    return Object.assign(new MeetingPayload(), { meeting: await this.meetings.byId(context, meetingId) });
  }
}
