/** Reads of links, as each viewer may see them: never what stands at an end that is hidden from the viewer. */
import type { Viewer } from '@aportes/domain/actor';
import { isAuthor } from '@aportes/domain/contribution.policy';
import { LINKABLE_SHOWN } from '@aportes/domain/limits';
import { mayUnlink, speaksFor } from '@aportes/domain/link.policy';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import { symbolBeside } from '@aportes/domain/symbol';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { narrowestLevel, shownTime, type Terms } from '../contributions/attribution.access.js';
import { ContributionQueries, type ContributionView } from '../contributions/contribution.queries.js';
import { TombstoneQueries, type Withdrawn } from '../contributions/tombstone.queries.js';
import { LinkRepository, type LinkRow, type OwnLinkRow } from './data/link.repository.js';
import type { Position } from '../../kernel/page.js';

export type { LinkRow };

/** A link and its two contributions, of which the viewer sees both. */
export interface LinkView {
  row: LinkRow;
  from: ContributionView;
  to: ContributionView;
  madeAt: SeenTime;
  mayUnlink: boolean;
}

/** A link of a contribution to one that the viewer does not see. */
export interface HiddenLink {
  row: LinkRow;
  /** Whether the contribution that stands is the first. */
  isFirst: boolean;
  otherId: string;
}

export interface LinksOfContribution {
  links: LinkView[];
  hidden: HiddenLink[];
}

/** A hidden link whose other end everybody could read, and that was withdrawn. */
export type WithdrawnLinkView = HiddenLink & { withdrawn: Withdrawn };

@Injectable()
export class LinkQueries {
  constructor(
    private readonly links: LinkRepository,
    private readonly contributions: ContributionQueries,
    private readonly tombstones: TombstoneQueries,
  ) {}

  async byId(id: string): Promise<LinkRow | null> {
    return isUuid(id) ? this.links.byId(id) : null;
  }

  /** Of each contribution, in their order; all are of one meeting. */
  async of(viewer: Viewer, contributionIds: readonly string[]): Promise<LinksOfContribution[]> {
    const rows = await this.links.ofContributions(contributionIds);
    const ends = [...new Set(rows.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const views = await this.contributions.visibleByIds(viewer, ends);
    const visible = new Map(views.map((view) => [view.row.id, view]));
    const links = rows.map((row) => seen(viewer, row, visible)).filter((link) => link !== null);
    return contributionIds.map((id) => ({
      links: links.filter(({ row }) => row.fromId === id || row.toId === id),
      hidden: hiddenFrom(id, rows, visible),
    }));
  }

  /** Those of each list that lead to what was withdrawn. */
  async toWithdrawn(lists: readonly (readonly HiddenLink[])[]): Promise<WithdrawnLinkView[][]> {
    const gone = await this.tombstones.byIds(lists.flatMap((links) => links.map(({ otherId }) => otherId)));
    const byId = new Map(gone.map((one) => [one.id, one]));
    return lists.map((links) =>
      links.flatMap((link) => {
        const withdrawn = byId.get(link.otherId);
        return withdrawn ? [{ ...link, withdrawn }] : [];
      }),
    );
  }

  /** Those that somebody has made; one row more than asked for. */
  async pageOf(participantId: string, first: number, after: Position | null): Promise<OwnLinkRow[]> {
    return this.links.pageOf(participantId, first, after);
  }

  async countOf(participantId: string): Promise<number> {
    return this.links.countOf(participantId);
  }

  /** What the viewer can link it with and is not yet linked: anything in the room where it is theirs, else their own. */
  async linkable(viewer: NonNullable<Viewer>, nearId: string, search: string): Promise<ContributionView[]> {
    const [near] = await this.contributions.visibleByIds(viewer, [nearId]);
    if (!near) return [];
    const known = await this.links.ofContributions([near.row.id]);
    const authorId = speaksFor(viewer, near.row) ? null : viewer.participantId;
    const exceptIds = [near.row.id, ...known.flatMap(({ fromId, toId }) => [fromId, toId])];
    const { rows } = await this.contributions.list({
      scope: { list: 'ROOM', meetingId: viewer.meetingId, authorId, exceptIds },
      filter: { search: symbolBeside(search, near.row.symbol) ?? search },
      order: 'RELEVANCE',
      first: LINKABLE_SHOWN,
      after: null,
      parts: new Set(),
      withTotal: false,
      viewerParticipantId: viewer.participantId,
    });
    return this.contributions.visibleByIds(
      viewer,
      rows.map(({ id }) => id),
    );
  }
}

function hiddenFrom(
  id: string,
  rows: readonly LinkRow[],
  visible: ReadonlyMap<string, ContributionView>,
): HiddenLink[] {
  const ofThis = rows.filter((row) => row.fromId === id || row.toId === id);
  return ofThis
    .map((row) => ({ row, isFirst: row.fromId === id, otherId: row.fromId === id ? row.toId : row.fromId }))
    .filter(({ otherId }) => !visible.has(otherId));
}

/** Null where either end is hidden from the viewer: then there is no link. */
function seen(viewer: Viewer, row: LinkRow, visible: ReadonlyMap<string, ContributionView>): LinkView | null {
  const [from, to] = [visible.get(row.fromId), visible.get(row.toId)];
  if (!from || !to) return null;
  const ends = [from.row, to.row] as const;
  const madeAt = shownTime(termsOf(viewer, row, ends), row.madeAt, from.row.timeZone);
  return { row, from, to, madeAt, mayUnlink: mayUnlink(viewer, { madeBy: row.madeBy, ends }) };
}

/** Mostly the author of either end has linked them, and which one nobody is told: who is shown least decides. */
function termsOf(viewer: Viewer, { madeBy }: LinkRow, ends: readonly ContributionView['row'][]): Terms {
  const level = narrowestLevel(
    ends.filter((end) => !isAuthor(viewer, end)).map((end) => end.attributionLevel),
  );
  return { level, isOwn: viewer?.participantId === madeBy };
}
