/** Opening the seal of a contribution by two of the secretariat, and what is told of it on the contribution. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mayAskToOpen, maySeeOpening, maySeeOpenings } from '@aportes/domain/seal.policy';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Clock } from '../../../kernel/clock.js';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { AuthorType } from '../../contributions/graphql/author.type.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { IdReusedType, InvalidType, TooLateType } from '../../taxonomy/graphql/problem.type.js';
import { SealOpeningRepository, type SealOpeningRow } from '../data/seal-opening.repository.js';
import type { SealOutcome } from '../seal-outcome.type.js';
import { shownOpening } from '../seal.presenter.js';
import { SealService } from '../seal.service.js';
import {
  AnswerSealOpeningInput,
  AskToOpenSealInput,
  ReadSealedAuthorInput,
  SealedAuthorResult,
  SealedAuthorType,
  SealOpeningType,
  SealPayload,
  SealResult,
} from './seal.type.js';

const OPENINGS = Symbol('requests to open seals');

@Resolver(() => ContributionType)
export class SealResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: SealService,
    private readonly rows: SealOpeningRepository,
    private readonly clock: Clock,
  ) {}

  @ForSome()
  @ResolveField(() => [SealOpeningType], {
    description:
      'Requests to open its seal, newest first: all for the secretariat, for its author those that were agreed to.',
  })
  async sealOpenings(
    { id, row, viewer }: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<SealOpeningType[]> {
    if (!maySeeOpenings(viewer, row)) return [];
    const rows = await context.once(OPENINGS, () => this.loader()).load(id);
    const now = this.clock.now();
    return rows
      .filter((opening) => maySeeOpening(viewer, row, opening))
      .map((opening) => shownOpening(viewer, row, opening, now));
  }

  @ForSome()
  @ResolveField(() => Boolean, { description: 'Whether the viewer may ask to open its seal.' })
  mayAskToOpenSeal({ row, viewer }: ContributionType): boolean {
    return mayAskToOpen(viewer, row);
  }

  @SignedIn()
  @Limited('seal')
  @Mutation(() => SealResult, {
    description: 'The secretariat asks to open the seal of what is not attributable, for a reason.',
  })
  async askToOpenSeal(
    @Args('input') input: AskToOpenSealInput,
    @Context() context: RequestContext,
  ): Promise<typeof SealResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.answer(viewer, await this.service.ask(viewer, input));
  }

  @SignedIn()
  @Limited('seal')
  @Mutation(() => SealResult, {
    description: 'Another person of the secretariat agrees that a seal is opened, or declines.',
  })
  async answerSealOpening(
    @Args('input') { openingId, answer }: AnswerSealOpeningInput,
    @Context() context: RequestContext,
  ): Promise<typeof SealResult> {
    const { viewer } = await this.asked(openingId, context);
    return this.answer(viewer, await this.service.answer(viewer, openingId, answer));
  }

  @SignedIn()
  @Limited('seal')
  @Mutation(() => SealedAuthorResult, {
    description: 'The two who opened a seal read who is behind it, while it is open; each reading is kept.',
  })
  async readSealedAuthor(
    @Args('input') { openingId }: ReadSealedAuthorInput,
    @Context() context: RequestContext,
  ): Promise<typeof SealedAuthorResult> {
    const { viewer, opening } = await this.asked(openingId, context);
    const outcome = await this.service.read(viewer, opening);
    if (outcome.outcome === 'TOO_LATE') return TooLateType.of();
    const { author, meetingId, openUntil } = outcome;
    return Object.assign(new SealedAuthorType(), { author: AuthorType.of(author, meetingId), openUntil });
  }

  /** Whoever does not see a request learns nothing of it. */
  private async asked(
    openingId: string,
    context: RequestContext,
  ): Promise<{ viewer: MeetingActor; opening: SealOpeningRow }> {
    const opening = await this.service.opening(openingId);
    const viewer = context.viewerIn(opening.meetingId);
    const state = await this.access.stateOf(opening.contributionId);
    if (!viewer || !maySeeOpening(viewer, state, opening)) throw notFound();
    return { viewer, opening };
  }

  private async answer(viewer: MeetingActor, outcome: SealOutcome): Promise<typeof SealResult> {
    switch (outcome.outcome) {
      case 'DONE': {
        const row = await this.service.opening(outcome.openingId);
        const state = await this.access.stateOf(row.contributionId);
        const opening = shownOpening(viewer, state, row, this.clock.now());
        return Object.assign(new SealPayload(), { opening });
      }
      case 'INVALID':
        return InvalidType.of(outcome.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
      case 'NOT_ALLOWED_NOW':
        return NotAllowedNowType.of(outcome.status);
      case 'TOO_LATE':
        return TooLateType.of();
    }
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): DataLoader<string, SealOpeningRow[]> {
    return new DataLoader(
      async (ids) => {
        const rows = await this.rows.ofContributions(ids);
        return ids.map((id) => rows.filter((row) => row.contributionId === id));
      },
      { cache: false },
    );
  }
}
