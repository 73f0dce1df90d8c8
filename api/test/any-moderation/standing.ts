/** How somebody stands to a contribution: who sees it, who runs its desk, who decides about it, who leaves that to others. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { isAtDesk, ROLES, type Place, type Role } from './cast.js';

export class Standing {
  status: ContributionStatus = 'SUBMITTED';
  /** Whoever took it down, where it was said aloud. */
  capturedBy: Role | null = null;
  /** Whoever had declined what was appealed. */
  appealedFrom: Role | null = null;

  constructor(
    /** Nobody’s where several were put together, or nobody stands by what was said. */
    public author: Role | null,
    readonly place: Place,
  ) {}

  isDecidedBy(who: Role): boolean {
    return isAtDesk(who, this.place) && who !== this.author && !this.isLeftByItsScribe(who);
  }

  /** Whoever took it down leaves it to another, where there is one. */
  private isLeftByItsScribe(who: Role): boolean {
    const others = ROLES.filter((one) => one !== who && one !== this.author && isAtDesk(one, this.place));
    return this.capturedBy === who && others.length > 0;
  }

  isLeftToOthersBy(who: Role): boolean {
    const others = ROLES.filter((one) => one !== who && this.isDecidedBy(one));
    return this.appealedFrom === who && others.length > 0;
  }

  isDecidedNowBy(who: Role): boolean {
    return this.isDecidedBy(who) && !this.isLeftToOthersBy(who);
  }

  isReopenedBy(who: Role): boolean {
    return this.isOfDesk(who) && who !== this.author && !this.isLeftToOthersBy(who);
  }

  isSeenBy(who: Role): boolean {
    if (who === 'outsider') return false;
    return this.isOfDesk(who) || who === this.author || this.isInRoom() || this.isGone();
  }

  isOfDesk(who: Role): boolean {
    return who === 'secretariat' || isAtDesk(who, this.place);
  }

  /** What went into others stays to be read. */
  isGone(): boolean {
    return this.status === 'MERGED' || this.status === 'SPLIT';
  }

  /** What the room works on. */
  isInRoom(): boolean {
    return ['SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'AWAITING_AUTHOR', 'ACCEPTED'].includes(
      this.status,
    );
  }

  isWaiting(): boolean {
    return this.status === 'SUBMITTED' || this.status === 'IN_REVIEW';
  }
}
