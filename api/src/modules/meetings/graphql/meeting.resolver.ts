/** Reading meetings and running them. */
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { MeetingQueries } from '../meeting.queries.js';
import { MeetingService } from '../meeting.service.js';
import { MoveSessionInput, SetAgendaItemInput, SetSupportHiddenInput } from './meeting.inputs.js';
import {
  MeetingPayload,
  MeetingResult,
  NotAllowedNowType,
  SessionPayload,
  SessionResult,
} from './meeting.results.type.js';
import { MeetingType } from './meeting.type.js';

@Resolver(() => MeetingType)
export class MeetingResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly service: MeetingService,
  ) {}

  @Public()
  @Query(() => [MeetingType], { description: 'All meetings, the latest first.' })
  async meetings(): Promise<MeetingType[]> {
    return this.queries.all();
  }

  @Public()
  @Query(() => MeetingType, { nullable: true, description: 'A meeting by the part of its address.' })
  async meeting(@Args('slug') slug: string, @Context() context: RequestContext): Promise<MeetingType | null> {
    return this.queries.bySlug(slug, context);
  }

  @Public()
  @Limited('guess')
  @Query(() => MeetingType, {
    nullable: true,
    description: 'The meeting that a join code opens; null where it opens none.',
  })
  async meetingByJoinCode(@Args('code') code: string): Promise<MeetingType | null> {
    const meeting = await this.queries.byJoinCode(code);
    return meeting?.joinOpen ? meeting : null;
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: 'The secretariat sets what is "now".' })
  async setAgendaItem(
    @Args('input') { meetingId, agendaItemId }: SetAgendaItemInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    const done = await this.service.setAgendaItem(context, meetingId, agendaItemId ?? null);
    if (!done) return InvalidType.of([{ field: 'agendaItemId', code: 'UNKNOWN_REFERENCE' }]);
    return Object.assign(new MeetingPayload(), { meeting: await this.queries.byId(context, meetingId) });
  }

  @SignedIn()
  @Mutation(() => SessionResult, { description: 'The secretariat opens a session: it takes inputs.' })
  async openSession(@Args('input') input: MoveSessionInput, @Context() context: RequestContext) {
    return this.move(context, input.sessionId, 'OPEN');
  }

  @SignedIn()
  @Mutation(() => SessionResult, { description: 'The secretariat pauses a session.' })
  async pauseSession(@Args('input') input: MoveSessionInput, @Context() context: RequestContext) {
    return this.move(context, input.sessionId, 'PAUSED');
  }

  @SignedIn()
  @Mutation(() => SessionResult, { description: 'The secretariat closes a session; it may reopen.' })
  async closeSession(@Args('input') input: MoveSessionInput, @Context() context: RequestContext) {
    return this.move(context, input.sessionId, 'CLOSED');
  }

  @SignedIn()
  @Mutation(() => SessionResult, {
    description: 'The secretariat hides support until the session closes, or shows it again.',
  })
  async setSupportHidden(
    @Args('input') { sessionId, isHidden }: SetSupportHiddenInput,
    @Context() context: RequestContext,
  ): Promise<typeof SessionResult> {
    return this.answer(context, sessionId, await this.service.setSupportHidden(context, sessionId, isHidden));
  }

  private async move(
    context: RequestContext,
    sessionId: string,
    to: 'OPEN' | 'PAUSED' | 'CLOSED',
  ): Promise<typeof SessionResult> {
    return this.answer(context, sessionId, await this.service.moveSession(context, sessionId, to));
  }

  /** @param meetingId null where the session is not in a state for it */
  private async answer(
    context: RequestContext,
    sessionId: string,
    meetingId: string | null,
  ): Promise<typeof SessionResult> {
    if (meetingId === null) return NotAllowedNowType.of();
    const session = await this.queries.session(context, meetingId, sessionId);
    return Object.assign(new SessionPayload(), { session: session ?? undefined });
  }
}
