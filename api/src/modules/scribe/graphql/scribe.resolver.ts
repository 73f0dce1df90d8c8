/** Capturing what was said, and what the speaker says to it. */
import { mayScribe } from '@aportes/domain/scribe.policy';
import { capacityAtTheFloor } from '@aportes/domain/capacities';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { InterventionService } from '../intervention.service.js';
import { SpeakerAnswerService } from '../speaker-answer.service.js';
import { SpeakerCandidateQueries } from '../speaker-candidate.queries.js';
import { AnswerAsSpeakerInput, CaptureInterventionInput } from './scribe.inputs.js';
import { SpeakerCandidateType } from './speaking-turn.type.js';

@Resolver()
export class ScribeResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly interventions: InterventionService,
    private readonly answers: SpeakerAnswerService,
    private readonly candidates: SpeakerCandidateQueries,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Limited('speakers')
  @Query(() => [SpeakerCandidateType], {
    description: 'Participants whom a few letters of name, institution or country mean; for rapporteurs.',
  })
  async speakerCandidates(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('search') search: string,
    @Context() context: RequestContext,
  ): Promise<SpeakerCandidateType[]> {
    const viewer = await this.access.participantIn(sessionId, (id) => context.viewerIn(id));
    this.access.demand(mayScribe(viewer, sessionId.toLowerCase()));
    const typed = search.slice(0, TEXT_LIMITS.searchQuery.max);
    const rows = await this.candidates.matching(viewer.meetingId, typed);
    return rows.map((row) => {
      const capacity = capacityAtTheFloor(row.stakeholderKind, row.institution);
      return Object.assign(new SpeakerCandidateType(), { ...row, capacity });
    });
  }

  @SignedIn()
  @Limited('scribe')
  @Mutation(() => ContributionResult, {
    description: 'Takes what somebody said at the floor as their contribution, which waits for the desk.',
  })
  async captureIntervention(
    @Args('input') input: CaptureInterventionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantIn(input.sessionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.interventions.capture(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'The speaker says that it was said so.' })
  async confirmIntervention(
    @Args('input') input: AnswerAsSpeakerInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.answers.answer(viewer, input, 'CONFIRMED'));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, {
    description: 'The speaker says that it was not theirs: it loses the name and waits again.',
  })
  async disownIntervention(
    @Args('input') input: AnswerAsSpeakerInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.answers.answer(viewer, input, 'NOT_MINE'));
  }
}
