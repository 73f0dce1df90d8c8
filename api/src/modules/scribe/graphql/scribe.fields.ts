/** The list of speakers on a session, for those who keep it, and what was captured of each turn. */
import { mayScribe } from '@aportes/domain/scribe.policy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionQueries, type ContributionView } from '../../contributions/contribution.queries.js';
import { SessionType } from '../../meetings/graphql/meeting.type.js';
import { SpeakingTurnRepository, type SpeakerTurnRow } from '../data/speaking-turn.repository.js';
import { CapturedType } from './captured.type.js';
import { SpeakingTurnType } from './speaking-turn.type.js';

const TURNS = Symbol('turns at the floor');
const CAPTURED = Symbol('what was captured');

@Resolver(() => SessionType)
export class SpeakersFields {
  constructor(private readonly turns: SpeakingTurnRepository) {}

  @ForSome()
  @ResolveField(() => Boolean, { description: 'Whether the viewer keeps the list of speakers.' })
  mayScribe(@Parent() session: SessionType, @Context() context: RequestContext): boolean {
    return mayScribe(context.viewerIn(session.meetingId), session.id);
  }

  @ForSome()
  @ResolveField(() => [SpeakingTurnType], {
    description: 'Who speaks, waits and has spoken, in order; empty for others than those who keep the list.',
  })
  async speakers(
    @Parent() session: SessionType,
    @Context() context: RequestContext,
  ): Promise<SpeakingTurnType[]> {
    const viewer = context.viewerIn(session.meetingId);
    if (!mayScribe(viewer, session.id)) return [];
    const rows = await context.once(TURNS, () => this.loader()).load(session.id);
    return rows.map((row) => SpeakingTurnType.of(row, viewer));
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): DataLoader<string, SpeakerTurnRow[]> {
    return new DataLoader(
      async (ids) => {
        const rows = await this.turns.ofSessions(ids);
        return ids.map((id) => rows.filter((row) => row.sessionId === id));
      },
      { cache: false },
    );
  }
}

@Resolver(() => SpeakingTurnType)
export class SpeakingTurnFields {
  constructor(private readonly contributions: ContributionQueries) {}

  @ForSome()
  @ResolveField(() => CapturedType, {
    nullable: true,
    description: 'What was captured of it; null for others than its scribe.',
  })
  async captured(
    @Parent() { contributionId, viewer }: SpeakingTurnType,
    @Context() context: RequestContext,
  ): Promise<CapturedType | null> {
    if (contributionId === null) return null;
    const loader = context.once(CAPTURED, () => this.loader(viewer));
    const view = await loader.load(contributionId);
    return view ? CapturedType.of(view) : null;
  }

  private loader(viewer: SpeakingTurnType['viewer']): DataLoader<string, ContributionView | null> {
    return new DataLoader(
      async (ids) => {
        const views = await this.contributions.visibleByIds(viewer, ids);
        return ids.map((id) => views.find(({ row }) => row.id === id) ?? null);
      },
      { cache: false },
    );
  }
}
