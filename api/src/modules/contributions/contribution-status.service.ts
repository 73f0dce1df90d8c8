/** The one way in which another feature moves a contribution's status. */
import { Injectable } from '@nestjs/common';
import {
  ContributionRepository,
  type ReturnToDesk,
  type StatusMove,
} from './data/contribution.repository.js';

@Injectable()
export class ContributionStatusService {
  constructor(private readonly contributions: ContributionRepository) {}

  /** False where somebody changed the contribution meanwhile. Runs in the caller's unit of work. */
  async move(move: StatusMove): Promise<boolean> {
    return this.contributions.move(move);
  }

  /** The same for what waits again, as if nothing had been decided. */
  async returnToDesk(back: ReturnToDesk): Promise<boolean> {
    return this.contributions.returnToDesk(back);
  }
}
