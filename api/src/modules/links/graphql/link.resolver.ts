/** Linking, unlinking, the links of a contribution, and what it could be linked with. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { COUNT_LIMITS, LINKABLE_SHOWN } from '@aportes/domain/limits';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import {
  LinkQueries,
  type HiddenLink,
  type LinksOfContribution,
  type WithdrawnLinkView,
} from '../link.queries.js';
import { LinkService } from '../link.service.js';
import { LinkResults } from './link-results.service.js';
import { LinkableArgs, LinkContributionsInput, UnlinkContributionsInput } from './link.inputs.js';
import { LinkResult, LinkType, WithdrawnLinkType } from './link.type.js';

type Loader = DataLoader<ContributionType, LinksOfContribution>;

type WithdrawnLoader = DataLoader<readonly HiddenLink[], WithdrawnLinkView[]>;

const LOADERS = Symbol('links, by meeting');
const WITHDRAWN = Symbol('links to what was withdrawn');

@Resolver(() => ContributionType)
export class LinkResolver {
  constructor(
    private readonly queries: LinkQueries,
    private readonly access: ContributionAccess,
    private readonly service: LinkService,
    private readonly results: LinkResults,
  ) {}

  @ForSome()
  @ResolveField(() => [LinkType], {
    description: `What it is to others, oldest first; at most ${COUNT_LIMITS.links}, and none to what the viewer may not see.`,
  })
  async links(contribution: ContributionType, _: unknown, context: RequestContext): Promise<LinkType[]> {
    const { links } = await this.load(contribution, context);
    return links.map((link) => LinkType.of(link));
  }

  @ForSome()
  @ResolveField(() => [WithdrawnLinkType], {
    description: 'What it is to others that everybody could read and that were withdrawn, oldest first.',
  })
  async withdrawnLinks(
    contribution: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<WithdrawnLinkType[]> {
    const { hidden } = await this.load(contribution, context);
    if (hidden.length === 0) return [];
    const read = (lists: readonly (readonly HiddenLink[])[]) => this.queries.toWithdrawn(lists);
    const loader = context.once(WITHDRAWN, (): WithdrawnLoader => new DataLoader(read, { cache: false }));
    return (await loader.load(hidden)).map((link) => WithdrawnLinkType.of(link));
  }

  private load(contribution: ContributionType, context: RequestContext): Promise<LinksOfContribution> {
    const { meetingId } = contribution.row;
    const loaders = context.once(LOADERS, () => new Map<string, Loader>());
    const loader = loaders.get(meetingId) ?? this.loader();
    loaders.set(meetingId, loader);
    return loader.load(contribution);
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): Loader {
    return new DataLoader(
      (nears: readonly ContributionType[]) =>
        this.queries.of(
          nears[0]?.viewer ?? null,
          nears.map(({ id }) => id),
        ),
      { cache: false },
    );
  }

  @SignedIn()
  @Limited('linkable')
  @Query(() => [ContributionType], {
    description: `What the viewer could link a contribution with, the best match first; at most ${LINKABLE_SHOWN}.`,
  })
  async linkableContributions(
    @Args() { contributionId, search }: LinkableArgs,
    @Context() context: RequestContext,
  ): Promise<ContributionType[]> {
    const viewer = await this.access.participantAt(contributionId, (id) => context.viewerIn(id));
    const views = await this.queries.linkable(viewer, contributionId, search ?? '');
    return views.map((view) => ContributionType.of(view));
  }

  @SignedIn()
  @Limited('linking')
  @Mutation(() => LinkResult, { description: 'Says what one contribution is to another.' })
  async linkContributions(
    @Args('input') input: LinkContributionsInput,
    @Context() context: RequestContext,
  ): Promise<typeof LinkResult> {
    const viewer = await this.access.participantAt(input.fromId, (id) => context.viewerIn(id));
    return this.results.of(viewer, await this.service.link(viewer, input));
  }

  @SignedIn()
  @Limited('linking')
  @Mutation(() => LinkResult, {
    description:
      'Takes a link away that one has made, also where an end of it is hidden, or as a rapporteur.',
  })
  async unlinkContributions(
    @Args('input') { linkId }: UnlinkContributionsInput,
    @Context() context: RequestContext,
  ): Promise<typeof LinkResult> {
    const link = await this.queries.byId(linkId);
    if (!link) throw notFound();
    const ends = [link.fromId, link.toId];
    const isOwn = ({ participantId }: MeetingActor) => participantId === link.madeBy;
    const viewer = await this.access.participantAtAll(ends, (id) => context.viewerIn(id), isOwn);
    return this.results.of(viewer, await this.service.unlink(viewer, link));
  }
}
