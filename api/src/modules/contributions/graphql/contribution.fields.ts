/** The links from a contribution to its meeting, session, themes, subregions and versions. */
import { maySeeEdits } from '@aportes/domain/contribution.policy';
import { ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingType, SessionType, SubregionType, ThemeType } from '../../meetings/graphql/meeting.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { shownRevision } from '../contribution.presenter.js';
import { RevisionRepository, type RevisionRow } from '../data/revision.repository.js';
import { AuthorType } from './author.type.js';
import { RevisionType } from './contribution-parts.type.js';
import { ContributionType } from './contribution.type.js';

const REVISIONS = Symbol('revisions');

@Resolver(() => ContributionType)
export class ContributionFields {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly versions: RevisionRepository,
  ) {}

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  async meeting({ row }: ContributionType, _: unknown, context: RequestContext): Promise<MeetingType> {
    return this.meetings.byId(context, row.meetingId);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'The session to which it was given.' })
  async session({ row }: ContributionType, _: unknown, context: RequestContext): Promise<SessionType | null> {
    return this.meetings.session(context, row.meetingId, row.sessionId);
  }

  @ResolveField(() => ThemeType, { nullable: true, description: 'Main theme.' })
  async theme({ row }: ContributionType, _: unknown, context: RequestContext): Promise<ThemeType | null> {
    if (row.themeId === null) return null;
    return (await this.meetings.themes(context, row.meetingId, [row.themeId]))[0] ?? null;
  }

  @ResolveField(() => [ThemeType], { description: 'All themes, in their order.' })
  async themes({ row }: ContributionType, _: unknown, context: RequestContext): Promise<ThemeType[]> {
    return this.meetings.themes(context, row.meetingId, row.themeIds ?? []);
  }

  @ResolveField(() => [SubregionType], { description: 'Subregions it is about, in their order.' })
  async subregions({ row }: ContributionType, _: unknown, context: RequestContext): Promise<SubregionType[]> {
    return this.meetings.subregions(context, row.meetingId, row.subregionIds ?? []);
  }

  @ForSome()
  @ResolveField(() => [RevisionType], {
    description:
      'Versions that everybody could read, oldest first; for the author and the desk also edits that wait or were not taken.',
  })
  async revisions(
    { row, viewer }: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<RevisionType[]> {
    const withEdits = maySeeEdits(viewer, row);
    const rows = await context.once(REVISIONS, () => this.loader()).load(row.id);
    return rows
      .filter(({ state }) => withEdits || state === 'CURRENT' || state === 'FORMER')
      .map((one) => RevisionType.of(shownRevision(viewer, row, one), { withEdits, viewer, facts: row }));
  }

  @ForSome()
  @ResolveField(() => RevisionType, {
    nullable: true,
    description: 'The author’s edit of an accepted text that waits for the desk; null for others than these.',
  })
  async waitingEdit(
    contribution: ContributionType,
    args: unknown,
    context: RequestContext,
  ): Promise<RevisionType | null> {
    if (contribution.row.waitingRevisionNumber === null) return null;
    const revisions = await this.revisions(contribution, args, context);
    return revisions.find(({ state }) => state === 'WAITING') ?? null;
  }

  private loader(): DataLoader<string, RevisionRow[]> {
    return new DataLoader(async (ids) => {
      const rows = await this.versions.ofContributions(ids);
      return ids.map((id) => rows.filter((row) => row.contributionId === id));
    });
  }
}

@Resolver(() => AuthorType)
export class AuthorFields {
  constructor(private readonly meetings: MeetingQueries) {}

  @ResolveField(() => [SubregionType], {
    description: 'Subregions of the country, where the level shows them.',
  })
  async subregions(author: AuthorType, _: unknown, context: RequestContext): Promise<SubregionType[]> {
    return this.meetings.subregionsByCode(context, author.meetingId, author.subregionCodes);
  }
}
