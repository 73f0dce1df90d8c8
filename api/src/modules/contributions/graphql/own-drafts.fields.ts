/** What the viewer is writing in a meeting, in whatever session, on whatever device it was begun. */
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { participantIn } from '../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { DraftService } from '../draft.service.js';
import { DraftType } from './draft.type.js';
import { MentionLoader } from './mention-loader.service.js';
import { ContributionMentionType } from './mention.type.js';

@Resolver(() => DraftType)
export class DraftPlaceFields {
  constructor(private readonly mentions: MentionLoader) {}

  @ForSome()
  @ResolveField(() => ContributionMentionType, {
    nullable: true,
    description: 'The contribution of which it is a version, or on which it comments.',
  })
  async standsOn(
    { meetingId, contributionId }: DraftType,
    _: unknown,
    context: RequestContext,
  ): Promise<ContributionMentionType | null> {
    return contributionId === null ? null : this.mentions.load(context, meetingId, contributionId);
  }
}

@Resolver(() => MeetingType)
export class OwnDraftsFields {
  constructor(private readonly drafts: DraftService) {}

  @ForSome()
  @ResolveField(() => [DraftType], {
    description: `What the viewer is writing, the newest first; at most ${COUNT_LIMITS.drafts}.`,
  })
  async myDrafts({ id: meetingId }: MeetingType, _: unknown, context: RequestContext): Promise<DraftType[]> {
    return this.drafts.allOf(participantIn(context, meetingId));
  }
}
