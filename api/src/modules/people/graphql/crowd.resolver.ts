/** Whether somebody could be guessed from what an item shows without a name; asked of oneself alone. */
import { isOneOfFew } from '@aportes/domain/attribution.rules';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import { participantIn } from '../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { CrowdRepository } from '../data/crowd.repository.js';

@Resolver()
export class CrowdResolver {
  constructor(
    private readonly crowd: CrowdRepository,
    private readonly meetings: MeetingQueries,
  ) {}

  @SignedIn()
  @Limited('crowd')
  @Query(() => Boolean, {
    description:
      'Whether so few at the meeting share the viewer’s kind and subregions that readers could guess.',
  })
  async isOneOfFew(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { id } = await this.meetings.byId(context, meetingId);
    const { participantId } = participantIn(context, id);
    return isOneOfFew(await this.crowd.alike(id, participantId));
  }
}
