/** What stands at the address of a withdrawn contribution, with its meeting and theme. */
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingType, ThemeType } from '../../meetings/graphql/meeting.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { TombstoneQueries } from '../tombstone.queries.js';
import { TombstoneType, WithdrawnContributionType } from './tombstone.type.js';

@Resolver(() => TombstoneType)
export class TombstoneResolver {
  constructor(
    private readonly tombstones: TombstoneQueries,
    private readonly meetings: MeetingQueries,
  ) {}

  @Public()
  @Query(() => WithdrawnContributionType, {
    nullable: true,
    description: 'Of a contribution that everybody could read and that was withdrawn; null of any other.',
  })
  async withdrawnContribution(
    @Args('address', { description: 'Symbol or id.' }) address: string,
  ): Promise<WithdrawnContributionType | null> {
    const withdrawn = await this.tombstones.at(address);
    return withdrawn && WithdrawnContributionType.of(withdrawn);
  }

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  async meeting({ row }: TombstoneType, _: unknown, context: RequestContext): Promise<MeetingType> {
    return this.meetings.byId(context, row.meetingId);
  }

  @ResolveField(() => ThemeType, { nullable: true, description: 'Main theme.' })
  async theme({ row }: TombstoneType, _: unknown, context: RequestContext): Promise<ThemeType | null> {
    if (row.themeId === null) return null;
    return (await this.meetings.themes(context, row.meetingId, [row.themeId]))[0] ?? null;
  }
}
