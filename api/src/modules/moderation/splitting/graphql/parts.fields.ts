/** The parts of a contribution, and the whole of which it is one, as far as the viewer may see the other. */
import type { Viewer } from '@aportes/domain/actor';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../../platform/access/audience.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionQueries } from '../../../contributions/contribution.queries.js';
import { ContributionType } from '../../../contributions/graphql/contribution.type.js';
import { LineageItemType, LineageType } from '../../merging/graphql/lineage.type.js';
import { SplitPartRepository } from '../data/split-part.repository.js';

type Loader = DataLoader<string, string[]>;

const PARTS = Symbol('parts of contributions');

@Resolver(() => LineageType)
export class PartsFields {
  constructor(
    private readonly contributions: ContributionQueries,
    private readonly rows: SplitPartRepository,
  ) {}

  @ForSome()
  @ResolveField(() => LineageItemType, {
    nullable: true,
    description: 'The contribution of which it is a part, where it is one and the viewer sees the whole.',
  })
  async partOf(@Parent() { row, viewer }: LineageType): Promise<LineageItemType | null> {
    if (row.partOf === null) return null;
    return (await this.seen(viewer, [row.partOf]))[0] ?? null;
  }

  @ForSome()
  @ResolveField(() => [LineageItemType], {
    description: 'Its parts, where it was split, in their order, as far as the viewer sees them.',
  })
  async parts(
    @Parent() { row, viewer }: LineageType,
    @Context() context: RequestContext,
  ): Promise<LineageItemType[]> {
    return this.seen(viewer, await context.once(PARTS, () => this.loader()).load(row.id));
  }

  private async seen(viewer: Viewer, ids: readonly string[]): Promise<LineageItemType[]> {
    const views = await this.contributions.visibleByIds(viewer, ids);
    return views.map((view) => LineageItemType.of(ContributionType.of(view)));
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): Loader {
    const read = async (ids: readonly string[]) => {
      const all = await this.rows.ofContributions(ids);
      return ids.map((id) => all.filter(({ wholeId }) => wholeId === id).map((one) => one.id));
    };
    return new DataLoader(read, { cache: false });
  }
}
