/** The one way in which another feature moves a contribution's status. */
import { Injectable } from '@nestjs/common';
import {
  ContributionRepository,
  type StatusMove,
  type StatusRestored,
} from './data/contribution.repository.js';

@Injectable()
export class ContributionStatusService {
  constructor(private readonly contributions: ContributionRepository) {}

  /** False where somebody changed the contribution meanwhile. Runs in the caller's unit of work. */
  async move(move: StatusMove): Promise<boolean> {
    return this.contributions.move(move);
  }

  /** The same for what stands again as if nothing had been decided. */
  async restore(back: StatusRestored): Promise<boolean> {
    return this.contributions.restore(back);
  }
}
