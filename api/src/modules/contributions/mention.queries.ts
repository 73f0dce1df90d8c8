/** The contributions that something of the viewer's stands on, as far as the viewer still sees what they were. */
import type { Viewer } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionQueries, type ContributionView } from './contribution.queries.js';
import { TombstoneQueries, type Withdrawn } from './tombstone.queries.js';

/** Neither where it is hidden from the viewer, and not because everybody knows that it was withdrawn. */
export interface Mention {
  view: ContributionView | null;
  withdrawn: Withdrawn | null;
}

@Injectable()
export class MentionQueries {
  constructor(
    private readonly contributions: ContributionQueries,
    private readonly tombstones: TombstoneQueries,
  ) {}

  /** In the order of the ids; all are of one meeting, the viewer's. */
  async of(viewer: Viewer, ids: readonly string[]): Promise<Mention[]> {
    const distinct = [...new Set(ids)];
    const views = await this.contributions.visibleByIds(viewer, distinct);
    const visible = new Map(views.map((view) => [view.row.id, view]));
    const gone = await this.tombstones.byIds(distinct.filter((id) => !visible.has(id)));
    const withdrawn = new Map(gone.map((one) => [one.id, one]));
    return ids.map((id) => ({ view: visible.get(id) ?? null, withdrawn: withdrawn.get(id) ?? null }));
  }
}
