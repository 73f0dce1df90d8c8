/** Commands of authors and single contributions by id and symbol. */
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAttributionService } from '../contribution-attribution.service.js';
import { ContributionEditService } from '../contribution-edit.service.js';
import { ContributionRevisionService } from '../contribution-revision.service.js';
import { ContributionAccess } from '../contribution.access.js';
import { ContributionQueries } from '../contribution.queries.js';
import { ContributionService } from '../contribution.service.js';
import { ContributionResults } from './contribution-results.service.js';
import {
  ChangeAttributionInput,
  ReviseContributionInput,
  SubmitContributionInput,
  WithdrawContributionInput,
  WithdrawEditInput,
} from './contribution.inputs.js';
import { ContributionResult } from './contribution.results.type.js';
import { ContributionType } from './contribution.type.js';

@Resolver(() => ContributionType)
export class ContributionResolver {
  constructor(
    private readonly queries: ContributionQueries,
    private readonly access: ContributionAccess,
    private readonly service: ContributionService,
    private readonly revisions: ContributionRevisionService,
    private readonly edits: ContributionEditService,
    private readonly attribution: ContributionAttributionService,
    private readonly results: ContributionResults,
  ) {}

  @Public()
  @Query(() => ContributionType, {
    nullable: true,
    description: 'A contribution; null where unknown or not for the viewer.',
  })
  async contribution(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<ContributionType | null> {
    const meetingId = await this.queries.meetingOf(id);
    if (!meetingId) return null;
    const [view] = await this.queries.visibleByIds(context.viewerIn(meetingId), [id]);
    return view ? ContributionType.of(view) : null;
  }

  @Public()
  @Query(() => ContributionType, { nullable: true, description: 'A contribution by its symbol.' })
  async contributionBySymbol(
    @Args('symbol') symbol: string,
    @Context() context: RequestContext,
  ): Promise<ContributionType | null> {
    const id = await this.queries.idOfSymbol(symbol);
    return id ? this.contribution(id, context) : null;
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Gives a contribution to an open session.' })
  async submitContribution(
    @Args('input') input: SubmitContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantIn(input.sessionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.submit(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Writes a new version of an own contribution.' })
  async reviseContribution(
    @Args('input') input: ReviseContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.revisions.revise(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Takes an own edit back that waits for the desk.' })
  async withdrawEdit(
    @Args('input') input: WithdrawEditInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.edits.withdraw(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Withdraws an own contribution.' })
  async withdrawContribution(
    @Args('input') input: WithdrawContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.revisions.withdraw(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, {
    description: 'Says anew how much of the author of an own contribution is shown.',
  })
  async changeAttribution(
    @Args('input') input: ChangeAttributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.attribution.change(viewer, input));
  }
}
