/** Where a contribution went, and what went into it, as far as the viewer may see the other. */
import type { Viewer } from '@aportes/domain/actor';
import { ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForEverybody, ForSome } from '../../../../platform/access/audience.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionQueries } from '../../../contributions/contribution.queries.js';
import { ContributionType } from '../../../contributions/graphql/contribution.type.js';
import { LineageRepository } from '../data/lineage.repository.js';
import { LineageItemType, LineageType, UnitedSupportType } from './lineage.type.js';

type Loader = DataLoader<string, string[]>;

const MERGED_FROM = Symbol('what went into contributions');

@Resolver(() => ContributionType)
export class ContributionLineageFields {
  @ForSome()
  @ResolveField(() => LineageType, { description: 'Where it went, and what went into it.' })
  lineage(contribution: ContributionType): LineageType {
    return LineageType.of(contribution);
  }
}

@Resolver(() => LineageType)
export class LineageFields {
  constructor(
    private readonly contributions: ContributionQueries,
    private readonly lineage: LineageRepository,
  ) {}

  @ForSome()
  @ResolveField(() => LineageItemType, {
    nullable: true,
    description: 'The contribution into which it was merged, where it was and the viewer sees that one.',
  })
  async mergedInto({ row, viewer }: LineageType): Promise<LineageItemType | null> {
    if (row.mergedInto === null) return null;
    return (await this.seen(viewer, [row.mergedInto]))[0] ?? null;
  }

  @ForEverybody()
  @ResolveField(() => Boolean, {
    description: 'Whether the author of the contribution into which it was merged has withdrawn that one.',
  })
  async isTargetWithdrawn({ row }: LineageType): Promise<boolean> {
    return row.mergedInto !== null && (await this.lineage.isWithdrawn(row.mergedInto));
  }

  @ForSome()
  @ResolveField(() => [LineageItemType], {
    description: 'What was merged into it, by symbol, as far as the viewer sees it.',
  })
  async mergedFrom(
    { row, viewer }: LineageType,
    _: unknown,
    context: RequestContext,
  ): Promise<LineageItemType[]> {
    return this.seen(viewer, await context.once(MERGED_FROM, () => this.loader()).load(row.id));
  }

  @ForSome()
  @ResolveField(() => UnitedSupportType, {
    nullable: true,
    description:
      'Its support together with that of what was merged into it, as far as the viewer could read that; null where nothing was, and while its session hides support.',
  })
  async support({ row, viewer }: LineageType): Promise<UnitedSupportType | null> {
    const [united] = await this.lineage.unitedSupport([row.id], viewer !== null);
    return united ? UnitedSupportType.of(united) : null;
  }

  private async seen(viewer: Viewer, ids: readonly string[]): Promise<LineageItemType[]> {
    const views = await this.contributions.visibleByIds(viewer, ids);
    return views.map((view) => LineageItemType.of(ContributionType.of(view)));
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): Loader {
    const read = async (ids: readonly string[]) => {
      const all = await this.lineage.mergedInto(ids);
      return ids.map((id) => all.filter(({ into }) => into === id).map((one) => one.id));
    };
    return new DataLoader(read, { cache: false });
  }
}
