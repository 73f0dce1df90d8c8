/** The one way in which another feature lets contributions go into others. */
import { Injectable } from '@nestjs/common';
import { LineageRepository, type Departing } from './data/lineage.repository.js';

export type { Departing };

@Injectable()
export class ContributionLineageService {
  constructor(private readonly lineage: LineageRepository) {}

  /** False where somebody changed the contribution meanwhile. Runs in the caller's unit of work. */
  async mergeInto(targetId: string, departing: Departing): Promise<boolean> {
    return this.lineage.mergeInto(targetId, departing);
  }

  /** The same for a text whose sources stand again. */
  async dissolve(departing: Departing): Promise<boolean> {
    return this.lineage.split(departing);
  }

  /** The same for one that is taken apart. */
  async split(departing: Departing): Promise<boolean> {
    return this.lineage.split(departing);
  }
}
