/** What stays of withdrawn contributions: the same for everybody, and nothing where the public could never read them. */
import { remainsOf } from '@aportes/domain/tombstone.policy';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { ContributionQueries } from './contribution.queries.js';
import { TombstoneRepository, type WithdrawnRow } from './data/tombstone.repository.js';

export type { WithdrawnRow };

/** Something was withdrawn; what it was is said only where others built on it. */
export interface Withdrawn {
  id: string;
  tombstone: WithdrawnRow | null;
}

@Injectable()
export class TombstoneQueries {
  constructor(
    private readonly rows: TombstoneRepository,
    private readonly contributions: ContributionQueries,
  ) {}

  async byIds(ids: readonly string[]): Promise<Withdrawn[]> {
    const known = ids.filter(isUuid);
    if (known.length === 0) return [];
    const rows = await this.rows.withdrawn(known);
    return rows.flatMap((row) => {
      const remains = remainsOf(row);
      if (remains === 'NOTHING') return [];
      return [{ id: row.id, tombstone: remains === 'TOMBSTONE' ? row : null }];
    });
  }

  /** @param address a symbol or an id, as addresses name contributions */
  async at(address: string): Promise<Withdrawn | null> {
    const id = isUuid(address) ? address : await this.contributions.idOfSymbol(address);
    return id === null ? null : ((await this.byIds([id]))[0] ?? null);
  }
}
