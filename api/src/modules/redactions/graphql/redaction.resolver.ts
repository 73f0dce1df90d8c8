/** Masking a passage, looking at what it was, and taking it back. */
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { RedactionOriginalService } from '../redaction-original.service.js';
import { RedactionPreviewService } from '../redaction-preview.service.js';
import { RedactionService } from '../redaction.service.js';
import { LiftRedactionInput, ReadRedactedInput, RedactPassageInput } from './redaction.inputs.js';
import { RedactedOriginalResult, RedactedOriginalType, RedactionCountType } from './redaction.type.js';

@Resolver()
export class RedactionResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: RedactionService,
    private readonly previews: RedactionPreviewService,
    private readonly originals: RedactionOriginalService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @ForSome()
  @Limited('redaction')
  @Query(() => [RedactionCountType], {
    description:
      'Where a passage stands that the desk or the secretariat could mask, and how often: also in what the text was split, merged or put together with, as far as the viewer reads that.',
  })
  async redactionPreview(
    @Args('contributionId', { type: () => ID }) contributionId: string,
    @Args('passage') passage: string,
    @Context() context: RequestContext,
  ): Promise<RedactionCountType[]> {
    const viewer = await this.access.participantAt(contributionId, (id) => context.viewerIn(id));
    const counts = await this.previews.preview(viewer, contributionId, passage);
    return counts.map((one) => Object.assign(new RedactionCountType(), one));
  }

  @SignedIn()
  @Limited('redaction')
  @Mutation(() => ContributionResult, {
    description:
      'Masks a passage for everybody, also in what the text was split, merged or put together with; what was there is sealed for the secretariat.',
  })
  async redactPassage(
    @Args('input') input: RedactPassageInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.redact(viewer, input));
  }

  @SignedIn()
  @Limited('redaction')
  @Mutation(() => RedactedOriginalResult, {
    description: 'The secretariat reads what was masked, for a reason; each look is kept.',
  })
  async readRedacted(
    @Args('input') input: ReadRedactedInput,
    @Context() context: RequestContext,
  ): Promise<typeof RedactedOriginalResult> {
    const [viewer, row] = await this.originals.redacted(input.redactionId, (id) => context.viewerIn(id));
    const outcome = await this.originals.look(viewer, row, input);
    switch (outcome.outcome) {
      case 'READ':
        return Object.assign(new RedactedOriginalType(), { passages: outcome.passages });
      case 'INVALID':
        return InvalidType.of(outcome.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
    }
  }

  @SignedIn()
  @Limited('redaction')
  @Mutation(() => ContributionResult, {
    description:
      'The secretariat takes a redaction back that was made in error: each text in which it stands is as it was.',
  })
  async liftRedaction(
    @Args('input') input: LiftRedactionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const [viewer, row] = await this.originals.redacted(input.redactionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.originals.lift(viewer, row, input));
  }
}
