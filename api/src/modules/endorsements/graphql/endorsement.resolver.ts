/** Endorsing, retracting, and the support of a contribution. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Args, Context, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Position } from '../../../kernel/page.js';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { Pages } from '../../../platform/graphql/pages.js';
import { LongPageArgs } from '../../../platform/graphql/paging.type.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { EndorsementRepository } from '../data/endorsement.repository.js';
import { EndorsementService } from '../endorsement.service.js';
import { breadthOfGroups, ownEndorsement, shownEndorsement } from '../endorsement.presenter.js';
import { EndorseContributionInput, RetractEndorsementInput } from './endorsement.inputs.js';
import { BreadthType, EndorsementConnectionType, EndorsementType } from './endorsement.type.js';

@Resolver(() => ContributionType)
export class EndorsementResolver {
  constructor(
    private readonly endorsementRows: EndorsementRepository,
    private readonly meetings: MeetingQueries,
    private readonly access: ContributionAccess,
    private readonly service: EndorsementService,
    private readonly results: ContributionResults,
    private readonly pages: Pages,
  ) {}

  @ResolveField(() => BreadthType, {
    nullable: true,
    description: 'Its support by subregion and kind of stakeholder; null while its session hides support.',
  })
  breadth({ row }: ContributionType): BreadthType | null {
    return breadthOfGroups(row.supporters);
  }

  @ForSome()
  @ResolveField(() => EndorsementType, { nullable: true, description: 'How the viewer stands to it.' })
  myEndorsement({ row }: ContributionType): EndorsementType | null {
    return row.viewerEndorsement ? ownEndorsement(row.viewerEndorsement, row) : null;
  }

  @ForSome()
  @ResolveField(() => EndorsementConnectionType, {
    nullable: true,
    description: 'Who stands how to it, oldest first; null while its session hides support.',
  })
  async endorsements(
    @Parent() { id, row: contribution, viewer }: ContributionType,
    @Args() args: LongPageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EndorsementConnectionType | null> {
    if (contribution.supportIsHidden) return null;
    const meeting = await this.meetings.byId(context, contribution.meetingId);
    const list = {
      page: (first: number, after: Position | null) => this.endorsementRows.page(id, first, after),
      count: async () => (await this.endorsementRows.count([id]))[0]?.count ?? 0,
    };
    return this.pages.counted(args, info, list, (row) =>
      shownEndorsement(row, viewer, contribution, meeting),
    );
  }

  @SignedIn()
  @Limited('endorsement')
  @Mutation(() => ContributionResult, { description: 'Takes a stance to a contribution.' })
  async endorseContribution(
    @Args('input') input: EndorseContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.endorse(viewer, input));
  }

  @SignedIn()
  @Limited('endorsement')
  @Mutation(() => ContributionResult, {
    description: 'Takes the own stance back, also where the viewer sees the contribution no more.',
  })
  async retractEndorsement(
    @Args('input') { contributionId, endorsementId }: RetractEndorsementInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const isOwn = ({ participantId }: MeetingActor) =>
      this.endorsementRows.wasOf(contributionId, participantId);
    const viewer = await this.access.participantAt(contributionId, (id) => context.viewerIn(id), isOwn);
    return this.results.of(
      context,
      viewer,
      await this.service.retract(viewer, contributionId, endorsementId),
    );
  }
}
