/** Of a text into which others went: from how many it was written, who agreed to be named beside it, what stands again once it is undone. */
import { isAuthor } from '@aportes/domain/contribution.policy';
import { mayCoAuthor } from '@aportes/domain/merging.policy';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForEverybody, ForSome } from '../../../../platform/access/audience.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { shownIdentity } from '../../../contributions/attribution.access.js';
import { ContributionQueries } from '../../../contributions/contribution.queries.js';
import { AuthorType } from '../../../contributions/graphql/author.type.js';
import { ContributionType } from '../../../contributions/graphql/contribution.type.js';
import { CoAuthorshipRepository, type AskedRow, type CoAuthorRow } from '../data/co-authorship.repository.js';
import { LineageRepository } from '../data/lineage.repository.js';
import { CoAuthorshipType } from './co-authorship.type.js';
import { LineageItemType, LineageType } from './lineage.type.js';

const SOURCES = Symbol('from how many contributions texts were put together');
const CO_AUTHORS = Symbol('who is named beside texts');
const ASKED = Symbol('whether authors are named beside texts into which theirs went');

@Resolver(() => LineageType)
export class ConsolidatedFields {
  constructor(
    private readonly contributions: ContributionQueries,
    private readonly lineage: LineageRepository,
    private readonly answers: CoAuthorshipRepository,
  ) {}

  @ForEverybody()
  @ResolveField(() => Int, {
    nullable: true,
    description: 'From how many contributions rapporteurs wrote it; null where its author did.',
  })
  async sourceCount({ row }: LineageType, _: unknown, context: RequestContext): Promise<number | null> {
    if (!row.isConsolidated) return null;
    return (await context.once(SOURCES, () => this.sources()).load(row.id)).length;
  }

  @ForSome()
  @ResolveField(() => [AuthorType], {
    description: 'Authors of what was merged into it, beside its own, who agreed to be named there.',
  })
  async coAuthors({ row, viewer }: LineageType, _: unknown, context: RequestContext): Promise<AuthorType[]> {
    if (row.coAuthorIds.length === 0) return [];
    const all = await context.once(CO_AUTHORS, () => this.coAuthorsOf()).load(row.id);
    return all.map(({ participantId, ...one }) => {
      const isOwn = viewer?.participantId === participantId;
      return AuthorType.of(shownIdentity({ ...one, isOwn }), row.meetingId);
    });
  }

  @ForSome()
  @ResolveField(() => [LineageItemType], {
    description: 'What stands by itself again, where a text was put together from it and that was undone.',
  })
  async dissolvedInto(
    { row, viewer }: LineageType,
    _: unknown,
    context: RequestContext,
  ): Promise<LineageItemType[]> {
    if (!row.isConsolidated || row.status !== 'SPLIT') return [];
    const ids = await context.once(SOURCES, () => this.sources()).load(row.id);
    const views = await this.contributions.visibleByIds(viewer, ids);
    return views.map((view) => LineageItemType.of(ContributionType.of(view)));
  }

  @ForSome()
  @ResolveField(() => CoAuthorshipType, {
    nullable: true,
    description: 'For its author, where it went into a text of somebody else.',
  })
  async ownCoAuthorship(
    { row, viewer }: LineageType,
    _: unknown,
    context: RequestContext,
  ): Promise<CoAuthorshipType | null> {
    if (row.mergedInto === null || !isAuthor(viewer, row)) return null;
    const asked = await context.once(ASKED, () => this.askedOf()).load(row.id);
    return asked && CoAuthorshipType.of(asked, mayCoAuthor(viewer, row));
  }

  @ForSome()
  @ResolveField(() => [CoAuthorshipType], {
    description:
      'What the reader is asked, or has answered, about this text: for each own contribution that went into it.',
  })
  async coAuthorshipsHere({ row, viewer }: LineageType): Promise<CoAuthorshipType[]> {
    if (viewer === null || row.status !== 'ACCEPTED') return [];
    const asked = await this.answers.askedAbout(row.id, viewer.participantId);
    const views = await this.contributions.visibleByIds(
      viewer,
      asked.map(({ contributionId }) => contributionId),
    );
    const own = new Map(views.map((view) => [view.row.id, view.row]));
    return asked.flatMap((one) => {
      const source = own.get(one.contributionId);
      return source ? [CoAuthorshipType.of(one, mayCoAuthor(viewer, source))] : [];
    });
  }

  /** They only gather: what was read before a command of the same request is old after it. */
  private sources(): DataLoader<string, string[]> {
    const read = async (ids: readonly string[]) => {
      const all = await this.lineage.sources(ids);
      return ids.map((id) => all.filter(({ into }) => into === id).map((one) => one.id));
    };
    return new DataLoader(read, { cache: false });
  }

  private askedOf(): DataLoader<string, AskedRow | null> {
    const read = async (ids: readonly string[]) => {
      const all = await this.answers.asked(ids);
      return ids.map((id) => all.find(({ contributionId }) => contributionId === id) ?? null);
    };
    return new DataLoader(read, { cache: false });
  }

  private coAuthorsOf(): DataLoader<string, CoAuthorRow[]> {
    const read = async (ids: readonly string[]) => {
      const all = await this.answers.of(ids);
      return ids.map((id) => all.filter(({ targetId }) => targetId === id));
    };
    return new DataLoader(read, { cache: false });
  }
}
